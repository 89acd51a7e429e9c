/**
 * Limits that prose states (spec/README.md §14.7).
 *
 * @module
 */
import type { Constraint, Documentation } from '../../model/index.js'
import { joinCases } from './cases.js'
import { cutDetails, isUnconditional } from './condition.js'
import { isContradicted } from './contradiction.js'
import { mayStateLimit } from './figure.js'
import { type LengthKind, readLengthLimits } from './length-limits.js'
import { type Limit, joinLimits } from './limits.js'
import { readPattern } from './pattern.js'
import { type Sentence, findSentences } from './sentences.js'
import { findUnit } from './unit.js'
import { readValueLimits } from './value-limits.js'

export { type DefaultSubject, type StatedDefault, parseDefault } from './default-value.js'
export { mayStateLimit } from './figure.js'

/** What the prose is about. */
export interface ConstraintSubject {
  /** The member's name, which may say the unit (`TimeoutInSeconds`) or what is counted (`logGroupNames`). */
  readonly name: string
  /** Numbers have values, all others have lengths; a string may have a pattern. */
  readonly kind: 'integer' | 'float' | LengthKind
}

/**
 * Reads the limits that prose states of what it is about. A limit that holds only sometimes is none, and where the page gives two figures for one limit it
 * is not known.
 *
 * @param documentation - the prose of a member, or of an element
 * @param subject - what it is about
 * @returns `value` or `length`, then `pattern`, at most one of each
 */
export function parseConstraints(documentation: Documentation, subject: ConstraintSubject): readonly Constraint[] {
  const sentences = findSentences(documentation)
  const firm = sentences.filter(({ text }) => mayStateLimit(text) && isUnconditional(cutDetails(text)))
  const { kind, name } = subject
  return kind === 'integer' || kind === 'float'
    ? parseValue(sentences, firm, name, kind === 'integer')
    : [...parseLength(firm, name, kind), ...(kind === 'string' ? parsePattern(firm) : [])]
}

function parseValue(
  sentences: readonly Sentence[],
  firm: readonly Sentence[],
  name: string,
  isInteger: boolean,
): readonly Constraint[] {
  const texts = sentences.map(({ text }) => text)
  const unit = findUnit(name, texts.join(' '))
  const read = (clause: string) => readValueLimits(cutDetails(clause), { isInteger, unit })
  const found = [
    ...firm.flatMap(({ text }): Limit[] => read(text).map((limit) => ({ ...limit, sentence: text }))),
    ...joinCases(texts, read),
  ]
  const joined = joinLimits(found.filter((limit) => !texts.some((text) => isContradicted(text, limit))))
  return joined ? [{ kind: 'value', ...joined.limits, sentence: joined.sentence }] : []
}

function parseLength(firm: readonly Sentence[], name: string, kind: LengthKind): readonly Constraint[] {
  const found = firm.flatMap(({ text }): Limit[] =>
    readLengthLimits(cutDetails(text), kind, name).map((limit) => ({ ...limit, sentence: text })),
  )
  const joined = joinLimits(found)
  if (!joined) return []
  const { minimum, maximum } = joined.limits
  return [
    {
      kind: 'length',
      ...(minimum !== undefined && { minimum }),
      ...(maximum !== undefined && { maximum }),
      sentence: joined.sentence,
    },
  ]
}

function parsePattern(firm: readonly Sentence[]): readonly Constraint[] {
  const found = firm.flatMap((sentence) => {
    const pattern = readPattern(sentence)
    return pattern === undefined ? [] : [{ kind: 'pattern', pattern, sentence: sentence.text } as const]
  })
  const [first] = found
  return first && found.every(({ pattern }) => pattern === first.pattern) ? [first] : []
}
