/** What reports say of members whose values are secret, by the page's word or by the look of their names. */
import { describe, expect, test } from 'vitest'
import type { Member } from '../../../generator/model/index.js'
import { model, structure } from './build-model.js'
import { importGuards } from './guard-package.js'
import { listIssues } from './issues.js'

const thing = structure('Thing', [
  ['Name', 'string'],
  ['Password', 'string'],
  ['Note', 'list(string)'],
  ['a b', 'integer'],
  ['Credentials', 'Inner'],
])
const sensitive: Member[] = thing.members.map((member) =>
  member.name === 'Note' ? { ...member, sensitive: true } : member,
)
const shapes = model({ ...thing, members: sensitive }, structure('Inner', [['Id', 'string']]))

describe('issues', () => {
  const value = { Name: 1, Password: 2, Note: ['x', 3], 'a b': 'y', Credentials: { Id: 4 } }

  test('name each member, and hide what is secret', async () => {
    const guards = await importGuards(shapes)
    const issues = listIssues(guards['ThingSchema'], value)
    expect(issues.map(({ pathText }) => pathText)).toEqual(['Name', 'Password', 'Note[1]', '["a b"]', 'Credentials.Id'])
    expect(issues.map(({ path }) => path)).toEqual([
      ['Name'],
      ['Password'],
      ['Note', 1],
      ['a b'],
      ['Credentials', 'Id'],
    ])
    expect(issues.map(({ message }) => /value: ([^,]*),/.exec(message)?.[1])).toEqual(['1', '***', '***', '"y"', '***'])
  })

  test('hide an unknown member that looks like a secret, and what stands in a map of secrets', async () => {
    const guards = await importGuards(
      model(structure('Holder', [['Secrets', 'map(string,integer)']]), structure('Other', [['Id', 'string']])),
    )
    const text = JSON.stringify([
      listIssues(guards['HolderSchema'], { Secrets: { plain: 'hunter2' } }),
      listIssues(guards['OtherSchema'], { ApiToken: 'hunter2' }),
    ])
    expect(text).toMatch(/Secrets\.plain.*ApiToken/)
    expect(text).not.toContain('hunter2')
  })
})
