/**
 * What the pages of operations, paginators and waiters have in common.
 *
 * @module
 */
import type { Node, Parent } from 'unist'
import type { VFile } from 'vfile'
import { reportMessage } from '../messages/report.js'
import type { BulletList, Directive } from '../read/nodes.js'
import { type MethodBody, splitMethodBody } from './method-body.js'
import type { PaginatorPage } from './page.js'
import { parseSeeAlso } from './see-also.js'
import { parseStructureList } from './structure-list.js'
import { parseInput, parseOutput } from './witnesses.js'

/** The common part of a method's page. */
export type MethodFacts = Pick<PaginatorPage, 'uid' | 'operation' | 'reference' | 'input' | 'output' | 'prose'>

/**
 * Reads a `py:method` whose call is described.
 *
 * @param method - the directive
 * @param file - the page; what is missing is reported
 * @returns the facts and the method's parts
 */
export function parseMethod(method: Directive, file: VFile): { facts: MethodFacts; body: MethodBody } {
  const body = splitMethodBody(method)
  const seeAlso = body.seeAlso && parseSeeAlso(body.seeAlso)
  const input = parseInput(body, method, file)
  const output = parseOutput(body, file)
  reportMissingParts(body, method, file)
  reportStrayBlock(body, file)
  return { facts: { ...seeAlso, ...(input && { input }), ...(output && { output }), prose: body.description }, body }
}

/** A page that lacks a part was cut off, or edited. */
function reportMissingParts(body: MethodBody, method: Directive, file: VFile): void {
  const missing = findMissingPart(body)
  if (missing === undefined) return
  reportMessage(file, 'page-cut', {
    found: 'The page ends before its parts are complete',
    expected: [missing],
    instead: 'What the page holds was read.',
    place: method.position.end,
  })
}

/** Fields of parameters that cannot be read as fields any more are blocks that belong to no part; and bullets of members may have come among the words of another part. */
function reportStrayBlock({ stray, description, returns, responseSyntax }: MethodBody, file: VFile): void {
  // Behind `:returns: None` only a heading may follow; a damaged one would take its part with it.
  const [first] = [...stray, ...(responseSyntax ? [] : returns.slice(1))]
  const block = first ?? [...description, ...returns].find(holdsMember)
  if (!block) return
  reportMessage(file, 'block-stray', {
    found: first
      ? 'The method holds a block that belongs to none of its parts'
      : 'The method holds bullets of members outside of its lists',
    expected: ['fields of parameters', 'the response'],
    instead: first ? 'The block was left out.' : 'They were taken for text.',
    place: block.position.start,
  })
}

function holdsMember(block: Node): boolean {
  if (block.type === 'bullet_list' && (parseStructureList(block as BulletList)?.descriptions.length ?? 0) > 0)
    return true
  // the inline content of a paragraph is read when it is looked at, and holds no list
  return block.type !== 'paragraph' && 'children' in block && (block as Parent).children.some(holdsMember)
}

/** Every page ends with `:returns: None` or with a response that has both witnesses (spec/README.md §6). */
function findMissingPart(body: MethodBody): string | undefined {
  const { requestSyntax, hasReturns, returns, responseSyntax, responseStructure, hasExceptions, exceptions } = body
  if (!requestSyntax) return 'a Request Syntax'
  if (!hasReturns) return 'a `:returns:` field'
  if (responseSyntax && !responseStructure) return 'a Response Structure after the Response Syntax'
  if (hasExceptions && exceptions.length === 0) return 'a list after `**Exceptions**`'
  if (responseSyntax) return undefined
  if (responseStructure) return 'a Response Syntax before the Response Structure'
  const [only] = returns
  return only?.type === 'paragraph' && only.source.trim() === 'None'
    ? undefined
    : '`None` or a Response Syntax after `:returns:`'
}
