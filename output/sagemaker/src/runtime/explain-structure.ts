/**
 * Explains why a structure or a tagged union is refused.
 *
 * @module
 */
import { refusesUnknown } from './contract.js'
import { explainAlone } from './explain.js'
import { hasSet, isObject, MAXIMUM_DEPTH, readMember } from './object.js'
import { type Path, placeAt, printPath, quote } from './path.js'
import { printNames, printType } from './received.js'
import { addInvalidType, addIssue, addTooDeep, type Report } from './report.js'
import type { DescribedMember, StructureShape } from './shape.js'

/** Explains a structure. */
export function explainStructure(this: StructureShape, value: unknown, path: Path | undefined, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, path, report, 'object')
  const outer = report.contract
  report.contract = this.contract
  explainMembers(this, value, path, report)
  if (refusesUnknown(this.contract, report.options)) explainOthers(this, value, path, report)
  report.contract = outer
}

/** Explains a structure that can hold itself: as far down as the guards follow it. */
export function explainRecursive(this: StructureShape, value: unknown, path: Path | undefined, report: Report): void {
  explainLevel(this, path, report, () => explainStructure.call(this, value, path, report))
}

/** Explains a tagged union: its members, then whether exactly one is set. */
export function explainUnion(this: StructureShape, value: unknown, path: Path | undefined, report: Report): void {
  explainStructure.call(this, value, path, report)
  if (isObject(value)) explainTag(this, value, path, report)
}

/** Explains a tagged union that can hold itself. */
export function explainRecursiveUnion(
  this: StructureShape,
  value: unknown,
  path: Path | undefined,
  report: Report,
): void {
  explainLevel(this, path, report, () => explainUnion.call(this, value, path, report))
}

/** Goes down one level of a recursion, unless it is too deep. */
function explainLevel(
  { recursion }: StructureShape,
  path: Path | undefined,
  report: Report,
  explain: () => void,
): void {
  const name = recursion as string
  const depth = report.depths.get(name) ?? 0
  if (depth >= MAXIMUM_DEPTH) return addTooDeep(path, report)
  report.depths.set(name, depth + 1)
  explain()
  report.depths.set(name, depth)
}

/** Looks into the members that are not seen to be right at once; into all where more is asked for than what the guards say. */
function explainMembers(
  { find, members }: StructureShape,
  value: Record<string, unknown>,
  path: Path | undefined,
  report: Report,
): void {
  if (!find || !report.isPlain) {
    for (const member of members) explainMember(member, readMember(value, member[0]), path, report)
    return
  }
  const found: unknown[] = []
  find(value, found)
  for (let at = 0; at < found.length; at += 2) {
    explainMember(members[found[at] as number] as DescribedMember, found[at + 1], path, report)
  }
}

function explainMember(described: DescribedMember, member: unknown, path: Path | undefined, report: Report): void {
  const facts = described[2]
  if ((member === undefined && !facts?.required) || report.isFull) return
  const place = placeAt(path, described[0], described[3], described[4])
  if (member !== undefined) {
    described[1].explain(member, place, report)
    if (report.advisories) facts?.advise?.(facts, member, place, report.advisories, report.limit)
    return
  }
  const expected = explainAlone(described[1], member, place, report)[0]?.expected ?? 'any value'
  const message = `Missing required parameter in ${printPath(path)}: ${quote(described[0], 80)}`
  addIssue(report, place, 'missing', expected, 'undefined', () => message)
}

/** Adds the members that a structure does not have. */
function explainOthers(
  { members }: StructureShape,
  value: Record<string, unknown>,
  path: Path | undefined,
  report: Report,
): void {
  const names = members.map(([name]) => name)
  for (const key in value) {
    if (names.includes(key) || !hasSet(value, key)) continue
    if (report.isFull) return
    const valid = printNames(names)
    const message = `Unknown parameter in ${printPath(path)}: ${quote(key, 80)}, must be one of: ${valid}`
    const received = printType(value[key])
    addIssue(report, placeAt(path, key), 'unknown-member', `one of: ${valid}`, received, () => message)
  }
}

/** Adds that not exactly one member of a tagged union is set. A union without members is an object without members. */
function explainTag(
  { members }: StructureShape,
  value: Record<string, unknown>,
  path: Path | undefined,
  report: Report,
): void {
  const names = members.map(([name]) => name)
  const set = names.filter((name) => readMember(value, name) !== undefined)
  if (set.length === 1 || names.length === 0) return
  const valid = printNames(names)
  const say = (place: string): string =>
    set.length === 0
      ? `Must set one of the following keys for tagged union structure ${place}: ${valid}`
      : `Invalid number of parameters set for tagged union structure ${place}. Can only set one of the following keys: ${valid}`
  const received = set.length === 0 ? 'none' : printNames(set)
  addIssue(report, path, 'invalid-union', `exactly one of: ${valid}`, received, say)
}
