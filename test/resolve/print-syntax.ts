/**
 * Prints Syntax literals (spec/README.md §3).
 *
 * @module
 */
import type { PageText } from './page-text.js'
import type { MemberSketch, ServiceSketch, ShapeSketch, SketchId } from './sketch.js'

/** Where a literal stands. */
interface SyntaxPlace {
  readonly page: PageText
  readonly service: ServiceSketch
  readonly side: 'request' | 'response'
}

/** How a list of members begins and ends. */
interface Brackets {
  readonly open: string
  readonly close: string
  readonly keyOf: (name: string) => string
}

const structureBrackets: Brackets = { open: '{', close: '}', keyOf: (name) => `'${name}': ` }

const callBrackets: Brackets = { open: '(', close: ')', keyOf: (name) => `${name}=` }

/**
 * Prints the arguments of a call, brackets included.
 *
 * @param indent - column of the call's line
 * @param members - the arguments
 */
export function printCall(place: SyntaxPlace, members: readonly MemberSketch[], indent: number, input: SketchId): void {
  printMembers(place, members, indent, callBrackets, [input])
}

/**
 * Prints a response.
 *
 * @param hidden - names of members that leave a line of spaces behind (§3.10)
 */
export function printResponse(
  place: SyntaxPlace,
  id: SketchId,
  members: readonly MemberSketch[],
  indent: number,
  hidden: ReadonlySet<string>,
): void {
  printMembers(place, members, indent, structureBrackets, [id], hidden)
}

function printMembers(
  place: SyntaxPlace,
  members: readonly MemberSketch[],
  indent: number,
  { open, close, keyOf }: Brackets,
  above: readonly SketchId[],
  hidden: ReadonlySet<string> = new Set(),
): void {
  const { page } = place
  page.write(open)
  if (members.length === 0) {
    page.write(close)
    return
  }
  members.forEach((member, index) => {
    page.line(indent + 4)
    if (hidden.has(member.name)) return
    page.write(keyOf(member.name))
    const isEmpty = printValue(place, member.shape, indent + 4, above)
    if (isEmpty && open === '{' && place.side === 'request') page.line(indent + 4)
    if (index < members.length - 1) page.write(',')
  })
  page.line(indent, close)
}

/** @returns whether the value is a structure without members: a line follows it in a request's structures, which the comma stands on (§3.6) */
function printValue(place: SyntaxPlace, id: SketchId, indent: number, above: readonly SketchId[]): boolean {
  const { page, service } = place
  const shape = service.shapes.get(id) as ShapeSketch
  if (above.includes(id)) {
    page.write("{'... recursive ...'}")
    return false
  }
  const inside = [...above, id]
  switch (shape.kind) {
    case 'structure': {
      const isStream = shape.eventStream === true && place.side === 'response'
      if (isStream) page.write('EventStream(')
      printMembers(place, shape.members, indent, structureBrackets, inside)
      if (isStream) page.write(')')
      return shape.members.length === 0
    }
    case 'list':
      page.write('[').line(indent + 4)
      printValue(place, shape.member, indent + 4, inside)
      page.write(',').line(indent, ']')
      return false
    case 'map':
      page.write('{').line(indent + 4, "'string': ")
      printValue(place, shape.value, indent + 4, inside)
      page.line(indent, '}')
      return false
    case 'string':
      page.write(shape.enum ? shape.enum.map((value) => `'${value}'`).join('|') : "'string'")
      return false
    default:
      page.write(literalOf(shape, place.side))
      return false
  }
}

/** The literal of a shape without parts (§3.4). */
function literalOf(shape: Extract<ShapeSketch, { streaming?: boolean }>, side: SyntaxPlace['side']): string {
  switch (shape.kind) {
    case 'integer':
      return '123'
    case 'float':
      return shape.single ? '...' : '123.0'
    case 'boolean':
      return 'True|False'
    case 'timestamp':
      return 'datetime(2015, 1, 1)'
    case 'document':
      return "{...}|[...]|123|123.4|'string'|True|None"
    case 'blob':
      return shape.streaming ? (side === 'request' ? "b'bytes'|file" : 'StreamingBody()') : "b'bytes'"
  }
}
