import { describe, expect, it } from 'vitest'
import { type Evidence, findNameHints } from '../../../generator/resolve/name/hints.js'

const none: ReadonlySet<string> = new Set()

function say(about: Evidence['about'], text: string, suggested = 'Lock', beside: readonly string[] = []): Evidence {
  return { about, text, suggested, beside: beside.map((name) => ({ name })) }
}

describe('findNameHints', () => {
  it.each([
    ['own', 'A ``GateLock`` object that shuts.', [['GateLock', 0]]],
    ['member', 'A ``GateLock`` object that shuts.', [['GateLock', 1]]],
    ['holder', 'A list of ``GateLock`` objects.', [['GateLock', 1]]],
    ['holder', 'Up to two ``GateLock`` items.', [['GateLock', 1]]],
    ['holder', 'A list of ``GateLock``.', [['GateLock', 1]]],
    ['holder', 'A list of GateLock objects.', [['GateLock', 1]]],
    ['holder', 'A list of Amazon objects.', []],
    ['member', 'The order, in the ``GateLock`` structure.', [['GateLock', 1]]],
    ['member', 'A ``RunLock`` object.', [['RunLock', 1]]],
    ['member', 'A ``RunLock`` call returns it.', []],
    ['member', 'How the gate is shut. See ``GateLock``.', [['GateLock', 2]]],
    ['member', 'See `it <https://example.com/API_GateLock.html>`__.', [['GateLock', 2]]],
    ['holder', 'See ``GateLock``.', []],
    ['member', 'See ``CreateGateLock``.', []],
    ['own', 'A ``JSON`` object.', []],
    ['member', 'Shuts the gate.', []],
  ] as const)('%s: %s', (about, text, expected) => {
    expect(findNameHints([say(about, text)], none)).toEqual(expected.map(([name, rank]) => ({ name, rank })))
  })

  it('takes the mention of a member beside it, or within, for the member', () => {
    expect(findNameHints([say('member', 'Not with ``GateLock``.', 'Lock', ['GateLock'])], none)).toEqual([])
    expect(findNameHints([say('member', 'Set ``GateLock``.')], new Set(['GateLock']))).toEqual([])
  })

  it('takes a part of the name of its member for a shorter word', () => {
    expect(findNameHints([say('member', 'A ``Lock`` object.', 'GateLock')], none)).toEqual([])
    expect(findNameHints([say('own', 'A ``Lock`` object.', 'GateLock')], none)).toEqual([{ name: 'Lock', rank: 0 }])
  })

  it('counts nothing, and does not look at the order', () => {
    const [often, plain] = [say('member', 'See ``GateLock``.'), say('own', 'A ``QuayLock`` object.')]
    const expected = [
      { name: 'QuayLock', rank: 0 },
      { name: 'GateLock', rank: 2 },
    ]
    expect(findNameHints([often, often, often, plain], none)).toEqual(expected)
    expect(findNameHints([plain, often], none)).toEqual(expected)
  })
})
