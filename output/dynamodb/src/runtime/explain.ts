/**
 * Explains why a value is refused: walks its shape and adds issues to a report. Runs only on values that a yes/no guard has refused, or where a call has a
 * contract of its own, so it is written for size.
 *
 * @module
 */
import { closesEnums, refusesUnknown } from './contract.js'
import type { ValidationIssue } from './issue.js'
import { hasSet, isObject, isRecord, MAXIMUM_DEPTH, readMember } from './object.js'
import { listKeys, type Path, printPath, quote } from './path.js'
import { printNames, printType, printValue } from './received.js'
import { addInvalidType, addIssue, addTooDeep, isFull, type Report } from './report.js'
import type { EitherShape, EnumShape, ListShape, MapShape, ScalarShape, Shape, StructureShape } from './shape.js'
import { isAsyncIterable } from './streams.js'

/**
 * Adds to a report what keeps a value from being of a shape.
 *
 * @param path - where the value stands; undefined for the value itself
 */
export function explain(shape: Shape, value: unknown, path: Path | undefined, report: Report): void {
  switch (shape.kind) {
    case 'structure':
    case 'union':
      return explainStructure(shape, value, path, report)
    case 'list':
      return explainList(shape, value, path, report)
    case 'map':
      return explainMap(shape, value, path, report)
    case 'enum':
      return explainEnum(shape, value, path, report)
    case 'either':
      return explainEither(shape, value, path, report)
    case 'events':
      if (!isAsyncIterable(value)) addInvalidType(value, path, report, 'async iterable')
      return
  }
  if (shape.isTooDeep?.(value)) addTooDeep(path, report)
  else if (!shape.is(value)) addInvalidType(value, path, report, shape.expected)
}

/** The issues of a value, beside a report. */
export function explainAlone(
  shape: Shape,
  value: unknown,
  path: Path | undefined,
  report: Report,
): readonly ValidationIssue[] {
  const alone: Report = { ...report, issues: [], advisories: undefined }
  explain(shape, value, path, alone)
  return alone.issues
}

function explainList({ member }: ListShape, value: unknown, path: Path | undefined, report: Report): void {
  if (!Array.isArray(value)) return addInvalidType(value, path, report, 'array')
  for (let key = 0; key < value.length && !isFull(report); key++) {
    explain(member, value[key], { parent: path, key }, report)
  }
}

/** The keys too, where they are an enum's. */
function explainMap(shape: MapShape, value: unknown, path: Path | undefined, report: Report): void {
  if (!isRecord(value)) return addInvalidType(value, path, report, 'object')
  for (const key in value) {
    if (isFull(report)) return
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    const place: Path = { parent: path, key }
    if (shape.key) explain(shape.key, key, place, report)
    explain(shape.value, value[key], place, report)
  }
}

function explainEnum({ values }: EnumShape, value: unknown, path: Path | undefined, report: Report): void {
  if (typeof value !== 'string') return addInvalidType(value, path, report, 'string')
  if (values.includes(value) || !closesEnums(report.contract, report.options)) return
  const names = printNames(values)
  const received = printValue(value, path)
  const say = (place: string): string =>
    `Invalid value for parameter ${place}, value: ${received}, must be one of: ${names}`
  addIssue(report, path, 'invalid-value', `one of: ${names}`, received, say)
}

/** The shape whose first issue lies deeper is taken for the one that was meant. */
function explainEither(shape: EitherShape, value: unknown, path: Path | undefined, report: Report): void {
  const first = explainAlone(shape.first, value, path, report)
  const second = explainAlone(shape.second, value, path, report)
  if (first[0] === undefined || second[0] === undefined) return
  const [depth, otherDepth] = [first[0].path.length, second[0].path.length]
  if (depth === otherDepth && depth === listKeys(path).length) {
    return addInvalidType(value, path, report, `${first[0].expected}, ${second[0].expected}`)
  }
  for (const issue of otherDepth > depth ? second : first) if (!isFull(report)) report.issues.push(issue)
}

/** Adds what is wrong with a structure. One that can hold itself is followed as far as the guards do. */
function explainStructure(shape: StructureShape, value: unknown, path: Path | undefined, report: Report): void {
  const { recursion } = shape
  if (recursion === undefined) return explainWithin(shape, value, path, report)
  const depth = report.depths.get(recursion) ?? 0
  if (depth >= MAXIMUM_DEPTH) return addTooDeep(path, report)
  report.depths.set(recursion, depth + 1)
  explainWithin(shape, value, path, report)
  report.depths.set(recursion, depth)
}

function explainWithin(shape: StructureShape, value: unknown, path: Path | undefined, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, path, report, 'object')
  const outer = report.contract
  report.contract = shape.contract
  explainMembers(shape, value, path, report)
  if (refusesUnknown(shape.contract, report.options)) explainOthers(shape, value, path, report)
  if (shape.kind === 'union') explainTag(shape, value, path, report)
  report.contract = outer
}

function explainMembers(
  { hasOddNames, members }: StructureShape,
  value: Record<string, unknown>,
  path: Path | undefined,
  report: Report,
): void {
  for (const [key, shape, facts] of members) {
    // Most members are right, and seen to be so without a place for them.
    const member = hasOddNames ? readMember(value, key) : value[key]
    if (member === undefined ? !facts?.required : report.isPlain && isRight(shape, member)) continue
    if (isFull(report)) return
    const place: Path = { parent: path, key, secret: facts?.sensitive === true }
    if (member !== undefined) {
      explain(shape, member, place, report)
      if (report.advisories) facts?.advise?.(facts, member, place, report.advisories, report.limit)
    } else if (facts?.required) {
      const expected = explainAlone(shape, member, place, report)[0]?.expected ?? 'any value'
      const message = `Missing required parameter in ${printPath(path)}: ${quote(key, 80)}`
      addIssue(report, place, 'missing', expected, 'undefined', () => message)
    }
  }
}

/** Whether a value is of a shape, as far as that is told at once; false says nothing. */
function isRight(shape: Shape, value: unknown): boolean {
  if (shape.kind === 'enum') return shape.values.includes(value as string)
  if (shape.kind === 'list') return Array.isArray(value) && isEachRight(shape.member, value)
  const { is } = shape as Partial<ScalarShape>
  return is !== undefined && is(value)
}

function isEachRight(shape: Shape, items: readonly unknown[]): boolean {
  // `every` passes over holes.
  for (let index = 0; index < items.length; index++) if (!isRight(shape, items[index])) return false
  return true
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
    if (isFull(report)) return
    const valid = printNames(names)
    const message = `Unknown parameter in ${printPath(path)}: ${quote(key, 80)}, must be one of: ${valid}`
    addIssue(report, { parent: path, key }, 'unknown-member', `one of: ${valid}`, printType(value[key]), () => message)
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
