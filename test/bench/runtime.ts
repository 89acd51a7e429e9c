/**
 * Compares the runtime's functions with code that is written by hand for one type, in one process: medians, and their ratios.
 *
 *     npx tsx test/bench/runtime.ts
 *
 * @module
 */
import { deepEqual } from 'node:assert/strict'
import { decode, encode } from '../../templates/runtime/codec.js'
import { validate } from '../../templates/runtime/validation.js'
import { type Listing, ListingSchema } from './listing.js'
import {
  checkListingByHand,
  decodeListingByHand,
  encodeListingByHand,
  isListingByHand,
  makeListing,
} from './listing-by-hand.js'

const json = makeListing()
const text = JSON.stringify(json)
const value = decode(ListingSchema, json)
deepEqual(value, decodeListingByHand(json))
deepEqual(encode(ListingSchema, value), encodeListingByHand(value))

/** The listing with as many faults as asked, evenly spread. */
function breakListing(faults: number): Listing {
  const broken = decode(ListingSchema, JSON.parse(text))
  const contents = broken.Contents as unknown as Record<string, unknown>[]
  for (let fault = 1; fault <= faults; fault++)
    contents[Math.floor((contents.length * fault) / faults) - 1]!['Size'] = 'x'
  return broken
}

const [once, often] = [breakListing(1), breakListing(50)]
for (const broken of [once, often]) {
  const result = validate(ListingSchema, broken)
  deepEqual(result.success ? [] : result.issues, checkListingByHand(broken))
}

const cases: readonly (readonly [name: string, goal: number, ours: () => unknown, byHand: () => unknown])[] = [
  ['validate, right', 1.1, () => validate(ListingSchema, value), () => isListingByHand(value)],
  ['validate, one fault', 3, () => validate(ListingSchema, once), () => checkListingByHand(once)],
  ['validate, 50 faults', 3, () => validate(ListingSchema, often), () => checkListingByHand(often)],
  ['decode', 1.5, () => decode(ListingSchema, json), () => decodeListingByHand(json)],
  ['encode', 1.3, () => encode(ListingSchema, value), () => encodeListingByHand(value)],
]

/** Microseconds of one call: the median of many rounds, in which both take turns. */
function measure(calls: readonly (() => unknown)[], rounds = 60, repeats = 20): number[] {
  const times = calls.map((): number[] => [])
  for (let round = -10; round < rounds; round++) {
    for (const [index, call] of calls.entries()) {
      const start = performance.now()
      for (let repeat = 0; repeat < repeats; repeat++) call()
      if (round >= 0) times[index]!.push(((performance.now() - start) * 1000) / repeats)
    }
  }
  return times.map((samples) => samples.sort((a, b) => a - b)[Math.floor(samples.length / 2)]!)
}

console.log(
  `${'1,000 objects of a listing'.padEnd(28)}${'ours, µs'.padStart(10)}${'by hand'.padStart(10)}${'ratio'.padStart(8)}${'goal'.padStart(8)}`,
)
for (const [name, goal, ours, byHand] of cases) {
  const [own, other] = measure([ours, byHand]) as [number, number]
  console.log(
    `${name.padEnd(28)}${own.toFixed(1).padStart(10)}${other.toFixed(1).padStart(10)}${(own / other).toFixed(2).padStart(8)}${`≤ ${goal}`.padStart(8)}`,
  )
}
