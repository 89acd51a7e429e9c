import { expect, it } from 'vitest'
import { makeFolder } from '../write/folders.js'
import { killGenerates } from './killed-generate.js'

it('leaves whole packages whenever a run that generates is killed, and the next run completes them', async () => {
  const { states } = await killGenerates(makeFolder(), 4)
  expect(states.old + states.new).toBe(8)
}, 60_000)
