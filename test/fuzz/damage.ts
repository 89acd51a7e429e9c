/**
 * Random damage to a page.
 *
 * @module
 */
import { type BlowName, blowKinds, oneLetter } from './blow.js'
import type { Random } from './random.js'

/** A page after its damage. */
export interface Damage {
  /** Bytes where the damage is one that text cannot show, such as bytes that are not UTF-8. */
  readonly value: string | Uint8Array
  /** The kinds of blows, in order. */
  readonly blows: readonly (BlowName | 'bytes')[]
  /** Whether the page may be a sound page now that says something else. */
  readonly replaces: boolean
}

const names = Object.keys(blowKinds) as BlowName[]
const sum = names.reduce((total, name) => total + blowKinds[name].weight, 0)

/** Share of the pages of which one letter is changed, and nothing else. */
const ONE_LETTER = 0.3

/**
 * Damages a page by one to four blows; half of the pages have one.
 *
 * @param text - the page
 * @param random - chance
 * @param donor - gives the text of another page; called when a blow needs one
 */
export function damagePage(text: string, random: Random, donor: () => string): Damage {
  if (random.chance(ONE_LETTER)) {
    return { value: blowKinds[oneLetter].strike(text, random), blows: [oneLetter], replaces: false }
  }
  const blows: (BlowName | 'bytes')[] = []
  let damaged = text
  do {
    const name = chooseBlow(random)
    blows.push(name)
    damaged = blowKinds[name].strike(damaged, random, donor)
  } while (blows.length < 4 && random.chance(0.5))
  const replaces = blows.some((name) => name !== 'bytes' && blowKinds[name].effect === 'replaces')
  if (!random.chance(0.02)) return { value: damaged, blows, replaces }
  return { value: damageBytes(damaged, random), blows: [...blows, 'bytes'], replaces }
}

function chooseBlow(random: Random): BlowName {
  let left = random.next() * sum
  for (const name of names) {
    left -= blowKinds[name].weight
    if (left < 0) return name
  }
  return names[0] as BlowName
}

/** Writes a page as bytes that are not, or not plainly, UTF-8. */
function damageBytes(text: string, random: Random): Uint8Array {
  switch (random.below(4)) {
    case 0:
      return Buffer.from(`\ufeff${text}`, 'utf16le')
    case 1:
      return Buffer.from(text, 'latin1')
    case 2:
      return Buffer.from(`\ufeff${text}`)
    default: {
      const bytes = Buffer.from(text)
      if (bytes.length > 0) bytes[random.below(bytes.length)] = random.pick([0xff, 0xc0, 0x80, 0xe0, 0])
      return bytes
    }
  }
}
