/**
 * Reports about tagged unions.
 *
 * @module
 */
import { isObject, readMember } from './object.js'
import { type Path, printPath } from './path.js'
import { printNames } from './received.js'
import { addInvalidType, addIssue, type Report } from './report.js'
import { type ExplainedMembers, explainMembers, explainRequest } from './report-structure.js'
import { isUnknownMember } from './union.js'

/** Explains a tagged union of a request: exactly one member is set. */
export function explainRequestUnion(
  value: unknown,
  path: Path | undefined,
  report: Report,
  members: ExplainedMembers,
): void {
  explainRequest(value, path, report, members)
  explainTag(value, path, report, members)
}

/** Explains a tagged union of a response: exactly one member is set, or the one that stands for members this package does not know. */
export function explainResponseUnion(
  value: unknown,
  path: Path | undefined,
  report: Report,
  members: ExplainedMembers,
): void {
  const known: ExplainedMembers = members.some(([name]) => name === 'SDK_UNKNOWN_MEMBER')
    ? members
    : [...members, ['SDK_UNKNOWN_MEMBER', explainUnknownMember]]
  explainMembers(value, path, report, known)
  explainTag(value, path, report, known)
}

function explainTag(value: unknown, path: Path | undefined, report: Report, members: ExplainedMembers): void {
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

function explainUnknownMember(value: unknown, path: Path | undefined, report: Report): void {
  if (!isUnknownMember(value)) addInvalidType(value, path, report, 'object with a name')
}
