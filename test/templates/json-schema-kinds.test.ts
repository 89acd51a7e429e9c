/** JSON Schemas of every kind of shape, in every contract: whole documents, and ajv's word on values. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import {
  blob,
  boolean,
  document,
  eitherOf,
  enumOf,
  eventsOf,
  float,
  integer,
  jsonText,
  listOf,
  mapOf,
  opaque,
  required,
  streaming,
  string,
  structure,
  timestamp,
  union,
  unknown,
} from '../../templates/runtime/description.js'
import { jsonSchema } from '../../templates/runtime/json-schema.js'
import type { Contract, MemberShape, StructureSchema } from '../../templates/runtime/schema.js'
import { expectGolden } from '../read/golden.js'
import { anyObject, request, response } from './contracts.js'

/** Every combination of the choices of a contract. */
const contracts: Readonly<Record<string, Contract>> = {
  request,
  'request-open': { form: 'request', enums: 'open', unknownMembers: 'ignore' },
  response,
  'response-closed': { form: 'response', enums: 'closed', unknownMembers: 'refuse' },
}

/** A structure that has a member of every kind, of which some are required and some hold it again. */
function build(contract: Contract): StructureSchema<object> {
  const part = structure<object>('Part', contract, anyObject, () => [['Name', string, required]], { output: true })
  const mode = enumOf('Mode', ['A', 'B'])
  const choice = union<object>('Choice', contract, anyObject, () => [
    ['Text', string],
    ['Any', document],
    ['Root', root],
  ])
  const hidden = opaque<object>('Hidden', contract, anyObject)
  const empty = structure<object>('Empty', contract, anyObject, () => [])
  const none = union<object>('None', contract, anyObject, () => [])
  const members = (): readonly MemberShape[] => [
    ['String', string],
    ['StringNeeded', string, required],
    ['Boolean', boolean],
    ['Integer', integer],
    ['Float', float],
    ['FloatNeeded', float, required],
    ['Timestamp', timestamp],
    ['Blob', blob],
    ['Streaming', streaming],
    ['Document', document],
    ['DocumentNeeded', document, required],
    ['JsonText', jsonText],
    ['Unknown', unknown],
    ['Mode', mode],
    ['ModeNeeded', mode, required],
    ['List', listOf(mode)],
    ['ListNeeded', listOf(part), required],
    ['Lists', listOf(listOf(float))],
    ['Map', mapOf(part)],
    ['MapByMode', mapOf(timestamp, mode)],
    ['Events', eventsOf(choice)],
    ['Either', eitherOf(part, string)],
    ['EitherNeeded', eitherOf(blob, mode), required],
    ['Choice', choice],
    ['Part', part],
    ['PartAgain', part, required],
    ['Hidden', hidden],
    ['Empty', empty],
    ['None', none],
    ['Root', root],
  ]
  const root: StructureSchema<object> = structure<object>('Root', contract, anyObject, members)
  return root
}

describe.each(Object.entries(contracts))('%s', (name, contract) => {
  it('has the expected documents', () => {
    const text = JSON.stringify(jsonSchema(build(contract)), null, 2)
    expectGolden(new URL(`expected/json-schema-${name}.json`, import.meta.url), `${text}\n`)
  })

  it('says the same in the older version, under its own keyword', () => {
    const recent = JSON.stringify(jsonSchema(build(contract)))
    const older = JSON.stringify(jsonSchema(build(contract), { target: 'draft-07' }))
    expect(older.replaceAll('#/definitions/', '#/$defs/').replace('"definitions":', '"$defs":')).toBe(
      recent.replace('https://json-schema.org/draft/2020-12/schema', 'http://json-schema.org/draft-07/schema#'),
    )
  })

  it('is taken by ajv at its strictest', () => {
    const ajv = new Ajv2020({ strict: true, formats: { 'date-time': true }, allowUnionTypes: true })
    const isValid = ajv.compile(jsonSchema(build(contract)))
    const needed = {
      ...{ StringNeeded: 'a', FloatNeeded: 1.5, DocumentNeeded: null, ModeNeeded: 'A', ListNeeded: [{ Name: 'n' }] },
      ...{ EitherNeeded: 'AA==', PartAgain: { Name: 'n' } },
    }
    const isRequest = contract.form === 'request'
    const isOpen = contract.enums === 'open'
    expect(isValid(needed)).toBe(true)
    expect(isValid({})).toBe(!isRequest)
    expect(isValid({ ...needed, StringNeeded: null })).toBe(!isRequest)
    expect(isValid({ ...needed, String: null, Map: null, List: null, Mode: null, Part: null, Root: null })).toBe(true)
    expect(isValid({ ...needed, Mode: 'C' })).toBe(isOpen)
    expect(isValid({ ...needed, MapByMode: { C: '2020-01-01T00:00:00Z' } })).toBe(isOpen)
    expect(isValid({ ...needed, Float: 'NaN' })).toBe(!isRequest)
    expect(isValid({ ...needed, Float: 'much' })).toBe(false)
    expect(isValid({ ...needed, Choice: { Text: 'a' }, Events: [{ Any: null }, { Root: needed }] })).toBe(true)
    expect(isValid({ ...needed, Choice: {} })).toBe(false)
    expect(isValid({ ...needed, Choice: { Text: 'a', Any: 1 } })).toBe(false)
    expect(isValid({ ...needed, Other: 1 })).toBe(contract.unknownMembers === 'ignore')
    expect(isValid({ ...needed, Choice: { SDK_UNKNOWN_MEMBER: { name: 'x' } } })).toBe(!isRequest)
    expect(isValid({ ...needed, Part: {} })).toBe(!isRequest)
  })
})
