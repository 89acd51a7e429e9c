/** JSON Schemas: of the JSON form, and of values as far as JSON can express them. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import { structure } from '../../templates/runtime/description.js'
import { json } from '../../templates/runtime/json.js'
import { jsonSchema } from '../../templates/runtime/json-schema.js'
import type { StructureSchema } from '../../templates/runtime/schema.js'
import { anyObject, response } from './contracts.js'
import {
  AnswerSchema,
  ConfigSchema,
  JobOutputSchema,
  JobSchema,
  ModeSchema,
  NoArmSchema,
  OpaqueSchema,
  SourceOutputSchema,
  SourceSchema,
} from './job.js'

const node: StructureSchema<object> = structure('Node', response, anyObject, () => [
  ['next', node],
  ['leaf', leaf],
  ['twin', leaf],
])
const leaf: StructureSchema<object> = structure('Leaf', response, anyObject, () => [
  ['node', node],
  ['leaf', leaf],
])

test.each([
  ['draft-2020-12', '$defs', 'https://json-schema.org/draft/2020-12/schema'],
  ['draft-07', 'definitions', 'http://json-schema.org/draft-07/schema#'],
] as const)('%s defines each shape once, and refers to itself by the root', (target, keyword, $schema) => {
  const nullable = ($ref: string): object => ({ anyOf: [{ $ref }, { type: 'null' }] })
  const reference = nullable(`#/${keyword}/Leaf`)
  const itself = nullable('#')
  expect(jsonSchema(node, { target })).toEqual({
    $schema,
    type: 'object',
    properties: { next: itself, leaf: reference, twin: reference },
    [keyword]: { Leaf: { type: 'object', properties: { node: itself, leaf: reference } } },
  })
})

test('other versions are refused by name', () => {
  expect(() => jsonSchema(node, { target: 'draft-04' as never })).toThrow(
    'Cannot write JSON Schema draft-04: draft-2020-12 and draft-07 can be written',
  )
})

test('a request requires, closes and refuses', () => {
  const { $defs, properties, required, additionalProperties } = jsonSchema(JobSchema) as Record<string, never>
  expect({ required, additionalProperties }).toEqual({ required: ['Name'], additionalProperties: false })
  expect(properties).toMatchObject({
    Name: { type: 'string' },
    Config: { anyOf: [{ $ref: '#/$defs/Config' }, { type: 'null' }] },
    Ranges: { type: ['array', 'null'], items: { $ref: '#/$defs/Range' } },
    Tags: { type: ['object', 'null'], additionalProperties: { type: 'string' } },
    Modes: { propertyNames: { $ref: '#/$defs/Mode' }, additionalProperties: { type: 'integer' } },
    Mode: { anyOf: [{ $ref: '#/$defs/Mode' }, { type: 'null' }] },
    Start: { type: ['string', 'null'], format: 'date-time' },
    Parts: { additionalProperties: { type: 'string', contentEncoding: 'base64' } },
    Body: { type: ['string', 'null'], contentEncoding: 'base64' },
    Copy: { anyOf: [{ $ref: '#/$defs/Config' }, { type: 'string' }, { type: 'null' }] },
    Document: {},
    Opaque: { type: ['object', 'null'] },
    Next: { anyOf: [{ $ref: '#' }, { type: 'null' }] },
  })
  expect(Object.keys($defs!)).toEqual(['Config', 'Range', 'Mode', 'Source'])
  expect($defs).toMatchObject({
    Config: {
      properties: { Share: { type: ['number', 'null'] }, Flag: { type: ['boolean', 'null'] } },
      required: ['Path'],
      additionalProperties: false,
    },
    Mode: { type: 'string', enum: ['AUTO', 'ENSEMBLING'] },
    Source: { oneOf: [{ required: ['Key'] }, { required: ['Tag'] }], additionalProperties: false },
  })
})

test('a response does none of these, and names its own forms', () => {
  const schema = jsonSchema(JobOutputSchema) as Record<string, Record<string, unknown>>
  expect(schema).not.toHaveProperty('required')
  expect(schema).not.toHaveProperty('additionalProperties')
  expect(schema['properties']).toMatchObject({
    Mode: { type: ['string', 'null'] },
    Modes: { type: ['object', 'null'], additionalProperties: { type: 'integer' } },
    Next: { anyOf: [{ $ref: '#' }, { type: 'null' }] },
  })
  expect(schema['properties']!['Modes']).not.toHaveProperty('propertyNames')
  expect(Object.keys(schema['$defs']!)).toEqual(['Config', 'RangeOutput', 'SourceOutput'])
  const arms = [{ required: ['Key'] }, { required: ['Tag'] }, { required: ['SDK_UNKNOWN_MEMBER'] }]
  expect(schema['$defs']!['SourceOutput']).toMatchObject({ oneOf: arms })
  expect(jsonSchema(SourceOutputSchema)).toMatchObject({ oneOf: arms })
  expect(jsonSchema(SourceSchema)).toMatchObject({ oneOf: arms.slice(0, 2) })
  expect(jsonSchema(AnswerSchema)).toMatchObject({
    properties: { Events: { type: ['array', 'null'], items: { $ref: '#/$defs/Event' } } },
  })
})

test('null stands for a member that need not be there, in the hands of ajv at its strictest', () => {
  const ajv = new Ajv2020({ strict: true, formats: { 'date-time': true } })
  const isConfig = ajv.compile(jsonSchema(ConfigSchema))
  expect(isConfig({ Path: 'p', Count: null, Share: null })).toBe(true)
  expect(isConfig({ Path: null })).toBe(false)
  const isSource = ajv.compile(jsonSchema(SourceSchema))
  expect(isSource({ Key: 'k', Tag: null })).toBe(true)
  expect(isSource({ Key: null, Tag: null })).toBe(false)
  expect(isSource({ Key: 'k', Tag: 't' })).toBe(false)
})

test('by themselves', () => {
  const $schema = 'https://json-schema.org/draft/2020-12/schema'
  expect(jsonSchema(ModeSchema)).toEqual({ $schema, type: 'string', enum: ['AUTO', 'ENSEMBLING'] })
  expect(jsonSchema(OpaqueSchema)).toEqual({ $schema, type: 'object' })
  expect(jsonSchema(NoArmSchema)).toEqual({ $schema, type: 'object', additionalProperties: false })
})

test('the schema of values has no JSON Schema: JSON does not have all of them', () => {
  expect(JobSchema['~standard']).not.toHaveProperty('jsonSchema')
  // @ts-expect-error: whoever asks for one gets it of the JSON form
  const standard: StandardJSONSchemaV1 = ConfigSchema
  expect(standard).toBe(ConfigSchema)
  expect(json(ConfigSchema)['~standard'].jsonSchema.input({ target: 'draft-07' })).toEqual(
    jsonSchema(ConfigSchema, { target: 'draft-07' }),
  )
  expect(() => json(ConfigSchema)['~standard'].jsonSchema.input({ target: 'openapi-3.0' })).toThrow(TypeError)
})

test('the schema of the JSON form describes it, and takes it', () => {
  const standard = (json(JobSchema) satisfies StandardSchemaV1 & StandardJSONSchemaV1)['~standard']
  expect([standard.version, standard.vendor]).toEqual([1, 'shapewright'])
  for (const write of [standard.jsonSchema.input, standard.jsonSchema.output]) {
    expect(write({ target: 'draft-2020-12' })).toEqual(jsonSchema(JobSchema))
  }
  expect(standard.validate({ Name: 'n', Start: '2015-01-01' })).toEqual({
    success: true,
    value: { Name: 'n', Start: new Date('2015-01-01') },
  })
  expect(standard.validate({ Name: 'n', Start: 'yesterday' }).issues).toMatchObject([{ path: ['Start'] }])
})
