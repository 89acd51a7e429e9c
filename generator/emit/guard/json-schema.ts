/**
 * The JSON Schema of a shape, as a function that makes it: a package whose user never asks for it does not carry it.
 *
 * @module
 */
import type { Member, ShapeId, StringShape, StructureShape } from '../../model/index.js'
import { isUnion, listArms, unknownMember } from '../form.js'
import { printKey, printString } from '../literal.js'
import type { GuardScope } from './guard-scope.js'
import { arrayText, callText, objectText, printText, propertyText, surroundText, type Text } from './text-layout.js'

/** Writes `jsonSchemaOfTag`. */
export function printJsonSchema(scope: GuardScope, shape: StructureShape | StringShape): string {
  const builder = scope.runtimeType('json-schema', 'JsonSchemaBuilder')
  const schema = scope.runtimeType('json-schema', 'JsonSchema')
  const define = scope.runtime('json-schema', 'defineJsonSchema')
  const body = shape.kind === 'string' ? printEnum(scope, shape) : printStructure(scope, shape)
  const parameters = callText(`export function ${scope.internal(shape, 'describe')}`, [`builder: ${builder}`])
  const name = printString(scope.formName(shape))
  const call = callText(`return ${define}`, ['builder', name, surroundText('() => (', body, ')')])
  return [
    `/** The JSON Schema of ${scope.subject(shape)}. */`,
    printText(surroundText('', parameters, `: ${schema} {`), 0),
    `  ${printText(call, 2)}`,
    '}',
  ].join('\n')
}

function printEnum(scope: GuardScope, shape: StringShape): Text {
  const values = scope.module.value(scope.context.valuesSymbol(shape))
  return objectText([`type: 'string'`, propertyText('enum', arrayText([`...${values}`]))])
}

function printStructure(scope: GuardScope, shape: StructureShape): Text {
  if (shape.unknown) return objectText([`type: 'object'`])
  const union = isUnion(shape)
  const arms: (readonly [string, Text])[] = (union ? listArms(shape, scope.form) : shape.members).map((member) => [
    member.name,
    printMember(scope, member),
  ])
  if (union && scope.form === 'response') arms.push([unknownMember, unknownMemberSchema])
  const required = shape.members.filter((member) => !union && scope.context.isRequired(shape, member, scope.form))
  return objectText([
    `type: 'object'`,
    ...(arms.length === 0
      ? []
      : [surroundText('properties: ', objectText(arms.map(([name, schema]) => propertyText(printKey(name), schema))))]),
    ...(required.length === 0 ? [] : [printRequired(required.map(({ name }) => name))]),
    ...(union && arms.length > 0
      ? [propertyText('oneOf', arrayText(arms.map(([name]) => objectText([printRequired([name])]))))]
      : []),
    ...(scope.form === 'request' ? ['additionalProperties: false'] : []),
  ])
}

const unknownMemberSchema: Text = objectText([
  `type: 'object'`,
  propertyText('properties', objectText([propertyText('name', objectText([`type: 'string'`]))])),
  `required: ['name']`,
])

function printRequired(names: readonly string[]): Text {
  return propertyText('required', arrayText(names.map(printString)))
}

function printMember(scope: GuardScope, member: Member): Text {
  const schema = printSchema(scope, member.shape, new Set())
  if (member.alternative === undefined || member.alternative === member.shape) return schema
  return objectText([propertyText('anyOf', arrayText([schema, printSchema(scope, member.alternative, new Set())]))])
}

/** Writes the schema of a value. `open` holds the lists and maps that are being written, as in the yes/no guard. */
function printSchema(scope: GuardScope, id: ShapeId, open: ReadonlySet<ShapeId>): Text {
  const shape = scope.context.shape(id)
  if (open.has(id)) return objectText([])
  const within = new Set([...open, id])
  const reference = (named: StructureShape | StringShape): Text =>
    callText(scope.internal(named, 'describe'), ['builder'])
  switch (shape.kind) {
    case 'structure':
      // An event stream has no JSON form of its own; its events in a row are the nearest.
      return shape.eventStream ? printArray(reference(shape)) : reference(shape)
    case 'list':
      return printArray(printSchema(scope, shape.member, within))
    case 'map': {
      const key = scope.context.shape(shape.key)
      return objectText([
        `type: 'object'`,
        ...(scope.isClosedEnum(key) ? [propertyText('propertyNames', reference(key))] : []),
        propertyText('additionalProperties', printSchema(scope, shape.value, within)),
      ])
    }
    case 'string':
      return scope.isClosedEnum(shape) ? reference(shape) : objectText([`type: 'string'`])
    case 'integer':
    case 'boolean':
      return objectText([`type: '${shape.kind}'`])
    case 'float':
      return objectText([`type: 'number'`])
    case 'timestamp':
      return objectText([`type: 'string'`, `format: 'date-time'`])
    case 'blob':
      return objectText([`type: 'string'`, `contentEncoding: 'base64'`])
    case 'document':
    case 'unknown':
      return objectText([])
  }
}

function printArray(items: Text): Text {
  return objectText([`type: 'array'`, propertyText('items', items)])
}
