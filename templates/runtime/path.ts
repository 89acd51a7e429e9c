/**
 * Where in a value something was found, and how that is written. The keys on the way are written out only if something is wrong.
 *
 * @module
 */

/** A key on the way: a member's name that is written as it is, a position in a list from 0, or a key that has to be looked at. */
export type Key = string | number | LooseKey

/** A key that may need quotes, or whose values may be secret. */
export interface LooseKey {
  readonly key: string
  /** Whether no message may repeat what stands there; undefined where the key itself tells. */
  readonly isSecret: boolean | undefined
}

/** A place in a value, with all that issues say of it. */
export interface Place {
  /** Keys from the value to the place, outermost first. */
  readonly keys: readonly (string | number)[]
  /** All keys as they are written: `PortRanges[0].FromPort`; empty for the value itself. */
  readonly text: string
  /** Whether the place lies at or below a member that the pages call sensitive, or whose name looks like a secret's. */
  readonly isSecret: boolean
}

/** Longest text of a path, in UTF-16 code units. */
const MAXIMUM_TEXT = 400

/** Longest text of a key, in UTF-16 code units. */
const MAXIMUM_KEY = 80

/** Longest name that is searched for what makes a secret, in UTF-16 code units: a key of a map may be of any length. */
const LONGEST_NAME = 200

/** Names of members whose values are never repeated in a message. Rather one too many than one too few. */
const SECRET =
  /pass(?:wd|word|phrase|code)|secret|token|credential|signature|authori[sz]ation|private|(?:access|api|auth|crypt\w*|master|session|shared)[-_.]?key|key[-_.]?(?:material|value|pair)|plaintext|\bpin\b|otp|user[-_.]?data/i

/** Keys that are written as they are, without quotes. */
const PLAIN_KEY = /^[\w$-]{1,80}$/

/** Text that JSON writes as it is, which is sooner seen than written by `JSON.stringify`. */
const PLAIN = /^[ !#-[\]-~]*$/

/** A key of a map, or a member's name that is none of the usual. */
export function looseKey(key: string): LooseKey {
  return { key, isSecret: undefined }
}

/**
 * The name of a member.
 *
 * @param isSecret - whether no message may repeat its value, whatever its name looks like
 */
export function memberKey(name: string, isSecret: boolean): Key {
  if (isSecret || isSecretName(name)) return { key: name, isSecret: true }
  return PLAIN_KEY.test(name) ? name : looseKey(name)
}

/** What is seen of a key. */
interface SeenKey {
  /** How it is written behind a place. */
  readonly label: string
  readonly looksSecret: boolean
}

/** Keys that were looked at lately: maps have the same ones again and again, and to search a name takes as long as all else about an issue. */
const seenKeys = /* @__PURE__ */ new Map<string, SeenKey>()

/** Most keys that are kept, and the longest, in UTF-16 code units. */
const MOST_KEYS = 100
const LONGEST_KEY = 40

/** How the first positions of lists are written, as far as they were needed. */
const positions: string[] = []

/** Most positions that are kept. */
const MOST_POSITIONS = 100

/**
 * Writes out a place.
 *
 * @param trail - the keys on the way; there may be others behind them
 * @param depth - how many keys there are
 */
export function readPlace(trail: readonly Key[], depth: number): Place {
  const keys: (string | number)[] = []
  let text = ''
  let isSecret = false
  for (let at = 0; at < depth; at++) {
    const key = trail[at] as Key
    if (typeof key === 'string') {
      text = at === 0 ? key : `${text}.${key}`
      keys.push(key)
    } else if (typeof key === 'number') {
      text += printPosition(key)
      keys.push(key)
    } else {
      const { label, looksSecret } = readKey(key.key)
      text += at === 0 && label.startsWith('.') ? label.slice(1) : label
      keys.push(key.key)
      isSecret ||= key.isSecret ?? looksSecret
    }
  }
  return { keys, text, isSecret }
}

function readKey(key: string): SeenKey {
  const known = seenKeys.get(key)
  if (known) return known
  const seen: SeenKey = { label: printKey(key), looksSecret: isSecretName(key) }
  if (seenKeys.size >= MOST_KEYS) seenKeys.clear()
  if (key.length <= LONGEST_KEY) seenKeys.set(key, seen)
  return seen
}

function printPosition(position: number): string {
  return position < MOST_POSITIONS ? (positions[position] ??= `[${position}]`) : `[${position}]`
}

/** The place that keys lead to, outermost first. */
export function placeOf(keys: readonly (string | number)[]): Place {
  const trail = keys.map((key) => (typeof key === 'string' ? looseKey(key) : key))
  return readPlace(trail, trail.length)
}

/** Writes a key behind a place: `.FromPort`, `[0]`, `["a b"]`. */
export function printKey(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`
  return PLAIN_KEY.test(key) ? `.${key}` : `[${quote(key, MAXIMUM_KEY)}]`
}

/** Whether a name looks like a secret's. */
export function isSecretName(key: string | number): boolean {
  return typeof key === 'string' && SECRET.test(key.slice(0, LONGEST_NAME))
}

/** Writes a path: `PortRanges[0].FromPort`, `Tags["a b"]`; `input` for the value itself. Long ones lose their middle. */
export function printPath(place: Pick<Place, 'text'>): string {
  const text = place.text || 'input'
  return text.length > MAXIMUM_TEXT ? `${text.slice(0, MAXIMUM_TEXT / 2)}…${text.slice(-MAXIMUM_TEXT / 2)}` : text
}

/** Quotes a text as JSON does, cut to a length in UTF-16 code units. */
export function quote(text: string, length: number): string {
  if (text.length <= length && PLAIN.test(text)) return `"${text}"`
  return JSON.stringify(text.length > length ? `${text.slice(0, length)}…` : text)
}
