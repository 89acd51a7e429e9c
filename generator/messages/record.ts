/**
 * Messages as plain data: what is rendered, printed as JSON and kept from run to run.
 *
 * @module
 */
import { compareText } from './compare-text.js'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type Severity, rules } from './rules.js'

/** One message with everything that is needed to show it; JSON-serialisable. */
export interface MessageRecord {
  /** The page's path relative to the working directory, with `/`. */
  readonly path: string
  /** Line, from 1; absent where the message is about the whole page. */
  readonly line?: number
  /** Column, from 1, in UTF-16 code units. */
  readonly column?: number
  /** Column after the last marked code unit; present where the marked text ends on the same line. */
  readonly endColumn?: number
  readonly severity: Severity
  /** The rule's id. */
  readonly rule: string
  /** What was found. */
  readonly found: string
  /** The alternatives that were expected. */
  readonly expected: readonly string[]
  /** What the generator did instead. */
  readonly instead?: string
  /** What the reader can do. */
  readonly help?: string
  /** The line of the page that {@link line} names, without its end; cut around {@link column} where it is very long. */
  readonly source?: string
  /** Code units that were cut from the start of {@link source}. */
  readonly sourceOffset?: number
}

/** How many messages there are of each severity. */
export type MessageCounts = Readonly<Record<Severity, number>>

/** Code units of a source line that are kept on either side of the column. A line may be megabytes long. */
const keptAround = 512

/**
 * Takes the messages of a page.
 *
 * @param file - the page with its messages
 * @returns the messages in the order in which they were reported
 */
export function recordMessages(file: VFile): MessageRecord[] {
  if (file.messages.length === 0) return []
  const text = String(file)
  const starts = lineStarts(text)
  return file.messages.map((message) => recordMessage(message, file.path, text, starts))
}

/**
 * Sorts messages into their total order: path, line, column, rule, text. The order of pages on disk and of stages means nothing.
 *
 * @returns a new array
 */
export function sortMessages(messages: readonly MessageRecord[]): MessageRecord[] {
  return [...messages].sort(
    (a, b) =>
      compareText(a.path, b.path) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.rule, b.rule) ||
      compareText(a.found, b.found),
  )
}

/** Counts messages by severity. */
export function countMessages(messages: readonly MessageRecord[]): MessageCounts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of messages) counts[severity]++
  return counts
}

function recordMessage(message: VFileMessage, path: string, text: string, starts: readonly number[]): MessageRecord {
  const { line, column, place } = message
  const rule = message.ruleId ?? 'unknown'
  const notes = splitNote(message.note, rule)
  return {
    path: (message.file ?? path).replaceAll('\\', '/'),
    ...(line === undefined ? undefined : { line, column: column ?? 1 }),
    ...(place && 'start' in place && place.end.line === place.start.line ? { endColumn: place.end.column } : undefined),
    severity: message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info',
    rule,
    found: message.reason,
    expected: message.expected ?? [],
    ...notes,
    ...(line === undefined ? undefined : cutSource(text, starts, line, column ?? 1)),
  }
}

/** Takes apart what `reportMessage` joined: what was done instead, then the rule's help. */
function splitNote(note: string | undefined, rule: string): Pick<MessageRecord, 'instead' | 'help'> {
  if (!note) return {}
  const help = rule in rules ? rules[rule as keyof typeof rules].help : undefined
  if (help === undefined || !note.endsWith(help)) return { instead: note }
  const instead = note.slice(0, -help.length).trimEnd()
  return instead ? { instead, help } : { help }
}

function cutSource(
  text: string,
  starts: readonly number[],
  line: number,
  column: number,
): Pick<MessageRecord, 'source' | 'sourceOffset'> {
  const start = starts[line - 1]
  if (start === undefined) return {}
  const source = text.slice(start, starts[line]).replace(/(?:\r\n|\n|\r)$/, '')
  const from = Math.max(0, column - 1 - keptAround)
  const cut = source.slice(from, column - 1 + keptAround)
  return from > 0 ? { source: cut, sourceOffset: from } : { source: cut }
}

/** Offsets at which the lines of a text start; lines end in `\n`, `\r\n` or `\r`. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length)
  return starts
}
