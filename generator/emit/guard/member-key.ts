/**
 * How a report's trail names a member.
 *
 * @module
 */
import type { Member } from '../../model/index.js'
import { printString } from '../literal.js'
import type { GuardScope } from './guard-scope.js'

/** Names that the runtime writes as they are, without quotes: `printKey` in `templates/runtime/path.ts`. */
const PLAIN = /^[\w$-]{1,80}$/

/** The runtime's rule in `templates/runtime/path.ts`, so that packages need not search the names that they know. A test holds both against each other. */
const SECRET =
  /pass(?:wd|word|phrase|code)|secret|token|credential|signature|authori[sz]ation|private|(?:access|api|auth|crypt\w*|master|session|shared)[-_.]?key|key[-_.]?(?:material|value|pair)|plaintext|\bpin\b|otp|user[-_.]?data/i

/** Longest name that is searched, in UTF-16 code units. */
const LONGEST_NAME = 200

/** Whether a name looks like a secret's. */
export function isSecretName(name: string): boolean {
  return SECRET.test(name.slice(0, LONGEST_NAME))
}

/** Writes the key of a member: its name, or what the runtime makes of a name that is secret or needs quotes. */
export function printMemberKey(scope: GuardScope, { name, sensitive }: Member): string {
  const text = printString(name)
  if (sensitive || isSecretName(name)) return `${scope.runtime('place', 'secretKey')}(${text})`
  return PLAIN.test(name) ? text : `${scope.runtime('place', 'looseKey')}(${text})`
}
