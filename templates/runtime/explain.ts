/**
 * Explains why a value is refused: adds issues to a report, and nothing if the value is right. What is done is read from the descriptions, once each.
 *
 * @module
 */
import { isBlob } from './blob.js'
import { documentFault, isDocumentValue } from './document-value.js'
import type { ValidationIssue } from './issue.js'
import { hasSet, isObject, isRecord, MAXIMUM_DEPTH, readMember } from './object.js'
import { type Key, looseKey, memberKey, printPath, quote, readPlace } from './path.js'
import { printNames, printType, printValue } from './received.js'
import {
  addInvalidType,
  addIssue,
  addMissing,
  addTooDeep,
  createIssue,
  createReport,
  enter,
  type Explain,
  type Report,
} from './report.js'
import type { Contract, EitherShape, MemberShape, Shape, StructureSchema } from './schema.js'
import { isAsyncIterable, isStreamingBlob } from './streams.js'
import { isTimestamp } from './timestamp.js'
import { isUnknownMember, UNKNOWN_MEMBER } from './union.js'

/** What is known of the values of a shape. */
interface Explainer {
  /** Whether a value is known to be right without a look into it. */
  readonly accepts: (value: unknown, report: Report) => boolean
  /** Adds what is wrong with a value that was not accepted; nothing if that is nothing. */
  readonly explain: Explain
  /** What messages call a right value. */
  readonly expected: string
}

/** A member, and what is done to explain it. */
interface MemberExplainer extends Explainer {
  readonly name: string
  /** How a report's trail names it. */
  readonly key: Key
  readonly isRequired: boolean
}

/** By description: the forms of a structure share theirs. */
const explainers = /* @__PURE__ */ new WeakMap<StructureSchema<unknown>, Explain>()

const never = (): boolean => false

/**
 * Gives the function that explains values of a shape. It is compiled at the first call, the parts of structures when they are first looked at.
 */
export function explainerOf(shape: Shape): Explain {
  return isStructure(shape) ? structureExplainer(shape) : compileShape(shape, undefined, false).explain
}

function isStructure(shape: Shape): shape is StructureSchema<unknown> {
  return shape.kind === 'structure' || shape.kind === 'union' || shape.kind === 'object'
}

/**
 * @param owner - the structure that holds the value
 * @param isMember - whether the value is a member's, and not one of many in a list or a map
 */
function compileShape(shape: Shape, owner: StructureSchema<unknown> | undefined, isMember: boolean): Explainer {
  switch (shape.kind) {
    case 'structure':
    case 'union':
    case 'object':
      return {
        accepts: asksGuard(shape, owner, isMember)
          ? (value, { form, isThorough }) => !isThorough && shape.contract.form === form && shape.is(value)
          : never,
        explain: structureExplainer(shape),
        expected: 'object',
      }
    case 'enum': {
      const { is, values } = shape
      return {
        accepts: (value, { closesEnums }) => (closesEnums ? is(value) : typeof value === 'string'),
        explain: (value, depth, report) => explainEnum(value, depth, report, values),
        expected: 'string',
      }
    }
    case 'list': {
      const item = compileShape(shape.member, owner, false)
      return {
        accepts: never,
        explain: (value, depth, report) => explainList(value, depth, report, item),
        expected: 'array',
      }
    }
    case 'map': {
      const item = compileShape(shape.value, owner, false)
      const keys = shape.key && compileShape(shape.key, owner, false)
      return {
        accepts: never,
        explain: (value, depth, report) => explainMap(value, depth, report, item, keys),
        expected: 'object',
      }
    }
    case 'either':
      return compileEither(shape, owner)
    case 'string':
      return compileScalar((value) => typeof value === 'string', 'string')
    case 'boolean':
      return compileScalar((value) => typeof value === 'boolean', 'boolean')
    case 'integer':
      return compileScalar(Number.isInteger, 'integer')
    case 'float':
      return compileScalar(Number.isFinite, 'finite number')
    case 'timestamp':
      return compileScalar(isTimestamp, 'valid Date')
    case 'blob':
      return compileScalar(isBlob, 'Uint8Array')
    case 'streaming':
      return {
        accepts: (value, { form }) => (form === 'request' ? isStreamingBlob(value) : isAsyncIterable(value)),
        explain(value, depth, report) {
          const expected = report.form === 'request' ? 'Uint8Array, stream or async iterable' : 'async iterable'
          addInvalidType(value, depth, report, expected)
        },
        expected: 'Uint8Array, stream or async iterable',
      }
    case 'events':
      return compileScalar(isAsyncIterable, 'async iterable')
    case 'document':
      return { accepts: isDocumentValue, explain: explainDocument, expected: 'JSON value' }
    case 'unknown-member':
      return compileScalar(isUnknownMember, 'object with a name')
    case 'unknown':
      return compileScalar(() => true, 'any value')
  }
}

