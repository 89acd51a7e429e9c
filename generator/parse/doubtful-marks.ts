/**
 * Marks that are almost right: what stands where a mark of boto3's belongs, and is none.
 *
 * @module
 */
import { distance } from 'fastest-levenshtein'
import type { VFile } from 'vfile'
import { quoteText } from '../messages/quote.js'
import { reportMessage } from '../messages/report.js'
import type { Placed } from './page.js'

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
 * Reports marks that are almost right within operations, paginators and waiters (spec/README.md §16). A mark with a letter changed is prose to everyone who reads
 * the page. The page's text is asked for once, however many it holds: making it of bytes takes as long as the page is.
 *
 * ```text
 * :param Flour: **[REQUIRD]**
 *               ^------------
 * ```
 *
 * @param nodes - what the page is about; the lines of each are looked at
 * @param file - the page
 */
export function reportDoubtfulMarks(nodes: readonly Placed[], file: VFile): void {
  if (nodes.length === 0) return
  // offsets do not count a byte order mark
  const text = String(file).replace(/^\uFEFF/, '')
  for (const { position } of nodes) {
    let line = position.start.line
    const start = position.start.offset!
    for (const { 1: content = '', index } of text.slice(start, position.end.offset).matchAll(lineOfText)) {
      const mark = findDoubtfulMark(content)
      if (mark) {
        const column = content.indexOf(mark.found)
        reportMessage(file, 'mark-doubtful', {
          found: `${quoteText(mark.found)} is almost a mark of boto3's`,
          expected: [mark.expected],
          instead: 'It was read as text.',
          place: { line, column: column + 1, offset: start + index + column },
        })
      }
      line++
    }
  }
}

/** A line, and what ends it: as the reader has it. */
const lineOfText = /([^\r\n]*)(?:\r\n?|\n|$)/g

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
