/** Digests of prose: what they depend on, and what not. */
import { expect, test } from 'vitest'
import { describeContract } from '../../generator/contract/index.js'
import type { Member, ServiceModel, StructureShape } from '../../generator/model/index.js'
import { cases } from '../emit/cases/index.js'

const model = cases.plain as ServiceModel
const structure = model.shapes.find((shape): shape is StructureShape => shape.kind === 'structure')!

/** The digest of the first member, with some facts changed. */
function digestWith(facts: Partial<Member> & Readonly<Record<string, unknown>>): string | undefined {
  const [first, ...others] = structure.members
  const changed = { ...structure, members: [{ ...first!, ...facts }, ...others] }
  const shapes = model.shapes.map((shape) => (shape.id === structure.id ? changed : shape))
  const described = describeContract({ ...model, shapes }).shapes.find(({ id }) => id === structure.id)
  return described?.kind === 'structure' ? described.members[0]?.prose : undefined
}

const facts: Readonly<Record<string, Partial<Member>>> = {
  documentation: { documentation: [{ type: 'paragraph', children: [{ type: 'text', value: 'Another text.' }] }] },
  sensitive: { sensitive: true },
  defaultValue: { defaultValue: '7' },
  constraints: { constraints: [{ kind: 'length', minimum: 1, sentence: 'At least 1.' }] as never },
}

test.each(Object.entries(facts))('%s changes the digest', (_, fact) => {
  expect(digestWith(fact)).not.toBe(digestWith({}))
})

test('a fact that is absent counts for nothing, wherever it stands', () => {
  expect(digestWith({ sensitive: undefined, defaultValue: undefined } as never)).toBe(digestWith({}))
  expect(digestWith({ elementConstraints: undefined } as never)).toBe(digestWith({}))
})

test('two facts of one value differ in their names', () => {
  const limits = [{ kind: 'length', minimum: 1, sentence: 'At least 1.' }] as never
  expect(digestWith({ elementConstraints: limits })).not.toBe(digestWith({ keyConstraints: limits }))
})
