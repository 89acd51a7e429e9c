import { expect, test } from 'vitest'
import {
  createJsonSchema,
  defineJsonSchema,
  type JsonSchema,
  type JsonSchemaBuilder,
} from '../../templates/runtime/json-schema.js'

const describeNode = (builder: JsonSchemaBuilder): JsonSchema =>
  defineJsonSchema(builder, 'Node', () => ({
    properties: { next: describeNode(builder), leaf: describeLeaf(builder), twin: describeLeaf(builder) },
  }))
const describeLeaf = (builder: JsonSchemaBuilder): JsonSchema =>
  defineJsonSchema(builder, 'Leaf', () => ({
    properties: { node: describeNode(builder), leaf: describeLeaf(builder) },
  }))

test.each([
  ['draft-2020-12', '$defs', 'https://json-schema.org/draft/2020-12/schema'],
  ['draft-07', 'definitions', 'http://json-schema.org/draft-07/schema#'],
])('%s defines each shape once, and refers to itself by the root', (target, keyword, $schema) => {
  const leaf = { $ref: `#/${keyword}/Leaf` }
  expect(createJsonSchema(describeNode, target)).toEqual({
    $schema,
    properties: { next: { $ref: '#' }, leaf, twin: leaf },
    [keyword]: { Leaf: { properties: { node: { $ref: '#' }, leaf } } },
  })
})

test('other versions are refused by name', () => {
  expect(() => createJsonSchema(describeNode, 'draft-04')).toThrow(
    'Cannot write JSON Schema draft-04: draft-2020-12 and draft-07 can be written',
  )
})
