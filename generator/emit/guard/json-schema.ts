/**
 * The JSON Schema of a shape, as a function that makes it: a package whose user never asks for it does not carry it.
 *
 * @module
 */
import type { Member, ShapeId, StringShape, StructureShape } from '../../model/index.js'
import { printPropertyName, printString } from '../literal.js'
import type { GuardScope } from './guard-scope.js'

/** Writes `jsonSchemaOfTag`. */
export function printJsonSchema(scope: GuardScope, shape: StructureShape | StringShape): string {
  const builder = scope.runtimeType('json-schema', 'JsonSchemaBuilder')
  const schema = scope.runtimeType('json-schema', 'JsonSchema')
  const define = scope.runtime('json-schema', 'defineJsonSchema')
  const body = shape.kind === 'string' ? printEnum(scope, shape) : printStructure(scope, shape)
  return [
    `/** The JSON Schema of {@link ${scope.module.type(scope.context.typeSymbol(shape, scope.form))}}. */`,
    `export function ${scope.internal(shape, 'jsonSchemaOf')}(builder: ${builder}): ${schema} {`,
    `return ${define}(builder, ${printString(scope.formName(shape))}, () => (${body}))`,
    '}',
  ].join('\n')
}

function printEnum(scope: GuardScope, shape: StringShape): string {
  return `{ type: 'string', enum: [...${scope.module.value(scope.context.valuesSymbol(shape))}] }`
}

function printStructure(scope: GuardScope, shape: StructureShape): string {
  if (shape.unknown) return `{ type: 'object' }`
  const arms = shape.members.map((member) => [member.name, printMember(scope, member)] as const)
  if (shape.union && scope.form === 'response' && !arms.some(([name]) => name === 'SDK_UNKNOWN_MEMBER')) {
    arms.push([
      'SDK_UNKNOWN_MEMBER',
      `{ type: 'object', properties: { name: { type: 'string' } }, required: ['name'] }`,
    ])
  }
  const properties = arms.map(([name, schema]) => `${printKey(name)}: ${schema}`)
  const required = shape.members.filter((member) => scope.form === 'request' && member.required && !shape.union)
  return printObject([
    `type: 'object'`,
    properties.length > 0 && `properties: ${printObject(properties)}`,
    required.length > 0 && `required: [${required.map(({ name }) => printString(name)).join(', ')}]`,
    shape.union && `oneOf: [${arms.map(([name]) => `{ required: [${printString(name)}] }`).join(', ')}]`,
    scope.form === 'request' && 'additionalProperties: false',
  ])
}

function printMember(scope: GuardScope, member: Member): string {
  const schema = printSchema(scope, member.shape, new Set())
  if (member.alternative === undefined || member.alternative === member.shape) return schema
  return `{ anyOf: [${schema}, ${printSchema(scope, member.alternative, new Set())}] }`
}

/** Writes the schema of a value. `open` holds the lists and maps that are being written, as in the yes/no guard. */
function printSchema(scope: GuardScope, id: ShapeId, open: ReadonlySet<ShapeId>): string {
  const shape = scope.context.shape(id)
  if (open.has(id)) return '{}'
  const within = new Set([...open, id])
  const reference = (named: StructureShape | StringShape): string => `${scope.internal(named, 'jsonSchemaOf')}(builder)`
  switch (shape.kind) {
    case 'structure':
      // An event stream has no JSON form of its own; its events in a row are the nearest.
      return shape.eventStream ? `{ type: 'array', items: ${reference(shape)} }` : reference(shape)
    case 'list':
      return `{ type: 'array', items: ${printSchema(scope, shape.member, within)} }`
    case 'map': {
      const key = scope.context.shape(shape.key)
      return printObject([
        `type: 'object'`,
        scope.isClosedEnum(key) && `propertyNames: ${reference(key)}`,
        `additionalProperties: ${printSchema(scope, shape.value, within)}`,
      ])
    }
    case 'string':
      return scope.isClosedEnum(shape) ? reference(shape) : `{ type: 'string' }`
    case 'integer':
    case 'boolean':
      return `{ type: '${shape.kind}' }`
    case 'float':
      return `{ type: 'number' }`
    case 'timestamp':
      return `{ type: 'string', format: 'date-time' }`
    case 'blob':
      return `{ type: 'string', contentEncoding: 'base64' }`
    case 'document':
    case 'unknown':
      return '{}'
  }
}

function printObject(entries: readonly (string | false | undefined)[]): string {
  return `{ ${entries.filter((entry) => typeof entry === 'string').join(', ')} }`
}

/** A key of an object literal. Only in brackets is `__proto__` a key like others. */
function printKey(name: string): string {
  return name === '__proto__' ? `['__proto__']` : printPropertyName(name)
}
