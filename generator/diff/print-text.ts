/**
 * Changes as people read them on a terminal.
 *
 * @module
 */
import { type Style, paintText } from '../messages/paint.js'
import { safeText } from '../messages/safe-text.js'
import type { Change } from './change.js'
import { type Piece, describeChange, describeExtent } from './describe-change.js'
import {
  type ChangelogSection,
  type ServiceDiff,
  changelogSections,
  describeCounts,
  groupBy,
  partitionTypes,
  sectionOf,
} from './group-changes.js'

/** How changes are printed. */
export interface TextOptions {
  /** Whether escape sequences for colours are written. */
  readonly color: boolean
  /** Whether every change of prose is listed; otherwise they are counted. */
  readonly verbose: boolean
  /** A change's place as it is shown, `spec/sqs/client/send_message.rst:12`; nothing where none is known. */
  readonly showPlace: (change: Change) => string | undefined
}

const sectionColors: Readonly<Record<ChangelogSection, Style>> = {
  Breaking: 'red',
  Added: 'green',
  Changed: 'yellow',
  Documentation: 'cyan',
}

/**
 * Prints the changes of a service: by heading, then by the first operation that shows them. The last line sums up.
 *
 * @returns lines; nothing in them but the colours is an escape sequence
 */
export function printText(diff: ServiceDiff, options: TextOptions): readonly string[] {
  const sections = groupBy(diff.changes, sectionOf)
  const lines = changelogSections.flatMap((section) => {
    const changes = sections.get(section)
    if (!changes) return []
    const heading = paint(section, ['bold', sectionColors[section]], options)
    if (section === 'Documentation' && !options.verbose) {
      const { length } = changes
      const counted = length === 1 ? '1 description is' : `${length} descriptions are`
      return [`  ${heading}: ${counted} in other words (--verbose lists them)`]
    }
    return [`  ${heading}`, ...printSection(changes, options)]
  })
  const service = paint(safeText(diff.service), ['bold'], options)
  const sum = `${service}: ${describeCounts(diff)}`
  return lines.length === 0 ? [sum] : [service, ...lines, sum]
}

function printSection(changes: readonly Change[], options: TextOptions): readonly string[] {
  const [types, others] = options.verbose ? [[], changes] : partitionTypes(changes)
  const lines = [...groupBy(others, ({ operation }) => operation)].flatMap(([operation, group]) => {
    if (operation === undefined || group.every(isOfOperation)) {
      return group.map((change) => `    ${printChange(change, options)}`)
    }
    const heading = `    ${paint(safeText(operation), ['bold'], options)}`
    return [heading, ...group.map((change) => `      ${printChange(change, options, operation)}`)]
  })
  if (types.length === 0) return lines
  const names = types.map(({ subject }) => safeText(subject)).join(', ')
  return [...lines, `    ${types.length} new ${types.length === 1 ? 'type' : 'types'}: ${names}`]
}

/** Whether a change names its operation itself. */
function isOfOperation({ subject, operation }: Change): boolean {
  return subject === operation
}

function printChange(change: Change, options: TextOptions, heading?: string): string {
  const extent = describeExtent(change, heading)
  const pieces = [...describeChange(change), ...(extent.length > 0 ? [', ', ...extent] : [])]
  const place = options.showPlace(change)
  const where = place === undefined ? '' : ` ${paint(safeText(place), ['dim'], options)}`
  return `- ${pieces.map((piece) => printPiece(piece, options)).join('')} ${paint(`[${change.rule}]`, ['dim'], options)}${where}`
}

function printPiece(piece: Piece, options: TextOptions): string {
  return typeof piece === 'string' ? piece : paint(safeText(piece.code), ['bold'], options)
}

function paint(text: string, style: Style[], options: TextOptions): string {
  return options.color ? paintText(text, style) : text
}
