/**
 * What may be done to a page, by kind.
 *
 * @module
 */
import { makeLongLine, makeNest, pickLine, pickName, pickPiece } from './hostile-text.js'
import type { Random } from './random.js'

/** Damages a text once. @param donor - gives the text of another page */
type Strike = (text: string, random: Random, donor: () => string) => string

/** A kind of blow. */
interface BlowKind {
  /** How often it is chosen, against the others. */
  readonly weight: number
  /**
   * `keeps`: whatever the page said of its members it still says, or it is seen that something is wrong. `replaces`: afterwards the page may well be a sound page that says something else,
   * such as one with a member of another name.
   */
  readonly effect: 'keeps' | 'replaces'
  readonly strike: Strike
}

/** The kind of blow after which facts beside members are compared, too: every other one may well take the whole line that states them. */
export const oneLetter = 'change a letter'

/** Every kind of blow. */
export const blowKinds = {
  cut: { weight: 4, effect: 'keeps', strike: (text, random) => text.slice(0, chooseOffset(text, random)) },
  'cut at a line end': { weight: 3, effect: 'keeps', strike: cutAtLineEnd },
  'remove lines': { weight: 6, effect: 'keeps', strike: removeLines },
  'remove text': { weight: 4, effect: 'keeps', strike: removeText },
  'repeat lines': { weight: 4, effect: 'keeps', strike: repeatLines },
  indent: { weight: 6, effect: 'keeps', strike: indentLines },
  'swap lines': { weight: 4, effect: 'keeps', strike: swapLines },
  'swap blocks': { weight: 3, effect: 'keeps', strike: swapBlocks },
  'join lines': { weight: 2, effect: 'keeps', strike: (text, random) => editLine(text, random, (line, next) => [line + next], 2) },
  'split line': { weight: 2, effect: 'keeps', strike: splitLine },
  'inject text': { weight: 10, effect: 'keeps', strike: injectText },
  'inject line': { weight: 8, effect: 'keeps', strike: (text, random) => insertLines(text, random, [pickLine(random)]) },
  'inject long line': { weight: 0.3, effect: 'keeps', strike: injectLongLine },
  'inject nest': { weight: 0.5, effect: 'keeps', strike: (text, random) => insertLines(text, random, makeNest(random)) },
  'change line ends': { weight: 1, effect: 'keeps', strike: changeLineEnds },
  'change spaces': { weight: 1, effect: 'keeps', strike: changeSpaces },
  'splice tail': { weight: 2, effect: 'replaces', strike: spliceTail },
  'splice block': { weight: 3, effect: 'replaces', strike: spliceBlock },
  rename: { weight: 8, effect: 'replaces', strike: renameThing },
  'change prose': { weight: 6, effect: 'keeps', strike: changeProse },
  [oneLetter]: { weight: 8, effect: 'keeps', strike: changeLetter },
  'leave out section': { weight: 2, effect: 'replaces', strike: leaveOutSection },
} as const satisfies Record<string, BlowKind> // prettier-ignore

/** Name of a kind of blow. */
export type BlowName = keyof typeof blowKinds

function chooseOffset(text: string, random: Random): number {
  return random.below(text.length + 1)
}

function cutAtLineEnd(text: string, random: Random): string {
  const end = text.indexOf('\n', chooseOffset(text, random))
  return end === -1 ? text : text.slice(0, end + random.below(2))
}

/** Mostly a few lines, now and then a large part of the page. */
function chooseCount(lines: readonly string[], random: Random): number {
  return random.chance(0.1) ? 1 + random.below(lines.length) : 1 + random.below(random.chance(0.5) ? 3 : 40)
}

function editLine(
  text: string,
  random: Random,
  edit: (line: string, next: string) => readonly string[],
  count = 1,
): string {
  const lines = text.split('\n')
  const at = random.below(lines.length)
  lines.splice(at, count, ...edit(lines[at] ?? '', lines[at + 1] ?? ''))
  return lines.join('\n')
}

function removeLines(text: string, random: Random): string {
  const lines = text.split('\n')
  lines.splice(random.below(lines.length), chooseCount(lines, random))
  return lines.join('\n')
}

