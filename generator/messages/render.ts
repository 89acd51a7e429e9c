/**
 * Messages as people read them.
 *
 * @module
 */
import { type Style, paintText } from './paint.js'
import type { MessageRecord } from './record.js'
import type { Severity } from './rules.js'
import { safeText } from './safe-text.js'
import { renderSourceLine } from './source-line.js'

/** How messages are printed. */
export interface RenderOptions {
  /** Columns of the terminal; source lines are cut to it, other lines are left to wrap. */
  readonly width: number
  /** Whether escape sequences for colours are written. */
  readonly color: boolean
}

const severityColors: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' }

/**
 * Prints one message: where, what was found, the source line with a caret, what was expected, what was done instead, and what helps.
 *
 * @returns lines joined by `\n`, without one at the end; nothing in them but the colours is an escape sequence
 */
export function renderMessage(message: MessageRecord, options: RenderOptions): string {
  const { severity, rule, expected, instead, help } = message
  const place = [message.path, message.line, message.line === undefined ? undefined : message.column]
    .filter((part) => part !== undefined)
    .join(':')
  const label = paint(`${severity}[${safeText(rule)}]`, ['bold', severityColors[severity]], options)
  const lines = [`${paint(safeText(place), ['bold'], options)}: ${label}: ${safeText(message.found)}`]
  for (const item of renderSource(message, options)) lines.push(item)
  if (expected.length > 0) lines.push(renderNote('expected', expected.join(' or '), options))
  if (instead)
    for (const item of instead.split('\n').map((line) => renderNote('instead', line, options))) lines.push(item)
  if (help) lines.push(renderNote('help', help, options))
  return lines.join('\n')
}

function renderSource(message: MessageRecord, options: RenderOptions): string[] {
  const { source, line, column = 1, endColumn = column + 1, sourceOffset = 0 } = message
  if (source === undefined || line === undefined) return []
  const number = String(line)
  const gutter = `${' '.repeat(number.length + 2)}|`
  const rendered = renderSourceLine(
    {
      text: source,
      start: column - 1 - sourceOffset,
      end: Math.max(column, endColumn - 1) - sourceOffset,
      cutBefore: sourceOffset > 0,
    },
    Math.max(16, options.width - gutter.length - 1),
  )
  return [
    `${paint(` ${number} |`, ['dim'], options)} ${rendered.text}`.trimEnd(),
    `${paint(gutter, ['dim'], options)} ${paint(rendered.caret, [severityColors[message.severity]], options)}`,
  ]
}

function renderNote(label: string, text: string, options: RenderOptions): string {
  return `  ${paint(`${label}:`, ['bold'], options)} ${safeText(text)}`
}

function paint(text: string, style: Style[], options: RenderOptions): string {
  return options.color ? paintText(text, style) : text
}
