/** The threads of a long run: what they try is the same however many they are. */
import { expect, test } from 'vitest'
import { runCrew } from './crew.js'
import type { Tally } from './tally.js'

const runs = 150

/** Everything but times. */
function factsOf({ milliseconds: _, slowest: __, ...facts }: Tally): object {
  return facts
}

test('two threads try what one tries', { timeout: 300_000 }, async () => {
  const found: number[] = []
  const [one, two] = await Promise.all(
    [1, 2].map((jobs) =>
      runCrew({ seed: 5, runs, jobs, onFound: ({ run }) => found.push(run), onProgress: () => undefined }),
    ),
  )
  expect(found).toEqual([])
  expect(one?.tally.tries).toBe(runs)
  expect(factsOf(two!.tally)).toEqual(factsOf(one!.tally))
  expect([one, two].map((result) => result?.heaps.length)).toEqual([1, 2])
})
