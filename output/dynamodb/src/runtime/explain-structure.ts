/**
 * Explains what the members of a structure do not show by themselves.
 *
 * @module
 */
import { hasSet, MAXIMUM_DEPTH, readMember } from './object.js'
import { printPath, quote } from './path.js'
import { looseKey, readPlace } from './place.js'
import { printNames, printType } from './received.js'
import { addIssue, addTooDeep, createIssue, enter, type Report } from './report.js'

/**
 * Adds the members that a structure does not have.
 *
 * @param names - of the members that it has, in the pages' order
 */
export function explainOthers(
  value: Record<string, unknown>,
  depth: number,
  report: Report,
  names: readonly string[],
): void {
  for (const key in value) {
    if (names.includes(key) || !hasSet(value, key)) continue
    if (report.isFull) return
    const valid = printNames(names)
    const place = readPlace(report.trail, enter(report, depth, looseKey(key)))
    const structure = printPath(readPlace(report.trail, depth))
    const message = `Unknown parameter in ${structure}: ${quote(key, 80)}, must be one of: ${valid}`
    addIssue(report, createIssue(place, 'unknown-member', `one of: ${valid}`, printType(value[key]), message))
  }
}

/**
 * Adds that not exactly one member of a tagged union is set.
 *
 * @param names - of its members, in the pages' order; at least one
 */
export function explainArms(
  value: Record<string, unknown>,
  depth: number,
  report: Report,
  names: readonly string[],
): void {
  const set = names.filter((name) => readMember(value, name) !== undefined)
  if (set.length === 1 || report.isFull) return
  const place = readPlace(report.trail, depth)
  const valid = printNames(names)
  const message =
    set.length === 0
      ? `Must set one of the following keys for tagged union structure ${printPath(place)}: ${valid}`
      : `Invalid number of parameters set for tagged union structure ${printPath(place)}. Can only set one of the following keys: ${valid}`
  const received = set.length === 0 ? 'none' : printNames(set)
  addIssue(report, createIssue(place, 'invalid-union', `exactly one of: ${valid}`, received, message))
}

/**
 * Goes down one level of a recursion: as far as the guards follow it, and not where the report is full, because what is cyclic has no end.
 *
 * @param recursion - the recursion's name
 * @param explain - explains the structure of this level
 */
export function explainLevel(recursion: string, depth: number, report: Report, explain: () => void): void {
  if (report.isFull) return
  const levels = (report.levels ??= new Map<string, number>())
  const level = levels.get(recursion) ?? 0
  if (level >= MAXIMUM_DEPTH) return addTooDeep(depth, report)
  levels.set(recursion, level + 1)
  explain()
  levels.set(recursion, level)
}