function compileScalar(accepts: (value: unknown) => boolean, expected: string): Explainer {
  return { accepts, explain: (value, depth, report) => addInvalidType(value, depth, report, expected), expected }
}

/** A value of one of two shapes: the one whose first issue lies deeper is taken for the one that was meant. */
function compileEither({ first, second }: EitherShape, owner: StructureSchema<unknown> | undefined): Explainer {
  const parts = [compileShape(first, owner, false), compileShape(second, owner, false)] as const
  const expected = parts.map((part) => part.expected)
  if (expected.includes('any value')) return compileScalar(() => true, 'any value')
  return {
    accepts: never,
    explain(value, depth, report) {
      const one = explainAlone(parts[0], value, depth, report)
      const other = explainAlone(parts[1], value, depth, report)
      if (one[0] === undefined || other[0] === undefined) return
      const [reached, otherReached] = [one[0].path.length, other[0].path.length]
      if (reached === otherReached && reached === depth) {
        return addInvalidType(value, depth, report, `${one[0].expected}, ${other[0].expected}`)
      }
      for (const issue of otherReached > reached ? other : one) addIssue(report, issue)
    },
    expected: expected.join(', '),
  }
}

/** The issues of a value, beside a report. */
function explainAlone(part: Explainer, value: unknown, depth: number, report: Report): readonly ValidationIssue[] {
  const alone: Report = { ...report, issues: [], isFull: false }
  if (!part.accepts(value, alone)) part.explain(value, depth, alone)
  return alone.issues
}

/**
 * Whether the guard of a structure is asked before it is looked into, because guards are fast and most of a value is right. Not from one level of a recursion
 * to the next: each level's guard would look at all that is inside again. And not that of a member that may be of any size: if it refuses, all that it has
 * seen is looked at again; the structures within are asked about one by one. But that of a recursion, within which no guard is asked.
 */
function asksGuard(
  shape: StructureSchema<unknown>,
  owner: StructureSchema<unknown> | undefined,
  isMember: boolean,
): boolean {
  if (shape.recursion !== undefined) return shape.recursion !== owner?.recursion
  return !isMember || !isLong(shape)
}

const longStructures = /* @__PURE__ */ new WeakMap<StructureSchema<unknown>, boolean>()

/** Whether a structure may be of any size: it holds a list or a map of structures, itself or in a structure that it holds. */
function isLong({ base }: StructureSchema<unknown>): boolean {
  const known = longStructures.get(base)
  if (known !== undefined) return known
  // For those that hold it and that it holds: what is found counts once.
  longStructures.set(base, false)
  const isFound = base.members.some(([, shape]) => (isStructure(shape) ? isLong(shape) : holdsStructures(shape)))
  longStructures.set(base, isFound)
  return isFound
}

function holdsStructures(shape: Shape): boolean {
  if (shape.kind !== 'list' && shape.kind !== 'map') return false
  const part = shape.kind === 'list' ? shape.member : shape.value
  return isStructure(part) || holdsStructures(part)
}

function structureExplainer({ base }: StructureSchema<unknown>): Explain {
  const known = explainers.get(base)
  if (known) return known
  const { kind, recursion } = base
  let members: readonly MemberExplainer[] | undefined
  const explain: Explain = (value, depth, report) => {
    if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
    if (kind === 'object') return
    members ??= base.members.map((member) => compileMember(member, base))
    explainMembers(value, depth, report, members)
    if (kind === 'union' && report.form === 'response') {
      const member = value[UNKNOWN_MEMBER]
      if (member !== undefined && !isUnknownMember(member)) {
        addInvalidType(member, enter(report, depth, UNKNOWN_MEMBER), report, 'object with a name')
      }
    }
    if (kind !== 'union' && !report.refusesUnknown) return
    const names = members.map(({ name }) => name)
    if (kind === 'union' && report.form === 'response') names.push(UNKNOWN_MEMBER)
    if (report.refusesUnknown) explainOthers(value, depth, report, names)
    if (kind === 'union' && names.length > 0) explainArms(value, depth, report, names)
  }
  const explainer: Explain =
    recursion === undefined ? explain : (...given) => explainLevel(recursion, explain, ...given)
  explainers.set(base, explainer)
  return explainer
}

