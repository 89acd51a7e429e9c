/**
 * The schema of a shape: a Standard Schema that describes the shape. Reports, codecs, samples and JSON Schema read it.
 *
 * @module
 */
import type { Member, ShapeId, StringShape, StructureShape } from '../../model/index.js'
import type { ModuleContext } from '../plan/context.js'
import { checkedForm, isUnion, listArms, outputTypeOf, ownForm, typedForms } from '../plan/form.js'
import { printString } from '../print/literal.js'
import type { SourceModule } from '../print/source-module.js'
import { StructureKind, VariableDeclarationKind } from '../print/structure-kind.js'
import { printFacts } from './member-facts.js'

/** Adds `ColorSchema`. */
export function emitEnumSchema(module: SourceModule, context: ModuleContext, shape: StringShape): void {
  const create = module.value(context.runtime('description', 'enumOf'))
  const values = module.value(context.symbol('values', shape, 'request'))
  addSchema(module, {
    name: context.symbol('schema', shape, 'request').name,
    type: shape.id,
    schemaType: module.type(context.runtime('schema', 'EnumSchema')),
    initializer: `${create}(${printString(shape.id)}, ${values})`,
  })
}

/** Adds `TagSchema`, and `TagOutputSchema` if the response form is a type of its own: the same description, held to the other contract. */
export function emitStructureSchema(module: SourceModule, context: ModuleContext, shape: StructureShape): void {
  const schemaType = module.type(context.runtime('schema', 'StructureSchema'))
  for (const form of typedForms(shape)) {
    const { name } = context.symbol('schema', shape, form)
    const type = context.typeSymbol(shape, form).name
    const contract = module.value(context.contractSymbol(form))
    const guard = context.symbol('is', shape, form).name
    const isOther = form !== ownForm(shape)
    const initializer = isOther
      ? `${module.value(context.runtime('description', 'outputOf'))}(${context.symbol('schema', shape, 'request').name}, ${contract}, ${guard})`
      : `${printDescription(module, context, shape, [printString(shape.id), contract, guard])}`
    addSchema(module, { name, type, schemaType, initializer })
  }
}

function addSchema(
  module: SourceModule,
  { initializer, name, schemaType, type }: { name: string; type: string; schemaType: string; initializer: string },
): void {
  module.add({
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, type: `${schemaType}<${type}>`, initializer: `/* @__PURE__ */ ${initializer}` }],
  })
}

function printDescription(
  module: SourceModule,
  context: ModuleContext,
  shape: StructureShape,
  start: readonly string[],
): string {
  const recursion = context.recursion(shape.id)
  const output = outputTypeOf(shape)
  const more = [
    ...(output === undefined ? [] : [`output: ${printOutputName(shape.id, output)}`]),
    ...(recursion === undefined ? [] : [`recursion: ${printString(recursion)}`]),
  ]
  const end = more.length === 0 ? [] : [`{ ${more.join(', ')} }`]
  if (shape.unknown) {
    return `${module.value(context.runtime('description', 'opaque'))}(${[...start, ...end].join(', ')})`
  }
  const create = module.value(context.runtime('description', isUnion(shape) ? 'union' : 'structure'))
  const members = isUnion(shape) ? listArms(shape) : shape.members
  const rows = members.map((member) => printMember(module, context, shape, member))
  return `${create}(${[...start, `() => [${rows.join(', ')}]`, ...end].join(', ')})`
}

/** The name of the response form: `true` for the usual one, which most have. */
function printOutputName(id: string, output: string): string {
  return output === `${id}Output` ? 'true' : printString(output)
}

function printMember(module: SourceModule, context: ModuleContext, shape: StructureShape, member: Member): string {
  const extended = member.proseValues && { name: `${shape.id}.${member.name}`, values: member.proseValues }
  const first = printShape(module, context, member.shape, new Set(), extended)
  const described =
    member.alternative === undefined || member.alternative === member.shape
      ? first
      : `${module.value(context.runtime('description', 'eitherOf'))}(${first}, ${printShape(module, context, member.alternative, new Set())})`
  const isSent = checkedForm(shape) !== 'response'
  return `[${[printString(member.name), described, ...printFacts(module, context, shape, member, isSent)].join(', ')}]`
}

/** An enum that takes more values at one member. Its name is that of no type, because no type has a point in its name: a JSON Schema defines it by itself. */
interface ExtendedEnum {
  readonly name: string
  readonly values: readonly string[]
}

/** Writes the shape of a value. `open` holds the lists and maps that are being written, as in the guard. */
function printShape(
  module: SourceModule,
  context: ModuleContext,
  id: ShapeId,
  open: ReadonlySet<ShapeId>,
  extended?: ExtendedEnum,
): string {
  const runtime = (name: string): string => module.value(context.runtime('description', name))
  const shape = context.shape(id)
  if (open.has(id)) return runtime('unknown')
  const within = new Set([...open, id])
  switch (shape.kind) {
    case 'structure': {
      const schema = module.value(context.symbol('schema', shape, ownForm(shape)))
      return shape.eventStream ? `${runtime('eventsOf')}(${schema})` : schema
    }
    case 'list':
      return `${runtime('listOf')}(${printShape(module, context, shape.member, within, extended)})`
    case 'map': {
      const key = context.shape(shape.key)
      const keys = key.kind === 'string' && key.enum ? [module.value(context.symbol('schema', key, 'request'))] : []
      return `${runtime('mapOf')}(${[printShape(module, context, shape.value, within, extended), ...keys].join(', ')})`
    }
    case 'string':
      if (!shape.enum) return runtime('string')
      if (!extended) return module.value(context.symbol('schema', shape, 'request'))
      return `${runtime('enumOf')}(${printString(extended.name)}, [...${module.value(context.symbol('values', shape, 'request'))}, ${extended.values.map(printString).join(', ')}])`
    case 'blob':
      return runtime(shape.streaming ? 'streaming' : 'blob')
    case 'document':
      return runtime(shape.text ? 'jsonText' : 'document')
    default:
      return runtime(shape.kind)
  }
}
