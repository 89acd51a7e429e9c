/**
 * Prints parameters and structure lists (spec/README.md §4, §5, §6.3, §7).
 *
 * @module
 */
import type { PageText } from './page-text.js'
import type { MemberSketch, ServiceSketch, ShapeSketch, SketchId, StructureSketch } from './sketch.js'

/** A bullet, or a parameter. */
interface Entry {
  /** Absent for elements, keys and values. */
  readonly name?: string
  readonly shape: SketchId
  readonly required: boolean
  readonly text: string
  readonly autopopulated: boolean
  readonly above: readonly SketchId[]
}

/**
 * Prints the `:type:` and `:param:` fields of a request.
 *
 * @param indent - column of the fields
 */
export function printParameters(
  page: PageText,
  service: ServiceSketch,
  input: SketchId,
  members: readonly MemberSketch[],
  indent: number,
): void {
  for (const member of members) {
    const shape = service.shapes.get(member.shape) as ShapeSketch
    page.line(indent, `:type ${member.name}: ${parameterType(shape)}`)
    page.line(indent, `:param ${member.name}: `)
    printRequestBody(page, service, entryOf(member, [input]), indent)
  }
  page.line(indent)
}

function entryOf(member: MemberSketch, above: readonly SketchId[]): Entry {
  return {
    name: member.name,
    shape: member.shape,
    required: member.required ?? false,
    text: member.text ?? '',
    autopopulated: member.autopopulated ?? false,
    above,
  }
}

/** An element, a key or a value, which has the text of its shape; a shape that comes again is shown by its head alone. */
function unnamed(service: ServiceSketch, shape: SketchId, above: readonly SketchId[]): Entry {
  return { shape, required: false, text: service.shapes.get(shape)?.text ?? '', autopopulated: false, above }
}

function printRequestBullet(page: PageText, service: ServiceSketch, entry: Entry, indent: number): void {
  page.line(indent, bulletHead(service, entry))
  printRequestBody(page, service, entry, indent)
}

function printRequestBody(page: PageText, service: ServiceSketch, entry: Entry, indent: number): void {
  const shape = service.shapes.get(entry.shape) as ShapeSketch
  if (entry.required) page.write('**[REQUIRED]** ')
  const isRecursive = entry.above.includes(entry.shape)
  const note = shape.kind === 'structure' && shape.union ? unionNote(shape, 'request') : ''
  // boto3 says neither of a member without a text
  if (entry.text !== '')
    page.prose(indent + 2, entry.text).paragraph(indent + 2, entry.autopopulated ? autopopulated : note)
  page.paragraph(indent)
  if (isRecursive) return
  const above = [...entry.above, entry.shape]
  if (shape.kind === 'structure') {
    for (const member of shape.members) printRequestBullet(page, service, entryOf(member, above), indent + 2)
    page.line(indent)
  } else if (shape.kind === 'list') {
    printRequestBullet(page, service, unnamed(service, shape.member, above), indent + 2)
    page.line(indent - 2)
  } else if (shape.kind === 'map') {
    printRequestBullet(page, service, unnamed(service, shape.key, above), indent + 2)
    printRequestBullet(page, service, unnamed(service, shape.value, above), indent + 4)
    page.line(indent - 2).line(indent - 4)
  }
}

/**
 * Prints the bullet that stands for a response, and all below it.
 *
 * @param indent - column of the bullet
 * @param members - the response's members
 */
export function printStructureList(
  page: PageText,
  service: ServiceSketch,
  output: SketchId,
  members: readonly MemberSketch[],
  indent: number,
): void {
  page.paragraph(indent, '- *(dict) --* ')
  const { text } = service.shapes.get(output) as ShapeSketch
  if (text) page.prose(indent + 2, text).paragraph(indent + 2)
  printResponseMembers(page, service, members, [output], indent)
}

