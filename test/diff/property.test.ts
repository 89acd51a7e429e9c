import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Change, type DiffRuleId, compareContracts } from '../../generator/diff/index.js'
import type { Contract } from '../../generator/model/index.js'
import { anyContract, edits } from './random-contract.js'

const numRuns = 200

describe('a comparison', () => {
  it('of a contract with itself finds nothing', () => {
    fc.assert(
      fc.property(anyContract, (contract) => {
        expect(compareContracts(contract, structuredClone(contract))).toEqual([])
      }),
      { numRuns },
    )
  })

  it('does not depend on the order of shapes', () => {
    fc.assert(
      fc.property(anyContract, anyContract, (old, new_) => {
        const reverse = (contract: Contract): Contract => ({ ...contract, shapes: contract.shapes.toReversed() })
        expect(compareContracts(reverse(old), reverse(new_))).toEqual(compareContracts(old, new_))
      }),
      { numRuns },
    )
  })

  it('backwards has the same additions as removals', () => {
    const opposites: readonly (readonly [readonly DiffRuleId[], DiffRuleId])[] = [
      [['operation-added'], 'operation-removed'],
      [['member-added', 'member-added-required'], 'member-removed'],
      [['shape-added'], 'shape-removed'],
    ]
    fc.assert(
      fc.property(anyContract, anyContract, (old, new_) => {
        const [forward, backward] = [compareContracts(old, new_), compareContracts(new_, old)]
        for (const [added, removed] of opposites) {
          expect(listSubjects(forward, added)).toEqual(listSubjects(backward, [removed]))
          expect(listSubjects(backward, added)).toEqual(listSubjects(forward, [removed]))
        }
      }),
      { numRuns },
    )
  })

  it('tells each change once', () => {
    fc.assert(
      fc.property(anyContract, anyContract, (old, new_) => {
        const keys = compareContracts(old, new_).map(({ rule, subject, member, part, old, new: now, values }) =>
          JSON.stringify([rule, subject, member, part, old, now, values]),
        )
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns },
    )
  })
})

describe.each(Object.keys(edits))('the edit %s', (name) => {
  it('is exactly its change', () => {
    let edited = 0
    fc.assert(
      fc.property(anyContract, fc.tuple(fc.nat(99), fc.nat(99)), (contract, choices) => {
        const edit = edits[name]!(contract, choices)
        if (!edit) return
        const found = compareContracts(contract, edit.edited)
        expect(found.map(({ rule, class: class_, subject }) => ({ rule, class: class_, subject }))).toEqual(
          edit.expected ? [edit.expected] : [],
        )
        edited++
      }),
      { numRuns: 100 },
    )
    expect(edited).toBeGreaterThan(20)
  })
})

it('tells a rename that an alias makes good as minor', () => {
  fc.assert(
    fc.property(anyContract, fc.nat(99), (contract, at) => {
      const edit = edits['renameShape']!(contract, [at, 0])
      if (!edit) return
      const shapes = new Set(edit.edited.shapes.map(({ id }) => id))
      const name = contract.shapes.find(({ id }) => !shapes.has(id))!.id
      const newAliases = [{ name, shape: 'Renamed' }]
      const changes = compareContracts(contract, edit.edited, { newAliases })
      expect(changes.map(({ rule, class: class_ }) => [rule, class_])).toEqual([['shape-renamed-kept', 'minor']])
    }),
    { numRuns },
  )
})

/** What some rules are about: `[subject, member]` as JSON, ascending, each once. */
function listSubjects(changes: readonly Change[], rules: readonly DiffRuleId[]): readonly string[] {
  const found = changes.filter(({ rule }) => rules.includes(rule))
  return [...new Set(found.map(({ subject, member }) => JSON.stringify([subject, member])))].sort()
}
