import { expect, it } from 'vitest'
import { makeFolder } from '../write/folders.js'
import { killSyncs } from './killed-sync.js'

it('leaves the pages of one sync whole, and what belongs to others, whenever it is killed', async () => {
  const { states } = await killSyncs(makeFolder(), 4)
  expect(Object.values(states).reduce((sum, count) => sum + count)).toBe(4)
}, 60_000)
