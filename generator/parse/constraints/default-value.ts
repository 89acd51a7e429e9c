/**
 * Defaults that prose states (spec/README.md §14.7).
 *
 * @module
 */
import type { Documentation } from '../../model/index.js'
import { figure } from './figure.js'
import { type Sentence, findSentences } from './sentences.js'
import { type Unit, findUnit, readUnit } from './unit.js'

/** What a default is the default of. */
export interface DefaultSubject {
  readonly name: string
  /** The kind of the value; of a list, a page may name the one item. */
  readonly kind: 'integer' | 'float' | 'boolean' | 'string' | 'list' | 'other'
  /** The values of an enum, or of a list's enum. */
  readonly values?: readonly string[] | undefined
}

/** A default and where the page says it. */
export interface StatedDefault {
  /** As the page writes it, but an enum's value as the enum does; a figure that is no code span has neither thousands separators nor a unit. */
  readonly value: string
  /** The page's own sentence, as plain text on one line. */
  readonly sentence: string
}

/** What stands between the word and the value. A quotation mark may stand around the value. */
const announced =
  /\b(?:defaults? (?:to|value(?: is(?: set to)?| of|:)?)|default(?: is(?: set to)?| of|:)|by default,? (?:this|the|it)(?: value)? is(?: set to)?):? (?:a value of |the value of )?$/i
const figureAfter = new RegExp(
  `\\bdefaults?(?: value)?(?: is| of|:| to)?(?: set to)?:? (${figure})(?![\\w.]*[A-Za-z_]\\w*\\d)([^.;]*)`,
  'i',
)
const wordAfter = /\bdefaults?(?: value)?(?: is| of|:| to)?(?: set to)?:? (true|false)\b/i

/** Conditions that only say "without a value". */
const harmless =
  /^(?:if|when) (?:[^,]{0,60}\b(?:not|no|none|unspecified|omit(?:ted)?|empty|absent|missing|null|without)\b|[^,]{0,60}n['’]t\b)[^,]*, |,? ?\(?(?:if|when|unless) (?:(?:it|this|the|no|not|you|none|a|any|value|parameter|field|is|are|do|does|specify|set)\b ?|(?:is|does|do)n['’]t |n['’]t )*(?:specified|provided|set|given|supplied|present|specify|provide|unspecified|omitted|included)(?: (?:it|this|a value|one|otherwise))?\)?(?=[.,;)]|$)/gi
const conditional =
  /\b(?:if|when|whenever|unless|depend(?:s|ing)?|otherwise|except|example|for (?!this|the (?:parameter|field|value)|more)|half)\b/i

/**
 * Reads the default that prose states.
 *
 * @param documentation - the prose of a member
 * @param subject - the member; a value that is not of its kind is no default of it
 * @returns nothing where the prose states none, one that holds only sometimes, or several
 */
export function parseDefault(documentation: Documentation, subject: DefaultSubject): StatedDefault | undefined {
  const sentences = findSentences(documentation)
  const mentions = sentences.filter(({ text }) => /\bdefault/i.test(text))
  if (mentions.length === 0) return undefined
  const unit = findUnit(subject.name, sentences.map(({ text }) => text).join(' '))
  const found = mentions.flatMap((sentence) => {
    const value = readDefault(sentence, unit)
    return value === undefined ? [] : [{ value, sentence }]
  })
  const [first] = found
  if (!first || found.some(({ value }) => value !== first.value)) return undefined
  const value = isFirm(first.sentence, subject.name) ? toKind(first.value, subject) : undefined
  return value === undefined ? undefined : { value, sentence: first.sentence.text }
}

function readDefault({ text, codes }: Sentence, unit: Unit | undefined): string | undefined {
  const code = codes.find(({ at }) => announced.test(text.slice(0, at).replace(/["'“]$/, '')))
  if (code) return code.value
  const [, stated, after = ''] = figureAfter.exec(text) ?? []
  if (stated === undefined) return wordAfter.exec(text)?.[1]
  const statedUnit = readUnit(after)
  if (!/\d/.test(stated) || (statedUnit && (unit ? statedUnit.size !== unit.size : true))) return undefined
  return stated.replaceAll(',', '').replace('−', '-')
}

/** A condition about another member makes a default one of several. */
function isFirm({ text, codes }: Sentence, name: string): boolean {
  const lead = /^(?:if|when|with|without) [^,]*,/i.exec(text)?.[0].length ?? 0
  if (codes.some(({ at, value }) => at < lead && value.toLowerCase() !== name.toLowerCase())) return false
  let words = text
  for (const { at, value } of codes)
    words = words.slice(0, at) + '_'.repeat(value.length) + words.slice(at + value.length)
  // `Default: this; that with a condition`
  const rest = words.slice(words.search(/\bdefault/i))
  return !conditional.test(words.replace(harmless, '')) && !rest.includes(';')
}

/** The value, if it is of the kind; pages spell an enum's values in other cases than the enum does. */
function toKind(value: string, { kind, values }: DefaultSubject): string | undefined {
  if (values)
    return values.find((one) => one === value) ?? values.find((one) => one.toLowerCase() === value.toLowerCase())
  const forms = {
    integer: /^-?\d[\d,]*$/,
    float: /^-?\d[\d,]*(?:\.\d+)?$/,
    boolean: /^(?:true|false)$/i,
    string: /./,
    list: /./,
  }
  return kind !== 'other' && forms[kind].test(value) ? value : undefined
}
