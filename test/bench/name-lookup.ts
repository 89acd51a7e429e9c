/**
 * Measures how a guard of a request best tells its own members' names from others: compared one by one, or looked up in a set.
 *
 *     npx tsx test/bench/name-lookup.ts
 *
 * A `for…in` loop hands out strings of which the engine holds one copy each, so that a comparison is one of addresses; that is why the chain wins for longer
 * than one would think.
 *
 * @module
 */

const ROUNDS = 60
const CALLS = 3000

for (const count of [3, 5, 8, 12, 16, 24, 32, 40, 56, 80]) {
  const names = Array.from({ length: count }, (_, index) => `MemberName${index}`)
  const values = Array.from(
    { length: 10 },
    () => JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, 'x'])))) as object,
  )
  const chain = names.map((name) => `key !== '${name}'`).join(' && ')
  const times = [chain, '!names.has(key)'].map((test) => {
    const guard = compileLoop(test, names)
    return medianOf(Array.from({ length: ROUNDS }, () => timeCalls(guard, values)))
  })
  console.log(`${String(count).padStart(3)} members   chain ${format(times[0]!)}   set ${format(times[1]!)}`)
}

function compileLoop(test: string, names: readonly string[]): (value: object) => boolean {
  const body = `return function (value) { for (const key in value) if (${test}) return false; return true }`
  return (new Function('names', body) as (names: ReadonlySet<string>) => (value: object) => boolean)(new Set(names))
}

/** Nanoseconds of one call. */
function timeCalls(guard: (value: object) => boolean, values: readonly object[]): number {
  let accepted = 0
  const start = process.hrtime.bigint()
  for (let call = 0; call < CALLS; call++) if (guard(values[call % values.length]!)) accepted++
  const time = Number(process.hrtime.bigint() - start)
  if (accepted !== CALLS) throw new Error('A valid value was refused')
  return time / CALLS
}

function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
}

function format(nanoseconds: number): string {
  return `${nanoseconds.toFixed(0).padStart(5)} ns`
}
