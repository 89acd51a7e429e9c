/**
 * Which line of a page shows which member: the bullet that describes it, and the key of the Syntax block.
 *
 * @module
 */
import type { ServiceModel, Shape, ShapeId } from '../../../generator/model/index.js'
import type { Page } from '../../../generator/parse/page.js'
import { type SyntaxValue, syntaxPoint } from '../../../generator/parse/syntax/syntax-value.js'
import type { Subject } from './join-code.js'

/** A place of a page that shows a subject. */
export interface PageSubject {
  readonly subject: Subject
  /** Line, from 1. */
  readonly line: number
  /** Last line, from 1, that speaks of it. */
  readonly endLine: number
}

/**
 * Finds the subjects of a page.
 *
 * @param path - the page's
 * @param lineCount - its lines
 * @returns by line
 */
export function findPageSubjects(
  model: ServiceModel,
  parsed: readonly Page[],
  path: string,
  lineCount: number,
): readonly PageSubject[] {
  const described = findDescribed(model, path)
  const shown = findInSyntax(model, parsed, path)
  const starts = [...described, ...shown].map(({ line }) => line).sort((a, b) => a - b)
  const found = described.map(({ line, subject }) => {
    const next = starts.find((start) => start > line) ?? lineCount + 1
    return { subject, line, endLine: next - 1 }
  })
  return [...found, ...shown].sort((a, b) => a.line - b.line)
}

/** Members by the bullet or field that describes them, which is where the model says that they come from. */
function findDescribed({ shapes }: ServiceModel, path: string): { readonly line: number; readonly subject: Subject }[] {
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'structure') return []
    return shape.members
      .filter(({ origin }) => origin.page === path)
      .map(({ name, origin }) => ({ line: origin.line, subject: `${shape.id}.${name}` }))
  })
}

/** Members by their keys in the Syntax blocks, followed from the operation's request and response. */
function findInSyntax({ operations, shapes }: ServiceModel, parsed: readonly Page[], path: string): PageSubject[] {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]))
  const found: PageSubject[] = []
  const walk = (value: SyntaxValue, id: ShapeId): void => {
    const shape = byId.get(id)
    if (!shape) return
    if (value.type === 'alternative') for (const one of value.values) walk(one, id)
    if (value.type === 'array' && shape.kind === 'list' && value.item) walk(value.item, shape.member)
    if (value.type !== 'object') return
    for (const entry of value.entries) {
      const part = partAt(shape, entry.name)
      if (!part) continue
      const { line } = syntaxPoint(entry.place)
      if (part.member !== undefined) found.push({ subject: `${id}.${part.member}`, line, endLine: line })
      walk(entry.value, part.shape)
    }
  }
  for (const page of parsed) {
    if (page.file.path !== path || !('input' in page || 'output' in page)) continue
    const operation = operations.find(({ method }) => method === page.method)
    if (!operation) continue
    if (page.input?.syntax && operation.input !== undefined) walk(page.input.syntax, operation.input)
    if (page.output?.syntax && operation.output !== undefined) walk(page.output.syntax, operation.output)
  }
  return found
}

/** What stands under a key: a member of a structure, or the value of a map. */
function partAt(shape: Shape, name: string): { readonly shape: ShapeId; readonly member?: string } | undefined {
  if (shape.kind === 'map') return { shape: shape.value }
  if (shape.kind !== 'structure') return undefined
  const member = shape.members.find((one) => one.name === name)
  return member && { shape: member.shape, member: member.name }
}
