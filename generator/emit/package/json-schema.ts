/**
 * JSON Schema files: of the JSON form of what each operation takes and gives. `jsonSchema(XSchema)` gives the same at run time, without the title.
 *
 * @module
 */
import type { Member, ShapeId, StringShape, StructureShape } from '../../model/index.js'
import { boundaryStructure, type EmitContext } from '../plan/context.js'
import { type Form, isUnion, listArms, unknownMember } from '../plan/form.js'
import { closesEnums, refusesUnknown } from '../plan/strictness.js'
import type { EmittedFile } from '../print/emitted-file.js'

/** A JSON Schema (draft 2020-12) that is an object. */
type Schema = Record<string, unknown>

/** Writes `schemas/<name>.json` for each request and response, whole in itself: other shapes stand below `$defs`. */
export function emitJsonSchemas(context: EmitContext): readonly EmittedFile[] {
  const files = new Map<string, string>()
  for (const operation of context.model.operations) {
    for (const form of ['request', 'response'] as const) {
      const structure = boundaryStructure(context, operation, form)
      if (!structure) continue
      const schema = new SchemaPrinter(context, form, structure).print()
      files.set(`schemas/${structure.id}.json`, `${JSON.stringify(schema, undefined, 2)}\n`)
    }
  }
  return [...files].map(([path, text]) => ({ path, text }))
}

/** Makes the schema of one structure and of all that it holds. */
class SchemaPrinter {
  readonly #definitions = new Map<string, Schema>()

  constructor(
    readonly context: EmitContext,
    readonly form: Form,
    readonly root: StructureShape,
  ) {}

  print(): Schema {
    const schema = this.#describeStructure(this.root)
    return {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: this.#nameOf(this.root),
      ...schema,
      ...(this.#definitions.size > 0 && { $defs: Object.fromEntries(this.#definitions) }),
    }
  }

  /** `open` holds the lists and maps that are being described: one that holds itself without a structure between may hold anything. */
  #describe(id: ShapeId, open: ReadonlySet<ShapeId> = new Set()): Schema {
    if (open.has(id)) return {}
    const within = new Set([...open, id])
    const shape = this.context.shape(id)
    switch (shape.kind) {
      case 'structure': {
        const reference = shape.unknown ? { type: 'object' } : this.#refer(shape)
        // An event stream has no JSON form of its own; its events in a row are the nearest.
        return shape.eventStream ? { type: 'array', items: reference } : reference
      }
      case 'list':
        return { type: 'array', items: this.#describe(shape.member, within) }
      case 'map': {
        const key = this.context.shape(shape.key)
        const isClosed = key.kind === 'string' && key.enum && closesEnums(this.context.options, this.form)
        return {
          type: 'object',
          ...(isClosed && { propertyNames: this.#refer(key) }),
          additionalProperties: this.#describe(shape.value, within),
        }
      }
      case 'string':
        return shape.enum && closesEnums(this.context.options, this.form) ? this.#refer(shape) : { type: 'string' }
      case 'integer':
      case 'boolean':
        return { type: shape.kind }
      case 'float':
        return { type: 'number' }
      case 'timestamp':
        return { type: 'string', format: 'date-time' }
      case 'blob':
        return { type: 'string', contentEncoding: 'base64' }
      case 'document':
        return shape.text ? { type: ['string', 'object', 'array'] } : {}
      case 'unknown':
        return {}
    }
  }

  /** Each named shape is defined once, however often it is met; that ends recursion. */
  #refer(shape: StructureShape | StringShape): Schema {
    if (shape === this.root) return { $ref: '#' }
    const name = this.#nameOf(shape)
    if (!this.#definitions.has(name)) {
      // The place is taken before the schema is made: a recursive shape meets itself while it is described.
      this.#definitions.set(name, {})
      const schema = shape.kind === 'string' ? this.#describeEnum(shape) : this.#describeStructure(shape)
      this.#definitions.set(name, schema)
    }
    return { $ref: `#/$defs/${name}` }
  }

  #nameOf(shape: StructureShape | StringShape): string {
    return this.context.typeSymbol(shape, this.form).name
  }

  #describeEnum(shape: StringShape): Schema {
    return { type: 'string', enum: [...new Set(shape.enum)] }
  }

  #describeStructure(shape: StructureShape): Schema {
    if (shape.unknown) return { type: 'object' }
    const union = isUnion(shape)
    const arms = union ? listArms(shape) : shape.members
    const properties: (readonly [string, Schema])[] = arms.map((member) => [member.name, this.#describeMember(member)])
    if (union && this.form === 'response') properties.push([unknownMember, unknownMemberSchema])
    const required = union ? [] : arms.filter((member) => this.context.isRequired(shape, member, this.form))
    return {
      type: 'object',
      ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
      ...(required.length > 0 && { required: required.map(({ name }) => name) }),
      ...(union && properties.length > 0 && { oneOf: properties.map(([name]) => ({ required: [name] })) }),
      ...((properties.length > 0 || union) &&
        refusesUnknown(this.context.options, this.form) && { additionalProperties: false }),
    }
  }

  #describeMember({ alternative, shape }: Member): Schema {
    if (alternative === undefined || alternative === shape) return this.#describe(shape)
    return { anyOf: [this.#describe(shape), this.#describe(alternative)] }
  }
}

const unknownMemberSchema: Schema = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] }
