/**
 * Where in a value something was found, and how that is written. The keys on the way are written out only if something is wrong.
 *
 * @module
 */
import type { MemberShape } from './schema.js'

/** A key on the way: a member, a position in a list from 0, or any other name: of a map's entry, of a member that is unknown. */
export type Key = MemberShape | number | string

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

/** A word of a name: `master`, `User`, `DB`. */
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g

/**
 * Names of members whose values are never repeated in a message, as their words in a row. Rather one too many than one too few, but whole words: `SpotPrice` has no OTP
 * in it, and a private address is no secret.
 */
const SECRET =
  / (?:\w*(?:passw(?:or)?d|pass ?phrase|pass ?code|secret|token|credential|signature|authori[sz]ation|plain ?text|(?:access|api|auth|crypt\w*|master|private|session|shared) ?key(?: ?id)?)|pwd|pin|otp|key ?(?:material|value|pair)|user ?data)s? /

/**
 * Writes out a place.
 *
 * @param trail - the keys on the way; there may be others behind them
 * @param depth - how many keys there are
 */
export function readPlace(trail: readonly Key[], depth: number = trail.length): Place {
  const keys: (string | number)[] = []
  let text = ''
  let isSecret = false
  for (let at = 0; at < depth; at++) {
    const key = trail[at]!
    if (typeof key === 'number') {
      keys.push(key)
      text += `[${key}]`
      continue
    }
    const seen = typeof key === 'string' ? lookAt(key) : (known.get(key) ?? remember(key))
    keys.push(seen.name)
    text += text === '' && seen.label.startsWith('.') ? seen.name : seen.label
    isSecret ||= seen.isSecret
  }
  return { keys, text, isSecret }
}

/** What places say of a name. */
interface SeenName {
  readonly name: string
  /** How it is written behind another key: `.FromPort`, `["a b"]`. */
  readonly label: string
  readonly isSecret: boolean
}

/** To search a name takes longer than all else about an issue, and members come again. */
const known = /* @__PURE__ */ new WeakMap<MemberShape, SeenName>()

function remember(member: MemberShape): SeenName {
  const seen = lookAt(member[0], member[2]?.sensitive)
  known.set(member, seen)
  return seen
}

function lookAt(name: string, isSensitive = false): SeenName {
  const label = /^[\w$-]{1,80}$/.test(name) ? `.${name}` : `[${quote(name, MAXIMUM_KEY)}]`
  return { name, label, isSecret: isSensitive || soundsSecret(name) }
}

function soundsSecret(name: string): boolean {
  const words = name.slice(0, LONGEST_NAME).match(WORD) ?? []
  return SECRET.test(` ${words.join(' ').toLowerCase()} `)
}

/** Writes a path: `PortRanges[0].FromPort`, `Tags["a b"]`; `input` for the value itself. Long ones lose their middle. */
export function printPath({ text }: Pick<Place, 'text'>): string {
  if (text.length <= MAXIMUM_TEXT) return text || 'input'
  return `${text.slice(0, MAXIMUM_TEXT / 2)}…${text.slice(-MAXIMUM_TEXT / 2)}`
}

/** Characters that a reader does not see, or that turn what stands around them: of C1, bidirectional controls, zero-width ones, tags. JSON escapes the other controls itself. */
const INVISIBLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu

/** Quotes a text as JSON does, cut to a length in UTF-16 code units. What is invisible in it is escaped. */
export function quote(text: string, length: number): string {
  return JSON.stringify(text.length > length ? `${text.slice(0, length)}…` : text).replace(INVISIBLE, (hidden) =>
    [...Array(hidden.length).keys()]
      .map((unit) => `\\u${hidden.charCodeAt(unit).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
