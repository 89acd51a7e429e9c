/**
 * JSON against a shape: whether it is right, every issue with its place in the text, and the value that it stands for.
 *
 * @module
 */
import { type Node, type ParseError, findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { ValidationIssue } from '../../../templates/runtime/issue.js'
import type { ValidationResult } from '../../../templates/runtime/validation.js'
import { printValue } from './print-value.js'

/** One thing that is wrong, with its place. */
export interface PlacedIssue {
  /** `Tags[0].Key`; empty if the text is no JSON. */
  readonly path: string
  readonly message: string
  /** Offsets in the text, from 0. */
  readonly from: number
  readonly to: number
}

/** What came of a check. */
export type CheckResult =
  | { readonly state: 'empty' }
  | { readonly state: 'no-json'; readonly issues: readonly PlacedIssue[] }
  | { readonly state: 'invalid'; readonly issues: readonly PlacedIssue[] }
  | { readonly state: 'valid'; readonly value: string }

/** Reads a value out of JSON, as a package's `decode` does. */
export type Decode = (json: unknown) => ValidationResult<unknown>

/** Checks a text. */
export function checkJson(text: string, decode: Decode): CheckResult {
  if (text.trim() === '') return { state: 'empty' }
  const errors: ParseError[] = []
  const tree = parseTree(text, errors)
  if (errors.length > 0 || !tree) return { state: 'no-json', issues: errors.slice(0, 20).map(describeError) }
  const result = decode(JSON.parse(text))
  if (result.success) return { state: 'valid', value: printValue(result.value) }
  return { state: 'invalid', issues: result.issues.map((issue) => placeIssue(issue, tree)) }
}

function describeError({ error, length, offset }: ParseError): PlacedIssue {
  const words = printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  return { path: '', message: `This is no JSON: ${words}`, from: offset, to: offset + Math.max(length, 1) }
}

/** Marks the member itself, by its key and value; if it is missing, what it is missing in. */
function placeIssue({ message, path, pathText }: ValidationIssue, tree: Node): PlacedIssue {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, [...path.slice(0, length)])
    if (!node) continue
    const isWhole = length === path.length
    const marked = isWhole && node.parent?.type === 'property' ? node.parent : node
    // A structure that lacks a member is marked at its brace: the whole of it would be a sea of red.
    const to = isWhole || marked.type !== 'object' ? marked.offset + marked.length : marked.offset + 1
    return { path: pathText, message, from: marked.offset, to }
  }
  return { path: pathText, message, from: 0, to: 1 }
}
