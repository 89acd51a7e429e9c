/** Values that are made up: right ones that every guard accepts, wrong ones that are refused for what they say. */
import { describe, expect, expectTypeOf, test } from 'vitest'
import { eitherOf, integer, outputOf, required, string, structure, union } from '../../templates/runtime/description.js'
import { sampleInvalid } from '../../templates/runtime/invalid-sample.js'
import { sample } from '../../templates/runtime/sample.js'
import type { Schema, StructureSchema } from '../../templates/runtime/schema.js'
import { validate } from '../../templates/runtime/validation.js'
import { anyObject, request, response } from './contracts.js'
import {
  AnswerSchema,
  ConfigSchema,
  EventSchema,
  type Job,
  JobOutputSchema,
  JobSchema,
  ModeSchema,
  NoArmOutputSchema,
  OpaqueSchema,
  SourceOutputSchema,
  SourceSchema,
} from './job.js'
import { guardOf } from './naive-guard.js'

const schemas: readonly Schema<unknown>[] = [
  JobSchema,
  JobOutputSchema,
  ConfigSchema,
  SourceSchema,
  SourceOutputSchema,
  EventSchema,
  AnswerSchema,
  OpaqueSchema,
  NoArmOutputSchema,
  ModeSchema,
]

describe.each(schemas.map((schema) => [schema.name, schema] as const))('samples of %s', (_, schema) => {
  test.each([undefined, ...Array.from({ length: 30 }, (_, seed) => seed)])('with the seed %s are right', (seed) => {
    const value = sample(schema, seed)
    expect(schema.is(value)).toBe(true)
    const again = JSON.stringify(sample(schema, seed))
    expect(JSON.stringify(value)).toBe(again)
    for (const { code, path, pathText, value: wrong } of sampleInvalid(schema, seed)) {
      expect(schema.is(wrong), pathText).toBe(false)
      const result = validate(schema, wrong, { maxIssues: 1000 })
      expect(result).toMatchObject({
        success: false,
        issues: expect.arrayContaining([expect.objectContaining({ code, path })]),
      })
    }
  })
})

test('without a seed every member is there, as in the Syntax block', () => {
  expect(sample(ConfigSchema)).toEqual({ Path: 'string', Count: 123, Share: 123, Flag: true })
  expect(sample(JobSchema)).toMatchObject({
    Name: 'string',
    Modes: { AUTO: 123 },
    Source: { Key: 'string' },
    Start: new Date('2015-01-01'),
    Next: { Name: 'string' },
    Jobs: [],
  })
  expect(sample(JobOutputSchema)).toMatchObject({ Name: 'string', Next: {}, Jobs: [] })
  expectTypeOf(sample(JobSchema)).toEqualTypeOf<Job>()
})

test('other seeds give other values', () => {
  const values = Array.from({ length: 20 }, (_, seed) => JSON.stringify(sample(JobSchema, seed)))
  expect(new Set(values).size).toBeGreaterThan(15)
})

test('each rule is broken once', () => {
  expect(sampleInvalid(ConfigSchema).map(({ code, pathText }) => `${code} ${pathText}`)).toEqual([
    'invalid-type input',
    'missing Path',
    'invalid-type Path',
    'invalid-type Count',
    'invalid-type Share',
    'invalid-type Flag',
    'unknown-member UNKNOWN_TO_THE_PAGES',
  ])
  expect(sampleInvalid(SourceOutputSchema).map(({ code, pathText }) => `${code} ${pathText}`)).toEqual([
    'invalid-type input',
    'invalid-type Key',
    'invalid-union input',
    'invalid-union input',
  ])
})

test('a structure that requires itself ends', () => {
  const EndlessSchema: StructureSchema<object> = structure(
    'Endless',
    request,
    guardOf(() => EndlessSchema, request),
    () => [['Self', EndlessSchema, required]],
    { recursion: 'Endless' },
  )
  expect(sample(EndlessSchema)).toEqual({ Self: {} })
})

test('a union whose only arm is itself has no end in requests, and one in responses', () => {
  const LoopSchema: StructureSchema<object> = union(
    'Loop',
    request,
    guardOf(() => LoopSchema, request),
    () => [['Self', LoopSchema]],
    { recursion: 'Loop' },
  )
  const LoopOutputSchema: StructureSchema<object> = outputOf(
    LoopSchema,
    response,
    guardOf(() => LoopOutputSchema, response),
  )
  expect(sample(LoopSchema)).toEqual({})
  expect(LoopOutputSchema.is(sample(LoopOutputSchema))).toBe(true)
})

test('of two shapes one that ends is taken', () => {
  const isNode = (value: unknown): value is object => typeof value === 'object'
  const node: StructureSchema<object> = structure(
    'Node',
    request,
    isNode,
    () => [['Next', eitherOf(node, string), required]],
    { recursion: 'Node' },
  )
  for (const seed of [undefined, 1, 2, 3, 4, 5]) {
    let value: unknown = sample(node, seed)
    while (typeof value === 'object' && value !== null && 'Next' in value) value = value.Next
    expect(typeof value).toBe('string')
  }
})

test('a whole number keeps to limits that are none', () => {
  const facts = { exclusiveMinimum: -0.5, exclusiveMaximum: 0.5 }
  const counted = structure('Counted', request, anyObject, () => [['Count', integer, facts]])
  expect(sample(counted)).toEqual({ Count: 0 })
})
