/**
 * Where in a value something was found, and how that is written.
 *
 * @module
 */

/** A place in a value: a key below another place. Undefined stands for the value itself. */
export interface Path {
  readonly parent: Path | undefined
  readonly key: string | number
  /** All keys as they are written: `PortRanges[0].FromPort`. */
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

/** Text that JSON writes as it is, which is sooner seen than written by `JSON.stringify`. */
const PLAIN = /^[ !#-[\]-~]*$/

/** Goes one step down from a place. */
export function placeAt(parent: Path | undefined, key: string | number): Path {
  const label = printKey(key)
  const isSecret = isSecretName(key)
  return parent
    ? { parent, key, text: parent.text + label, isSecret: isSecret || parent.isSecret }
    : { parent, key, text: label.startsWith('.') ? label.slice(1) : label, isSecret }
}

/** Writes a key behind a place: `.FromPort`, `[0]`, `["a b"]`. */
export function printKey(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`
  return /^[\w$-]{1,80}$/.test(key) ? `.${key}` : `[${quote(key, MAXIMUM_KEY)}]`
}

/** Whether a name looks like a secret's. */
export function isSecretName(key: string | number): boolean {
  return typeof key === 'string' && SECRET.test(key.slice(0, LONGEST_NAME))
}

/** The keys of a path, outermost first. */
export function listKeys(path: Path | undefined): (string | number)[] {
  const keys: (string | number)[] = []
  for (let place = path; place !== undefined; place = place.parent) keys.push(place.key)
  return keys.reverse()
}

/** Writes a path: `PortRanges[0].FromPort`, `Tags["a b"]`; `input` for the value itself. Long ones lose their middle. */
export function printPath(path: Pick<Path, 'text'> | undefined): string {
  const text = path?.text || 'input'
  return text.length > MAXIMUM_TEXT ? `${text.slice(0, MAXIMUM_TEXT / 2)}…${text.slice(-MAXIMUM_TEXT / 2)}` : text
}

/** Quotes a text as JSON does, cut to a length in UTF-16 code units. */
export function quote(text: string, length: number): string {
  if (text.length <= length && PLAIN.test(text)) return `"${text}"`
  return JSON.stringify(text.length > length ? `${text.slice(0, length)}…` : text)
}
