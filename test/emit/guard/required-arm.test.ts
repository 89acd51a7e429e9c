/** A union whose page marks an arm as required: exactly one arm is set all the same. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { jsonSchema, validate } from '../../../templates/runtime/index.js'
import { model, structure } from './build-model.js'
import { importGuards } from './guard-package.js'

const choice = {
  ...structure('Choice', [
    ['A', '!string'],
    ['B', 'string'],
  ]),
  union: true as const,
}

test('guard, report and JSON Schema agree that the other arm may be set', async () => {
  const { ChoiceSchema, isChoice } = await importGuards(model(choice))
  const value = { B: 'x' }
  expect(isChoice(value)).toBe(true)
  expect(validate(ChoiceSchema, value)).toEqual({ success: true, value })
  expect(validate(ChoiceSchema, value, { unknownMembers: 'ignore' })).toEqual({ success: true, value })
  expect(new Ajv2020({ strict: false }).compile(jsonSchema(ChoiceSchema))(value)).toBe(true)
  expect(validate(ChoiceSchema, {}).success).toBe(false)
})