function removeText(text: string, random: Random): string {
  const at = chooseOffset(text, random)
  return text.slice(0, at) + text.slice(at + 1 + random.below(random.chance(0.7) ? 8 : 200))
}

function repeatLines(text: string, random: Random): string {
  const lines = text.split('\n')
  const at = random.below(lines.length)
  const repeated = lines.slice(at, at + chooseCount(lines, random))
  lines.splice(random.chance(0.5) ? at : random.below(lines.length), 0, ...repeated)
  return lines.join('\n')
}

function indentLines(text: string, random: Random): string {
  const lines = text.split('\n')
  const at = random.below(lines.length)
  const end = Math.min(lines.length, at + chooseCount(lines, random))
  const width = 1 + random.below(8)
  const isDeeper = random.chance(0.5)
  for (let index = at; index < end; index++) {
    const line = lines[index] as string
    lines[index] = isDeeper ? ' '.repeat(width) + line : line.replace(new RegExp(`^ {1,${width}}`), '')
  }
  return lines.join('\n')
}

function swapLines(text: string, random: Random): string {
  const lines = text.split('\n')
  const at = random.below(lines.length)
  const other = random.chance(0.3) ? Math.min(at + 1, lines.length - 1) : random.below(lines.length)
  const line = lines[at] as string
  lines[at] = lines[other] as string
  lines[other] = line
  return lines.join('\n')
}

function swapBlocks(text: string, random: Random): string {
  const [a = 0, b = 0, c = 0, d = 0] = Array.from({ length: 4 }, () => lineStartAt(text, random)).sort((x, y) => x - y)
  return text.slice(0, a) + text.slice(c, d) + text.slice(b, c) + text.slice(a, b) + text.slice(d)
}

/** Offset of a line's start. */
function lineStartAt(text: string, random: Random): number {
  return text.lastIndexOf('\n', chooseOffset(text, random) - 1) + 1
}

function splitLine(text: string, random: Random): string {
  return editLine(text, random, (line) => {
    const at = random.below(line.length + 1)
    return [line.slice(0, at), line.slice(at)]
  })
}

function injectText(text: string, random: Random): string {
  const at = chooseOffset(text, random)
  return text.slice(0, at) + pickPiece(random) + text.slice(at)
}

/** Inserts lines, mostly with the indentation of the line that stands there. */
function insertLines(text: string, random: Random, inserted: readonly string[]): string {
  return editLine(text, random, (line) => {
    const indent = random.chance(0.7) ? (/^ */.exec(line)?.[0] ?? '') : ' '.repeat(random.below(12))
    return [...inserted.map((added) => indent + added), ...(random.chance(0.3) ? [''] : []), line]
  })
}

function injectLongLine(text: string, random: Random): string {
  return random.chance(0.5)
    ? insertLines(text, random, [makeLongLine(random)])
    : editLine(text, random, (line) => [line + makeLongLine(random)])
}

function changeLineEnds(text: string, random: Random): string {
  const end = random.pick(['\r\n', '\r', '\n\n', '\u2028', '\u0085', '\v', '\f'])
  const share = random.pick([1, 1, 0.5, 0.02])
  return text.replaceAll('\n', (feed) => (random.chance(share) ? end : feed))
}

function changeSpaces(text: string, random: Random): string {
  const share = random.pick([1, 0.2, 0.02])
  const [pattern, replacement] = random.pick([
    [/ {8}/g, '\t'], [/ {4}/g, '\t'], [/ {2}/g, '\t'], [/ /g, '\u00a0'], [/ {2}/g, '   '], [/ +$/gm, ''], [/^ *$/gm, ''], [/^ {2}/gm, ''], [/ /g, '\u3000'],
  ] as const) // prettier-ignore
  return text.replace(pattern, (space) => (random.chance(share) ? replacement : space))
}

function spliceTail(text: string, random: Random, donor: () => string): string {
  const other = donor()
  return text.slice(0, lineStartAt(text, random)) + other.slice(lineStartAt(other, random))
}