function compileMember([name, shape, facts]: MemberShape, owner: StructureSchema<unknown>): MemberExplainer {
  const { accepts, expected, explain } = compileShape(shape, owner, true)
  return {
    name,
    key: memberKey(name, facts?.sensitive === true),
    isRequired: facts?.required === true,
    accepts,
    explain,
    expected,
  }
}

/** Each member is read once, into one variable, as the guards do. */
function explainMembers(
  value: Record<string, unknown>,
  depth: number,
  report: Report,
  members: readonly MemberExplainer[],
): void {
  for (let index = 0; index < members.length; index++) {
    const member = members[index]!
    const item = readMember(value, member.name)
    if (item === undefined) {
      if (member.isRequired && report.form === 'request') addMissing(member.key, depth, report, member.expected)
    } else if (!member.accepts(item, report)) member.explain(item, enter(report, depth, member.key), report)
  }
}

function explainList(value: unknown, depth: number, report: Report, items: Explainer): void {
  if (!Array.isArray(value)) return addInvalidType(value, depth, report, 'array')
  for (let index = 0; index < value.length && !report.isFull; index++) {
    const item: unknown = value[index]
    if (!items.accepts(item, report)) items.explain(item, enter(report, depth, index), report)
  }
}

/** @param keys - only if the keys are an enum's values */
function explainMap(
  value: unknown,
  depth: number,
  report: Report,
  items: Explainer,
  keys: Explainer | undefined,
): void {
  if (!isRecord(value)) return addInvalidType(value, depth, report, 'object')
  for (const key in value) {
    if (report.isFull) return
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    if (keys && !keys.accepts(key, report)) keys.explain(key, enter(report, depth, looseKey(key)), report)
    const item = value[key]
    if (!items.accepts(item, report)) items.explain(item, enter(report, depth, looseKey(key)), report)
  }
}

function explainEnum(value: unknown, depth: number, report: Report, values: readonly string[]): void {
  if (typeof value !== 'string') return addInvalidType(value, depth, report, 'string')
  if (!report.closesEnums || report.isFull || values.includes(value)) return
  const place = readPlace(report.trail, depth)
  const names = printNames(values)
  const received = printValue(value, place)
  const message = `Invalid value for parameter ${printPath(place)}, value: ${received}, must be one of: ${names}`
  addIssue(report, createIssue(place, 'invalid-value', `one of: ${names}`, received, message))
}

function explainDocument(value: unknown, depth: number, report: Report): void {
  const fault = documentFault(value, 1)
  if (fault === 'depth') addTooDeep(depth, report)
  else if (fault === 'type') addInvalidType(value, depth, report, 'JSON value')
}

/**
 * Adds the members that a structure does not have.
 *
 * @param names - of the members that it has, in the pages' order
 */
function explainOthers(value: Record<string, unknown>, depth: number, report: Report, names: readonly string[]): void {
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
function explainArms(value: Record<string, unknown>, depth: number, report: Report, names: readonly string[]): void {
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

/** Goes down one level of a recursion: as far as the guards follow it, and not if the report is full, because what is cyclic has no end. */
function explainLevel(recursion: string, explain: Explain, value: unknown, depth: number, report: Report): void {
  if (report.isFull) return
  const levels = (report.levels ??= new Map<string, number>())
  const level = levels.get(recursion) ?? 0
  if (level >= MAXIMUM_DEPTH) return addTooDeep(depth, report)
  levels.set(recursion, level + 1)
  explain(value, depth, report)
  levels.set(recursion, level)
}

/**
 * Whether a value is of a shape. What stands outside of structures is held to closed enums: if a value may have two shapes, the values that the pages list tell which
 * is meant.
 *
 * @param contract - of the whole value
 */
export function fits(shape: Shape, value: unknown, contract: Contract): boolean {
  switch (shape.kind) {
    case 'list':
      // Unlike `every`, `findIndex` looks at holes.
      return Array.isArray(value) && value.findIndex((item) => !fits(shape.member, item, contract)) < 0
    case 'map': {
      const { key: keys, value: values } = shape
      const isEntry = ([key, item]: [string, unknown]): boolean =>
        fits(values, item, contract) && (!keys || keys.is(key))
      return isRecord(value) && Object.entries(value).every(isEntry)
    }
    case 'enum':
      return shape.is(value)
    case 'either':
      return fits(shape.first, value, contract) || fits(shape.second, value, contract)
    default: {
      const report = createReport(1, contract)
      const { accepts, explain } = compileShape(shape, undefined, false)
      if (!accepts(value, report)) explain(value, 0, report)
      return report.issues.length === 0
    }
  }
}
