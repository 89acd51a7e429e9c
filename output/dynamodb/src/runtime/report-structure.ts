/**
 * Reports about structures and enums.
 *
 * @module
 */
import { hasSet, isObject, MAXIMUM_DEPTH, readMember } from './object.js'
import { type Path, printPath, quote } from './path.js'
import { printNames, printType, printValue } from './received.js'
import {
  addInvalidType,
  addIssue,
  addTooDeep,
  type Explain,
  reportAlone,
  reportString,
  isFull,
  type Report,
} from './report.js'

/** Members of a structure, in the model's order: name, what explains the value, and true where it is required. */
export type ExplainedMembers = readonly (readonly [name: string, explain: Explain, required?: true])[]

/** Explains a structure of a request: required members must be there, others than its own must not. */
export function reportRequest(value: unknown, path: Path | undefined, report: Report, members: ExplainedMembers): void {
  reportMembers(value, path, report, members)
  if (isObject(value)) reportOthers(value, path, report, members)
}

/** Explains a structure of a response: every member is optional, others are ignored. */
export function reportResponse(
  value: unknown,
  path: Path | undefined,
  report: Report,
  members: ExplainedMembers,
): void {
  reportMembers(value, path, report, members)
}

/** Explains a string that must be one of an enum's values. */
export function reportEnum(value: unknown, path: Path | undefined, report: Report, values: readonly string[]): void {
  if (typeof value !== 'string') return reportString(value, path, report)
  if (values.includes(value)) return
  const names = printNames(values)
  const received = printValue(value, path)
  const message = `Invalid value for parameter ${printPath(path)}, value: ${received}, must be one of: ${names}`
  addIssue(report, path, 'invalid-value', `one of: ${names}`, received, message)
}

/**
 * Explains a structure that can hold itself, as far as it is followed.
 *
 * @param recursion - the name of the recursion: the same for all structures of one cycle
 * @param explain - explains the structure
 */
export function reportRecursion(recursion: string, path: Path | undefined, report: Report, explain: () => void): void {
  const depth = report.depths.get(recursion) ?? 0
  if (depth >= MAXIMUM_DEPTH) return addTooDeep(path, report)
  report.depths.set(recursion, depth + 1)
  explain()
  report.depths.set(recursion, depth)
}

/** Explains the members that a structure has. */
export function reportMembers(value: unknown, path: Path | undefined, report: Report, members: ExplainedMembers): void {
  if (!isObject(value)) return addInvalidType(value, path, report, 'object')
  for (const [key, explain, required] of members) {
    if (isFull(report)) return
    const place: Path = { parent: path, key }
    const member = readMember(value, key)
    if (member !== undefined) explain(member, place, report)
    else if (required) {
      const expected = reportAlone(explain, member, place, report)[0]?.expected ?? 'any value'
      const message = `Missing required parameter in ${printPath(path)}: ${quote(key, 80)}`
      addIssue(report, place, 'missing', expected, 'undefined', message)
    }
  }
}

function reportOthers(
  value: Record<string, unknown>,
  path: Path | undefined,
  report: Report,
  members: ExplainedMembers,
): void {
  const names = members.map(([name]) => name)
  for (const key in value) {
    if (names.includes(key) || !hasSet(value, key)) continue
    if (isFull(report)) return
    const valid = printNames(names)
    const message = `Unknown parameter in ${printPath(path)}: ${quote(key, 80)}, must be one of: ${valid}`
    addIssue(report, { parent: path, key }, 'unknown-member', `one of: ${valid}`, printType(value[key]), message)
  }
}
