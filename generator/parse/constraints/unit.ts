/**
 * Units behind figures: `900 seconds (15 minutes)`, `5MB`.
 *
 * @module
 */

/** A unit, told from others of its dimension by its size. */
export interface Unit {
  readonly dimension: 'time' | 'bytes' | 'length' | 'percent'
  /** In the dimension's smallest unit. Decimal and binary sizes are one: pages write `MB` and mean either. */
  readonly size: number
}

const kibi = 1024
const units: readonly (readonly [source: string, unit: Unit])[] = [
  ['milliseconds?|millis|ms', { dimension: 'time', size: 1 }],
  ['seconds?|secs?', { dimension: 'time', size: 1000 }],
  ['minutes?|mins?', { dimension: 'time', size: 60_000 }],
  ['hours?', { dimension: 'time', size: 3_600_000 }],
  ['days?', { dimension: 'time', size: 86_400_000 }],
  ['weeks?', { dimension: 'time', size: 604_800_000 }],
  ['months?', { dimension: 'time', size: 2_592_000_000 }],
  ['years?', { dimension: 'time', size: 31_536_000_000 }],
  ['bytes?', { dimension: 'bytes', size: 1 }],
  ['k(?:ilo|ibi)bytes?|ki?b', { dimension: 'bytes', size: kibi }],
  ['m(?:ega|ebi)bytes?|mi?b', { dimension: 'bytes', size: kibi ** 2 }],
  ['g(?:iga|ibi)bytes?|gi?b', { dimension: 'bytes', size: kibi ** 3 }],
  ['t(?:era|ebi)bytes?|ti?b', { dimension: 'bytes', size: kibi ** 4 }],
  ['meters?', { dimension: 'length', size: 1 }],
  ['kilometers?|km', { dimension: 'length', size: 1000 }],
  ['percent|%', { dimension: 'percent', size: 1 }],
]

const anyUnit = units.map(([source]) => source).join('|')
const byUnit = units.map(([source, unit]) => [new RegExp(`^(?:${source})$`, 'i'), unit] as const)

const rate = '(?:km/h|m/s|[kmg]i?b(?:ps|/s))\\b'

/** Source of an expression for what may follow a figure, without groups: a unit, and an aside in parentheses. */
export const afterFigure = `(?:[\\s-]?(?:${rate}|(?:${anyUnit})(?![\\w/])))?(?:\\s?\\([^()]*\\))?`

const leadingUnit = new RegExp(`^[\\s-]?(${anyUnit})(?!\\w)`, 'i')
const unitInName = new RegExp(`(?:^|[a-z])(${anyUnit.replaceAll('?', '').replace('|%', '')})s?$`, 'i')
const unitInText = new RegExp(`\\b(?:in|of|number of) (${anyUnit})(?!\\w)`, 'i')

/**
 * The unit at the start of a text.
 *
 * @param text - what follows a figure, with or without a space in front
 * @returns the unit; undefined where there is none
 */
export function readUnit(text: string): Unit | undefined {
  const word = leadingUnit.exec(text)?.[1]
  return word === undefined ? undefined : unitOf(word)
}

/**
 * The unit of a member's value: its name says it (`TimeoutInSeconds`, `sizeGiB`), or its prose (`in seconds`, `the number of days`).
 *
 * @param name - the member's name
 * @param text - its prose
 * @returns the unit; undefined where neither says it
 */
export function findUnit(name: string, text: string): Unit | undefined {
  const word = unitInName.exec(name)?.[1] ?? unitInText.exec(text)?.[1]
  return word === undefined ? undefined : unitOf(word)
}

function unitOf(word: string): Unit | undefined {
  return byUnit.find(([pattern]) => pattern.test(word))?.[1]
}
