/**
 * Marks that are almost right: what stands where a mark of boto3's belongs, and is none.
 *
 * @module
 */
import { distance } from 'fastest-levenshtein'
import type { VFile } from 'vfile'
import { quoteText } from '../messages/quote.js'
import { reportMessage } from '../messages/report.js'
import type { Directive } from '../read/nodes.js'

/** A heading or sentence that means something to the model, and is always written alike. */
interface Mark {
  /** Found in a line that holds the mark, and in most lines that hold it with one letter changed. */
  readonly trace: RegExp
  /** Found in a line that holds the mark as boto3 writes it. */
  readonly whole: RegExp
  /** The mark, for the message. */
  readonly text: string
}

/** spec/README.md §16. */
const marks: readonly Mark[] = [
  {
    trace: /^ *\S{0,2} ?\*\*(?:Request Syntax|Response Syntax|Response Structure|Exceptions|Examples)\*\*.{0,3}$/,
    whole: /^(?: {2})+\*\*[A-Za-z ]+\*\* *$/,
    text: 'a heading on a line of its own, at the indentation of the method',
  },
  {
    trace: /Tagged Union structure|following top level keys/,
    whole: /^ *\.\. note:: {4}This is a Tagged Union structure\. Only one of the {5}following top level keys/,
    text: '.. note::    This is a Tagged Union structure. Only one of the     following top level keys …',
  },
  {
    trace: /This field is auto|lated if not provided/,
    whole: /^ *This field is autopopulated if not provided\.?$/,
    text: 'This field is autopopulated if not provided.',
  },
  {
    trace: /this parameter is automatically populated|populated if it is not provided/,
    whole: /Please note that this parameter is automatically populated if it is not provided/,
    text: 'Please note that this parameter is automatically populated if it is not provided.',
  },
  {
    trace: /This operation is depr|ed and may not function as expected/,
    whole: /^ *This operation is deprecated and may not function as expected/,
    text: 'This operation is deprecated and may not function as expected.',
  },
]

/** Headings of a method, and directives in its prose; each on a line of its own. */
const lines = [
  '**Request Syntax**',
  '**Response Syntax**',
  '**Response Structure**',
  '**Exceptions**',
  '**Examples**',
  '.. note::',
  '.. warning::',
  '.. danger::',
]

const required = '**[REQUIRED]**'

/** How many letters may differ in something that was meant as a mark. */
const NEAR = 4

/** What stands behind the head of a member or parameter, on its line. */
const behindHead = /^ *(?:- (?:\*\*.{1,300}?\*\* )?(?:\*\(.{0,200}?\) --\*|\(.{0,200}?\) --)|:param .{1,300}?:)(.*)$/

/**
 * Reports marks that are almost right within a method (spec/README.md §16). A mark with a letter changed is prose to everyone who reads the page.
 *
 * ```text
 * :param Flour: **[REQUIRD]**
 *               ^------------
 * ```
 *
 * @param method - the directive; its lines are looked at
 * @param file - the page
 */
export function reportDoubtfulMarks(method: Directive, file: VFile): void {
  const { start, end } = method.position
  const text = String(file).slice(start.offset, end.offset)
  let at = 0
  let line = start.line
  for (const content of text.split('\n')) {
    const mark = findDoubtfulMark(content)
    if (mark) {
      const column = mark.found === '' ? 0 : content.indexOf(mark.found)
      reportMessage(file, 'mark-doubtful', {
        found: `${quoteText(mark.found.slice(0, 100))} is almost a mark of boto3's`,
        expected: [mark.expected],
        instead: 'It was read as text.',
        place: { line, column: column + 1, offset: start.offset! + at + column },
      })
    }
    at += content.length + 1
    line++
  }
}

function findDoubtfulMark(line: string): { readonly found: string; readonly expected: string } | undefined {
  // A name may hold what ends a head.
  if (/(?::|\) --\*?) \*\*\[REQUIRED\]\*\*(?: |$)/.test(line)) return undefined
  const rest = behindHead.exec(line)?.[1]?.trim()
  if (rest && isNearRequired(rest)) return { found: rest, expected: required }
  // A mark that was moved to a line of its own.
  if (rest === undefined && /^ *\*{0,2}\[REQUIRED\]\*{0,2}/.test(line))
    return { found: line.trim(), expected: required }
  for (const { trace, whole, text } of marks) {
    if (trace.test(line) && !whole.test(line)) return { found: line.trim(), expected: text }
  }
  const found = line.trim()
  if (found.length > 25 || !/\*|::|\.\./.test(found) || lines.includes(found)) return undefined
  const expected = lines.find((one) => distance(one, found) <= 3)
  return expected === undefined ? undefined : { found, expected }
}

/** Whether a text begins with something that is nearly, but not quite, the mark of a required member. */
function isNearRequired(text: string): boolean {
  if (/^\*\*\[REQUIRED\]\*\*(?: |$)/.test(text)) return false
  for (let length = required.length - NEAR; length <= required.length + NEAR; length++) {
    if (distance(text.slice(0, length), required) <= NEAR) return true
  }
  return false
}