function printResponseMembers(
  page: PageText,
  service: ServiceSketch,
  members: readonly MemberSketch[],
  above: readonly SketchId[],
  indent: number,
): void {
  for (const member of members) {
    page.line(indent + 2)
    printResponseBullet(page, service, entryOf(member, above), indent + 2)
  }
  page.line(indent - 2)
}

function printResponseBullet(page: PageText, service: ServiceSketch, entry: Entry, indent: number): void {
  const shape = service.shapes.get(entry.shape) as ShapeSketch
  page.paragraph(indent, bulletHead(service, entry))
  const isRecursive = entry.above.includes(entry.shape)
  if (entry.text !== '') {
    page.prose(indent + 2, entry.text)
    if (shape.kind === 'structure' && shape.union) printUnionNote(page, shape, indent)
    else page.paragraph(indent + 2)
  }
  if (isRecursive) return
  const above = [...entry.above, entry.shape]
  if (shape.kind === 'structure') printResponseMembers(page, service, shape.members, above, indent)
  else if (shape.kind === 'list') {
    page.line(indent + 2)
    printResponseBullet(page, service, unnamed(service, shape.member, above), indent + 2)
    page.line(indent - 2)
  } else if (shape.kind === 'map') {
    page.line(indent + 2)
    printResponseBullet(page, service, unnamed(service, shape.key, above), indent + 2)
    page.line(indent + 4)
    printResponseBullet(page, service, unnamed(service, shape.value, above), indent + 4)
    page.line(indent - 2).line(indent - 4)
  }
}

/** The sentence about a member that boto3 fills in (§4.5). */
const autopopulated = 'This field is autopopulated if not provided.'

/** The note of a response, with the literal about members that the client does not know (§7.2). */
function printUnionNote(page: PageText, shape: StructureSketch, indent: number): void {
  page.paragraph(indent + 2, unionNote(shape, 'response'))
  page
    .paragraph(2 * (indent + 2), "'SDK_UNKNOWN_MEMBER': {'name': 'UnknownMemberName'}")
    .line(0)
    .paragraph(indent)
}

/** The sentence that marks a tagged union (§7.1, §7.2). */
function unionNote({ members }: StructureSketch, side: 'request' | 'response'): string {
  const names = members.map(({ name }) => `\`\`${name}\`\``).join(', ')
  return side === 'request'
    ? `.. note::    This is a Tagged Union structure. Only one of the     following top level keys can be set: ${names}. `
    : `.. note::    This is a Tagged Union structure. Only one of the     following top level keys will be set: ${names}.     If a client receives an unknown member it will     set \`\`SDK_UNKNOWN_MEMBER\`\` as the top level key,     which maps to the name or tag of the unknown     member. The structure of \`\`SDK_UNKNOWN_MEMBER\`\` is     as follows::`
}

function bulletHead(service: ServiceSketch, { name, shape: id }: Entry): string {
  const shape = service.shapes.get(id) as ShapeSketch
  const type = typeName(shape)
  const head = name === undefined ? '- ' : `- **${name}** `
  if (shape.kind === 'document') return `${head}(:ref:\`document<document>\`) -- `
  if (shape.kind === 'blob' && shape.streaming) return `${head}(:class:\`.StreamingBody\`) -- `
  if (shape.kind === 'structure' && shape.eventStream) return `${head}(:class:\`.EventStream\`) -- `
  return `${head}*(${type}) --* `
}

function parameterType(shape: ShapeSketch): string {
  if (shape.kind === 'document') return ':ref:`document<document>`'
  return shape.kind === 'blob' && shape.streaming ? 'bytes or seekable file-like object' : typeName(shape)
}

function typeName(shape: ShapeSketch): string {
  switch (shape.kind) {
    case 'structure':
    case 'map':
      return 'dict'
    case 'timestamp':
      return 'datetime'
    case 'blob':
      return 'bytes'
    default:
      return shape.kind
  }
}
