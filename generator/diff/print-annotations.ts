/**
 * Changes as workflow commands of GitHub Actions, which shows them at the pages
 * (docs.github.com, "Workflow commands for GitHub Actions", "Setting a notice message").
 *
 * @module
 */
import { safeText } from '../messages/safe-text.js'
import type { Change } from './change.js'
import type { ChangeClass } from './change-class.js'
import { describeChange, describeExtent } from './describe-change.js'
import { isAtLeast, type ServiceDiff } from './group-changes.js'

/** How changes are printed. */
export interface AnnotationOptions {
  /** The class from which on the command fails; changes of it are errors. Without one, nothing is an error. */
  readonly failOn?: ChangeClass
  /** Whether every change of prose is told; otherwise they are counted. */
  readonly verbose: boolean
  /** The page of a change as the repository has it; nothing where the checkout does not have it, as for what was removed. */
  readonly findFile: (change: Change) => string | undefined
}

/**
 * Prints a command for each change: an `error` where it fails the run, a `warning` where it breaks programs, otherwise a `notice`.
 *
 * @returns lines
 */
export function printAnnotations({ service, changes }: ServiceDiff, options: AnnotationOptions): readonly string[] {
  const isTold = ({ rule }: Change): boolean => options.verbose || rule !== 'prose-changed'
  const told = changes.filter(isTold)
  const lines = told.map((change) => printChange(service, change, options))
  const { length } = changes.filter((change) => !isTold(change))
  if (length === 0) return lines
  const message = length === 1 ? '1 description is in other words' : `${length} descriptions are in other words`
  return [...lines, printCommand(chooseLevel('patch', options), { title: `${service}: prose-changed` }, message)]
}

function printChange(service: string, change: Change, options: AnnotationOptions): string {
  const extent = describeExtent(change)
  const pieces = [...describeChange(change), ...(extent.length > 0 ? [', ', ...extent] : [])]
  const message = pieces.map((piece) => (typeof piece === 'string' ? piece : safeText(piece.code))).join('')
  const file = options.findFile(change)
  const line = change.place?.line
  const title = `${service}: ${change.rule} (${change.class})`
  const properties = { ...(file !== undefined && { file, ...(line !== undefined && { line: String(line) }) }), title }
  return printCommand(chooseLevel(change.class, options), properties, message)
}

type Level = 'error' | 'warning' | 'notice'

function chooseLevel(class_: ChangeClass, { failOn }: AnnotationOptions): Level {
  if (failOn !== undefined && isAtLeast(class_, failOn)) return 'error'
  return class_ === 'major' ? 'warning' : 'notice'
}

/** `::notice file=a.rst,line=3,title=Title::Message` */
function printCommand(level: Level, properties: Readonly<Record<string, string>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`)
  return `::${level} ${list.join(',')}::${escapeData(message)}`
}

/** Escapes as the toolkit of GitHub Actions does (`@actions/core`, `command.ts`): a value ends at none of its characters. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
