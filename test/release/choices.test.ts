import { expect, it } from 'vitest'
import { compareChoices } from '../../generator/release/choices.js'
import { choices } from './choices.js'

it('tells nothing where nothing is chosen anew', () => {
  expect(compareChoices(choices, { ...choices })).toEqual([])
})

it.each([
  ['requestEnums', 'open', 'minor', 'major'],
  ['responseEnums', 'closed', 'major', 'major'],
  ['requestUnknownMembers', 'ignore', 'minor', 'major'],
  ['responseUnknownMembers', 'refuse', 'major', 'minor'],
  ['jsonSchema', true, 'minor', 'major'],
  ['formats', ['esm', 'cjs'], 'minor', 'major'],
] as const)('%s: %s is %s, and its end %s', (key, value, there, back) => {
  const changed = { ...choices, [key]: value }
  const classesOf = (changes: ReturnType<typeof compareChoices>): string[] => changes.map((change) => change.class)
  expect(classesOf(compareChoices(choices, changed))).toEqual([there])
  expect(classesOf(compareChoices(changed, choices))).toEqual([back])
  expect(compareChoices(choices, changed)).not.toEqual(compareChoices(changed, choices))
})
