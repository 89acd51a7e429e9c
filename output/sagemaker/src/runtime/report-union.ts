/**
 * Reports about tagged unions.
 *
 * @module
 */
import { isObject, readMember } from './object.js'
import { type Path, printPath } from './path.js'
import { printNames } from './received.js'
import { addInvalidType, addIssue, type Report } from './report.js'
import { type ExplainedMembers, reportMembers, reportRequest } from './report-structure.js'
import { isUnknownMember } from './union.js'

/** Explains a tagged union of a request: exactly one member is set. */
export function reportRequestUnion(
  value: unknown,
  path: Path | undefined,
  report: Report,
  members: ExplainedMembers,
): void {
  reportRequest(value, path, report, members)
  reportTag(value, path, report, members)
}

/** Explains a tagged union of a response: exactly one member is set, or the one that stands for members this package does not know. */
export function reportResponseUnion(
  value: unknown,
  path: Path | undefined,
  report: Report,
  members: ExplainedMembers,
): void {
  const known: ExplainedMembers = [...members, ['SDK_UNKNOWN_MEMBER', reportUnknownMember]]
  reportMembers(value, path, report, known)
  reportTag(value, path, report, known)
}

function reportTag(value: unknown, path: Path | undefined, report: Report, members: ExplainedMembers): void {
  if (!isObject(value)) return
  const names = members.map(([name]) => name)
  const set = names.filter((name) => readMember(value, name) !== undefined)
  if (set.length === 1) return
  const [place, valid] = [printPath(path), printNames(names)]
  const message =
    set.length === 0
      ? `Must set one of the following keys for tagged union structure ${place}: ${valid}`
      : `Invalid number of parameters set for tagged union structure ${place}. Can only set one of the following keys: ${valid}`
  addIssue(
    report,
    path,
    'invalid-union',
    `exactly one of: ${valid}`,
    set.length === 0 ? 'none' : printNames(set),
    message,
  )
}

function reportUnknownMember(value: unknown, path: Path | undefined, report: Report): void {
  if (!isUnknownMember(value)) addInvalidType(value, path, report, 'object with a name')
}
