import { expect, test } from 'vitest'
import { createJsonSchema } from '../../templates/runtime/json-schema.js'
import { structure } from '../../templates/runtime/description.js'
import { isObject } from '../../templates/runtime/object.js'
import type { StructureShape } from '../../templates/runtime/shape.js'

const node: StructureShape = structure('Node', 'open', isObject, () => [
  ['next', node],
  ['leaf', leaf],
  ['twin', leaf],
])
const leaf: StructureShape = structure('Leaf', 'open', isObject, () => [
  ['node', node],
  ['leaf', leaf],
])

test.each([
  ['draft-2020-12', '$defs', 'https://json-schema.org/draft/2020-12/schema'],
  ['draft-07', 'definitions', 'http://json-schema.org/draft-07/schema#'],
])('%s defines each shape once, and refers to itself by the root', (target, keyword, $schema) => {
  const reference = { $ref: `#/${keyword}/Leaf` }
  expect(createJsonSchema(node, target)).toEqual({
    $schema,
    type: 'object',
    properties: { next: { $ref: '#' }, leaf: reference, twin: reference },
    [keyword]: { Leaf: { type: 'object', properties: { node: { $ref: '#' }, leaf: reference } } },
  })
})

test('other versions are refused by name', () => {
  expect(() => createJsonSchema(node, 'draft-04')).toThrow(
    'Cannot write JSON Schema draft-04: draft-2020-12 and draft-07 can be written',
  )
})
