import { expect, test } from 'vitest'
import { findLongStructures } from '../../../generator/emit/guard/long-structures.js'
import { model, structure } from './build-model.js'

test('structures that hold lists or maps of structures, at any depth, are found', () => {
  const found = findLongStructures(
    model(
      structure('Top', [['Middle', 'Middle']]),
      structure('Middle', [
        ['Name', 'string'],
        ['Items', 'list(Item)'],
      ]),
      structure('Item', [
        ['Names', 'list(string)'],
        ['Tags', 'map(string,string)'],
      ]),
      structure('Nested', [['Groups', 'map(string,list(Item))']]),
      structure('Short', [['Item', 'Item']]),
      structure('Self', [['Self', 'Self']]),
    ),
  )
  expect([...found].sort()).toEqual(['Middle', 'Nested', 'Top'])
})

test('a model of 100,000 structures, each in the next, is searched without the stack', () => {
  const chain = model(
    structure('S0', [['Items', 'list(S1)']]),
    ...Array.from({ length: 99_999 }, (_, index) => structure(`S${index + 1}`, [['Next', `S${index}`]])),
  )
  expect(findLongStructures(chain).size).toBe(100_000)
}, 30_000)
