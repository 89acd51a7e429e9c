import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSecretName } from '../../../generator/emit/guard/member-key.js'
import type { Member } from '../../../generator/model/index.js'
import { isSecretName as isSecretAtRunTime } from '../../../templates/runtime/path.js'
import { model, structure } from './build-model.js'
import { emitShapeModules, importGuards } from './guard-package.js'

describe('what a secret is called', () => {
  const parts =
    'pass wd word phrase code secret token credential signature authorisation authorization private access api'
      .concat(
        ' auth crypt crypto master session shared key Key KEY - _ . material value pair plaintext pin otp user data',
      )
      .split(' ')

  test('is the same to the generator and to its packages', () => {
    let [secret, others] = [0, 0]
    const name = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 3 })), { maxLength: 4 })
    fc.assert(
      fc.property(name, fc.nat({ max: 210 }), (words, length) => {
        for (const text of [words.join(''), 'x'.repeat(length) + words.join('')]) {
          if (isSecretAtRunTime(text)) secret++
          else others++
          expect(isSecretName(text)).toBe(isSecretAtRunTime(text))
        }
      }),
      { numRuns: 2000 },
    )
    expect(Math.min(secret, others)).toBeGreaterThan(200)
  })

  test('each word alone too', () => {
    const names = ['Password', 'KmsKeyId', 'MasterKey', 'UserData', 'PIN', 'Opinion', 'otp', 'shared.key', 'Tags']
    expect(names.filter(isSecretName)).toEqual(names.filter(isSecretAtRunTime))
    expect(names.filter(isSecretName)).toEqual(['Password', 'MasterKey', 'UserData', 'PIN', 'otp', 'shared.key'])
  })
})

describe('keys of members', () => {
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

  test('are searched and quoted where the package is written', () => {
    const text = emitShapeModules(shapes).get('shapes/thing.ts')!
    expect(text).toContain("addWrong(member, 'Name', depth, report, 'string')")
    expect(text).toContain("addWrong(member, secretKey('Password'), depth, report, 'string')")
    expect(text).toContain("enter(report, depth, secretKey('Note'))")
    expect(text).toContain("addWrong(member, looseKey('a b'), depth, report, 'integer')")
    expect(text).toContain("enter(report, depth, secretKey('Credentials'))")
  })

  test('are written as in any path, and hide what is secret', async () => {
    const guards = await importGuards(shapes)
    const value = { Name: 1, Password: 2, Note: ['x', 3], 'a b': 'y', Credentials: { Id: 4 } }
    const issues = guards['validateThing'](value).issues as { pathText: string; path: unknown; message: string }[]
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
})
