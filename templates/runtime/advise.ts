/**
 * What the pages advise in prose: limits of numbers and of lengths, patterns of texts. A value that does not follow is of its type all the same; the service
 * may refuse it.
 *
 * @module
 */
import { isBlob } from './blob.js'
import type { ValidationCode, ValidationIssue } from './issue.js'
import { isObject, isRecord, MAXIMUM_DEPTH, readMember } from './object.js'
import { type Key, type Place, printPath, quote, readPlace } from './path.js'
import { printValue } from './received.js'
import { enter } from './report.js'
import type { Limits, MemberLimits, Schema, Shape, StructureSchema } from './schema.js'
import { Walk } from './walk.js'

/** How to advise. */
export interface AdviseOptions {
  /** Most advisories to collect: 100 unless told. */
  readonly maxIssues?: number
}

/** Longest text that is held against a pattern, in UTF-16 code units. */
const LONGEST_TEXT = 10_000

/** What is collected while a value is looked at. */
interface Advice {
  readonly advisories: ValidationIssue[]
  readonly limit: number
  /** The keys on the way to what is being looked at. */
  readonly trail: Key[]
  readonly walk: Walk
  /** Whether nothing more is looked at: a value that nests too deep may be cyclic, and has no end then. */
  isOver: boolean
}

/**
 * Tells, for a value of a request, what does not follow the limits that the pages' prose states. Of a response it tells nothing. Does not throw: what a getter
 * throws ends it. Whether the value is of the type is not asked here.
 *
 * @param schema - of the type: `TagSchema`
 * @returns what was found, in the order of the members
 */
export function advise(
  schema: Schema<unknown>,
  value: unknown,
  options: AdviseOptions = {},
): readonly ValidationIssue[] {
  const { maxIssues = 100 } = options
  const advice: Advice = { advisories: [], limit: Math.max(1, maxIssues), trail: [], walk: new Walk(), isOver: false }
  if (schema.contract.form === 'response') return advice.advisories
  try {
    adviseValue(schema as Schema<unknown> & Shape, value, 0, 0, advice)
  } catch {
    // What was found before counts.
  }
  return advice.advisories
}

/**
 * @param depth - how many keys lead to the value
 * @param level - how many structures stand open
 */
function adviseValue(shape: Shape, value: unknown, depth: number, level: number, advice: Advice): void {
  switch (shape.kind) {
    case 'structure':
    case 'union':
      if (isObject(value)) adviseMembers(shape, value, depth, level + 1, advice)
      return
    case 'list':
      if (!holdsLimits(shape.member) || !Array.isArray(value)) return
      for (let index = 0; index < value.length && !advice.isOver; index++) {
        adviseValue(shape.member, value[index], enter(advice, depth, index), level, advice)
      }
      return
    case 'map':
      if (!holdsLimits(shape.value) || !isRecord(value)) return
      for (const key of Object.keys(value)) {
        if (advice.isOver) return
        adviseValue(shape.value, value[key], enter(advice, depth, key), level, advice)
      }
  }
}

/** Whether members with limits can stand in a value. Of what may have two shapes nobody knows which is meant. */
function holdsLimits(shape: Shape): boolean {
  if (shape.kind === 'list') return holdsLimits(shape.member)
  if (shape.kind === 'map') return holdsLimits(shape.value)
  return shape.kind === 'structure' || shape.kind === 'union'
}

function adviseMembers(
  shape: StructureSchema<unknown>,
  value: Record<string, unknown>,
  depth: number,
  level: number,
  advice: Advice,
): void {
  if (level > MAXIMUM_DEPTH) advice.isOver = true
  const { advisories, walk } = advice
  if (walk.isSettled(shape, value, level)) return
  const before = advisories.length
  for (const entry of shape.members) {
    if (advice.isOver) return
    const [name, member, facts] = entry
    const item = readMember(value, name)
    if (item === undefined) continue
    const below = enter(advice, depth, entry)
    adviseValue(member, item, below, level, advice)
    if (facts) adviseMember(item, facts, below, advice)
  }
  if (advisories.length === before) walk.settle(shape, value, level)
}

/** Adds what a member's value does not follow, and what its items, its entries and their keys do not. */
function adviseMember(member: unknown, limits: MemberLimits, depth: number, advice: Advice): void {
  const { items, keys } = limits
  addAdvisories(limits, member, depth, advice)
  if (!(items ?? keys) || !(Array.isArray(member) || isObject(member))) return
  for (const [name, item] of Object.entries(member)) {
    const within = enter(advice, depth, Array.isArray(member) ? Number(name) : name)
    if (items) addAdvisories(items, item, within, advice)
    if (keys) addAdvisories(keys, name, within, advice)
  }
}

function addAdvisories(limits: Limits, value: unknown, depth: number, advice: Advice): void {
  const { advisories, limit, trail } = advice
  for (const advisory of listAdvisories(limits, value, trail, depth)) {
    if (advisories.length < limit) advisories.push(advisory)
    if (advisories.length >= limit) advice.isOver = true
  }
}

/** In botocore's words: `Invalid length for parameter A, value: 0, valid min length: 1`. */
function* listAdvisories(
  limits: Limits,
  value: unknown,
  trail: readonly Key[],
  depth: number,
): Generator<ValidationIssue, void, undefined> {
  const place: Place = readPlace(trail, depth)
  const issue = (code: ValidationCode, what: string, found: string, expected: string): ValidationIssue => {
    const message = `Invalid ${what} for parameter ${printPath(place)}, value: ${found}, valid ${expected}`
    return { path: place.keys, pathText: printPath(place), code, expected, received: found, message }
  }
  if (typeof value === 'number') {
    const outside = (expected: string): ValidationIssue =>
      issue('out-of-range', 'value', printValue(value, place), expected)
    if (value < (limits.minimum ?? -Infinity)) yield outside(`min value: ${limits.minimum}`)
    if (value <= (limits.exclusiveMinimum ?? -Infinity)) yield outside(`above: ${limits.exclusiveMinimum}`)
    if (value > (limits.maximum ?? Infinity)) yield outside(`max value: ${limits.maximum}`)
    if (value >= (limits.exclusiveMaximum ?? Infinity)) yield outside(`below: ${limits.exclusiveMaximum}`)
  }
  const { maximumLength = Infinity, minimumLength = 0, pattern } = limits
  const length = minimumLength > 0 || maximumLength < Infinity ? measureLength(value) : undefined
  if (length !== undefined) {
    const wrong = (expected: string): ValidationIssue => issue('invalid-length', 'length', String(length), expected)
    if (length < minimumLength) yield wrong(`min length: ${minimumLength}`)
    if (length > maximumLength) yield wrong(`max length: ${maximumLength}`)
  }
  if (pattern !== undefined && typeof value === 'string' && value.length <= LONGEST_TEXT) {
    const isMatch = new RegExp(pattern, 'u').test(value)
    if (!isMatch) yield issue('invalid-format', 'format', printValue(value, place), `pattern: ${quote(pattern, 200)}`)
  }
}

/** Characters (code points) of a string, bytes of a blob, items of a list, entries of a map; undefined for what has no length. */
function measureLength(value: unknown): number | undefined {
  if (typeof value === 'string') return [...value].length
  if (Array.isArray(value) || isBlob(value)) return value.length
  return isObject(value) ? Object.keys(value).length : undefined
}
