/** The Standard Schema of a shape in the hands of a program that knows nothing of us: tRPC checks inputs and outputs by it. */
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import { initTRPC } from '@trpc/server'
import { expect, test } from 'vitest'
import { enumeration, model, structure } from '../emit/guard/build-model.js'
import { importGuards } from '../emit/guard/guard-package.js'
import { json, type Schema } from '../../templates/runtime/index.js'

interface Gate {
  Name: string
  Colour?: 'RED' | 'BLUE'
}

const gate = model(
  enumeration('Colour', ['RED', 'BLUE']),
  structure('Gate', [
    ['Name', '!string'],
    ['Colour', 'Colour'],
  ]),
)

test('tRPC takes right inputs and refuses wrong ones with their issues', async () => {
  const guards = await importGuards(gate)
  const schema = guards['GateSchema'] as StandardSchemaV1<Gate>
  const trpc = initTRPC.create()
  const router = trpc.router({ open: trpc.procedure.input(schema).mutation(({ input }) => input.Name.length) })
  const caller = router.createCaller({})
  expect(await caller.open({ Name: 'north', Colour: 'RED' })).toBe(5)
  const refusal = caller.open({ Name: 'north', Colour: 'GREEN' as never })
  await expect(refusal).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    cause: { issues: [{ path: ['Colour'], code: 'invalid-value' }] },
  })
})

test('nothing that a value does makes a schema throw', async () => {
  const guards = await importGuards(gate)
  const { validate } = (guards['GateSchema'] as StandardSchemaV1)['~standard']
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()
  const throwing = {
    get Name(): string {
      throw new Error('no')
    },
  }
  const cyclic: Record<string, unknown> = {}
  cyclic['Name'] = cyclic
  for (const value of [revoked.proxy, throwing, cyclic, Symbol.iterator, 1n, undefined, null, () => 1]) {
    const result = validate(value)
    expect(result).not.toBeInstanceOf(Promise)
    expect((result as StandardSchemaV1.FailureResult).issues.length).toBeGreaterThan(0)
  }
})

test('the schema of the JSON form is a Standard JSON Schema', async () => {
  const guards = await importGuards(gate)
  const { jsonSchema } = (json(guards['GateSchema'] as Schema<unknown>) as StandardJSONSchemaV1)['~standard']
  const expected = {
    type: 'object',
    // In JSON, a member that may be absent may be null.
    properties: {
      Name: { type: 'string' },
      Colour: { anyOf: [{ $ref: '#/definitions/Colour' }, { type: 'null' }] },
    },
    required: ['Name'],
    additionalProperties: false,
    definitions: { Colour: { type: 'string', enum: ['RED', 'BLUE'] } },
  }
  expect(jsonSchema.input({ target: 'draft-07' })).toMatchObject(expected)
  expect(jsonSchema.output({ target: 'draft-07' })).toMatchObject(expected)
})