function spliceBlock(text: string, random: Random, donor: () => string): string {
  const lines = donor().split('\n')
  const at = random.below(lines.length)
  return insertLines(text, random, lines.slice(at, at + 1 + random.below(40)))
}

/** What has a name that reaches the output, and how to find its name in a page. */
const named = [
  /\*\*([\w.:$-]{2,})\*\* [*(]/g, /:param (\S+):/g, /^ *'(\w+)': /gm, /'(\w+)'\|/g, /^ {2,}(\w+)=/gm, /\/WebAPI\/[\w.-]+\/(\w+)>/g, /exceptions\.(\w+)`/g, /\.\. py:\w+:: (\w+)\./g, /``([\w.-]{3,})``/g, /API_(\w+)\.html/g,
  /\.Client\.(\w+)[(`]/g, /': '([^'\n]+)'/g,
] // prettier-ignore

/** Gives something another name wherever the page names it, so that both witnesses still agree. */
function renameThing(text: string, random: Random): string {
  const found = [...text.matchAll(random.pick(named))]
  if (found.length === 0) return injectText(text, random)
  const name = random.pick(found)[1] as string
  const other = random.chance(0.2) ? (random.pick(found)[1] as string) : pickName(random)
  const whole = new RegExp(`(?<![\\w-])${name.replace(/[^\w]/g, '\\$&')}(?![\\w-])`, 'g')
  return text.replace(whole, () => other)
}

function changeProse(text: string, random: Random): string {
  const found = [...text.matchAll(/^ *(?=[A-Z][a-z ]).*$/gm)]
  if (found.length === 0) return injectText(text, random)
  const { 0: line, index } = random.pick(found)
  const indent = /^ */.exec(line)?.[0] ?? ''
  const words = line.trim().split(' ')
  const at = random.below(words.length + 1)
  const prose = random.chance(0.3)
    ? pickLine(random)
    : [...words.slice(0, at), pickPiece(random), ...words.slice(at)].join(' ')
  return text.slice(0, index) + indent + prose + text.slice(index + line.length)
}

/** Replaces, removes or adds one character, mostly where something means something: outside of prose. */
function changeLetter(text: string, random: Random): string {
  const at = random.chance(0.8) ? chooseMeaningful(text, random) : chooseOffset(text, random)
  const letter = random.pick([..."aeT_x09 .:*`'|-[](){}<\\"])
  const kept = random.below(3)
  return text.slice(0, at) + (kept === 0 ? '' : letter) + text.slice(kept === 2 ? at : at + 1)
}

/** Offset within a line of a Syntax block, a field, a bullet, an exception, a directive or a note. */
function chooseMeaningful(text: string, random: Random): number {
  const lines = [...text.matchAll(/^ *(?:['\]}:*]|- \*|\.\. |\w+=|This |\w.*autopop).*$/gm)]
  if (lines.length === 0) return chooseOffset(text, random)
  const { 0: line, index } = random.pick(lines)
  return index + random.below(line.length + 1)
}

/** Puts boto3's mark in the place of a section (spec/README.md §10.1). */
function leaveOutSection(text: string, random: Random): string {
  const headings = [
    ...text.matchAll(/^( *)\*\*(Request Syntax|Response Syntax|Response Structure|Parameters)\*\* *$/gm),
  ]
  if (headings.length === 0) return injectText(text, random)
  const { 0: heading, 1: indent = '', index } = random.pick(headings)
  const start = index + heading.length
  const rest = text.slice(start)
  const next = random.chance(0.8)
    ? rest.search(/\n *(?:\*\*[A-Z][a-z]+ ?[A-Z]?[a-z]*\*\*|:type |:rtype:|:returns:)/)
    : -1
  const end = next === -1 ? lineStartAt(rest, random) : next
  const mark = ['::', '', `    # This section is too large to render.`, '    # Please see the AWS API Documentation linked below.', '', '`AWS API Documentation <https://x/y>`_', ''] // prettier-ignore
  return `${text.slice(0, start)}\n${mark.map((line) => indent + line).join('\n')}${rest.slice(end)}`
}
