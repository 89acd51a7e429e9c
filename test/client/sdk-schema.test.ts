/** Members that a command of the SDK would drop: by the schemas that the SDK's own client carries. */
import * as sdk from '@aws-sdk/client-dynamodb'
import { describe, expect, test } from 'vitest'
import { findUnknownMember } from '../../templates/runtime/sdk-schema.js'

const find = (Command: new (input: never) => unknown, input: object): string | undefined =>
  findUnknownMember(new Command(input as never), input)

describe('findUnknownMember', () => {
  test.each([
    ['nothing', { TableName: 'a', Key: { Id: { S: 'x' } } }, undefined],
    ['nothing of a member that is not set', { TableName: 'a', Foo: undefined }, undefined],
    ['a member', { TableName: 'a', Foo: 1 }, 'Foo'],
    ['a member spelled in another way', { tableName: 'a' }, 'tableName'],
    ['a member of a value of a map', { Key: { Id: { S: 'x' }, 'a b': { s: 'x' } } }, 'Key["a b"].s'],
    [
      'a member of an item of a list',
      { Key: { Id: { L: [{ S: 'x' }, { M: { x: { T: 1 } } }] } } },
      'Key["Id"].L[1].M["x"].T',
    ],
  ])('finds %s', (_, input, expected) => {
    expect(find(sdk.GetItemCommand, input)).toBe(expected)
  })

  test('looks into members that have traits', () => {
    expect(find(sdk.TransactWriteItemsCommand, { TransactItems: [{ Put: { Iten: {} } }] })).toBe(
      'TransactItems[0].Put.Iten',
    )
  })

  test('ends on values that hold themselves', () => {
    const value: { M: Record<string, unknown> } = { M: {} }
    value.M['self'] = value
    expect(find(sdk.GetItemCommand, { Key: value.M })).toBeUndefined()
  })

  test.each([
    [{}],
    [{ schema: undefined }],
    [{ schema: [9] }],
    [{ schema: [9, '', '', 0, [3, '', '', 0, 'Name', 5]] }],
    [null],
  ])('says nothing of a command without a schema: %j', (command) => {
    expect(findUnknownMember(command, { Foo: 1 })).toBeUndefined()
  })
})
