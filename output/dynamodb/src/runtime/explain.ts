/**
 * Explains why a value is refused: reads the description beside the value, adds issues to a report, and nothing if the value is right.
 *
 * @module
 */
import { hasSet, isObject, isRecord, MAXIMUM_DEPTH, readMember } from './object.js'
import { printPath, quote, readPlace } from './path.js'
import { printNames, printType, printValue } from './received.js'
import { addInvalidType, addIssue, addMissing, addTooDeep, enter, type ExplainedKind, type Report } from './report.js'
import type { EnumSchema, ListShape, MapShape, MemberShape, Shape, StructureSchema } from './schema.js'
import { isMisspelt, membersOf } from './union.js'

/** The facts that hold in the form of a report. */
function factsOf(shape: Shape, { form }: Report): ExplainedKind {
  const facts = shape.facts as ExplainedKind
  return (form === 'response' && facts.received) || facts
}

/**
 * Adds to a report what keeps a value from being of a shape.
 *
 * @param depth - how many keys of the report's trail lead to the value; 0 for the value itself
 * @param owner - the structure that holds the value
 */
export function explain(
  shape: Shape,
  value: unknown,
  depth: number,
  report: Report,
  owner?: StructureSchema<unknown>,
): void {
  const facts = factsOf(shape, report)
  if (facts.is(value)) facts.explain?.(shape as never, value as never, depth, report, owner)
  else if (facts.isTooDeep?.(value)) addTooDeep(depth, report)
  else addInvalidType(value, depth, report, facts.expected)
}

/** A structure whose members no page shows. */
export const objectFacts: ExplainedKind = { expected: 'object', is: isObject }

/** A structure. */
export const structureFacts: ExplainedKind = {
  expected: 'object',
  is: isObject,
  explain: (shape: StructureSchema<unknown>, value: object, depth, report) =>
    explainLevel(shape, value, depth, report, () => explainMembers(shape, value, shape.members, depth, report)),
}

/** A tagged union. */
export const unionFacts: ExplainedKind = {
  expected: 'object',
  is: isObject,
  explain: (shape: StructureSchema<unknown>, value: object, depth, report) =>
    explainLevel(shape, value, depth, report, () => {
      const members = membersOf(shape, report)
      explainMembers(shape, value, members, depth, report)
      explainArms(value as Record<string, unknown>, depth, report, namesOf(members))
    }),
}

/** A list. */
export const listFacts: ExplainedKind = {
  expected: 'array',
  is: (value) => Array.isArray(value),
  explain: ({ member }: ListShape, value: readonly unknown[], depth, report, owner) =>
    explainItems(member, value, depth, report, owner),
}

/** A map. */
export const mapFacts: ExplainedKind = {
  expected: 'object',
  is: isRecord,
  explain: (shape: MapShape, value: object, depth, report, owner) => explainEntries(shape, value, depth, report, owner),
}

/** An enum. */
export const enumFacts: ExplainedKind = {
  expected: 'string',
  is: (value) => typeof value === 'string',
  explain: (shape: EnumSchema<string>, value: string, depth, report) => explainEnum(shape, value, depth, report),
}

/**
 * Gives the guard that spares values from being looked into, if there is one: guards are fast, and most of a value is right. It is not asked from one level of a
 * recursion to the next: each level's guard would look at all that is inside again.
 */
function guardOf(
  shape: Shape,
  { form, isThorough }: Report,
  owner: StructureSchema<unknown> | undefined,
): ((value: unknown) => boolean) | undefined {
  if (isThorough || (shape.kind !== 'structure' && shape.kind !== 'union') || shape.contract.form !== form) return
  return shape.recursion !== undefined && shape.recursion === owner?.recursion ? undefined : shape.is
}

/**
 * Goes down one level of a recursion: as far as the guards follow it, and not if the report is full, because what is cyclic has no end. An object that stands in
 * several places and is right is explained once.
 */
function explainLevel(
  shape: StructureSchema<unknown>,
  value: object,
  depth: number,
  report: Report,
  explainParts: () => void,
): void {
  const { recursion } = shape
  if (recursion === undefined) return explainParts()
  const { isFull, issues, levels, walk } = report
  const level = levels.get(recursion) ?? 0
  if (isFull) return
  if (level >= MAXIMUM_DEPTH) return addTooDeep(depth, report)
  if (walk.isSettled(shape.base, value, level)) return
  const before = issues.length
  levels.set(recursion, level + 1)
  explainParts()
  levels.set(recursion, level)
  if (issues.length === before) walk.settle(shape.base, value, level)
}

const namesOf = (members: readonly MemberShape[]): readonly string[] => members.map(([name]) => name)

/** Each member is read once, into one variable, as the guards do. */
function explainMembers(
  shape: StructureSchema<unknown>,
  given: object,
  members: readonly MemberShape[],
  depth: number,
  report: Report,
): void {
  const value = given as Record<string, unknown>
  for (const member of members) {
    const item = readMember(value, member[0])
    if (item !== undefined) {
      if (!guardOf(member[1], report, shape)?.(item))
        explain(member[1], item, enter(report, depth, member), report, shape)
    } else if (report.form === 'request' && member[2]?.required) {
      addMissing(member, depth, report, factsOf(member[1], report).expected)
    }
  }
  // Of a structure without members the pages do not say what is in it.
  const isOpen = members.length === 0 && shape.kind !== 'union'
  if (!isOpen && (report.refusesUnknown || report.refusesMisspelt))
    explainOthers(shape, value, depth, report, namesOf(members))
}

function explainItems(
  shape: Shape,
  items: readonly unknown[],
  depth: number,
  report: Report,
  owner: StructureSchema<unknown> | undefined,
): void {
  const guard = guardOf(shape, report, owner)
  for (let index = 0; index < items.length && !report.isFull; index++) {
    const item = items[index]
    if (!guard?.(item)) explain(shape, item, enter(report, depth, index), report, owner)
  }
}

function explainEntries(
  { key: keys, value: values }: MapShape,
  given: object,
  depth: number,
  report: Report,
  owner: StructureSchema<unknown> | undefined,
): void {
  const value = given as Record<string, unknown>
  const guard = guardOf(values, report, owner)
  for (const key in value) {
    if (report.isFull) return
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    if (keys) explainEnum(keys, key, enter(report, depth, key), report)
    const item = value[key]
    if (!guard?.(item)) explain(values, item, enter(report, depth, key), report, owner)
  }
}

function explainEnum({ values }: EnumSchema<string>, value: string, depth: number, report: Report): void {
  if (!report.closesEnums || report.isFull || values.includes(value)) return
  const place = readPlace(report.trail, depth)
  const names = printNames(values)
  const received = printValue(value, place)
  const message = `Invalid value for parameter ${printPath(place)}, value: ${received}, must be one of: ${names}`
  addIssue(report, place, 'invalid-value', `one of: ${names}`, received, message)
}

/**
 * Adds the members that a structure does not have, or of them those that equal an absent one but for case.
 *
 * @param names - of the members that it has, in the pages' order
 */
function explainOthers(
  shape: StructureSchema<unknown>,
  value: Record<string, unknown>,
  depth: number,
  report: Report,
  names: readonly string[],
): void {
  for (const key in value) {
    if (names.includes(key) || !hasSet(value, key)) continue
    if (!report.refusesUnknown && !isMisspelt(key, value, shape)) continue
    if (report.isFull) return
    const valid = printNames(names)
    const place = readPlace(report.trail, enter(report, depth, key))
    const structure = printPath(readPlace(report.trail, depth))
    const message = `Unknown parameter in ${structure}: ${quote(key, 80)}, must be one of: ${valid}`
    addIssue(report, place, 'unknown-member', `one of: ${valid}`, printType(value[key]), message)
  }
}

/**
 * Adds that not exactly one member of a tagged union is set.
 *
 * @param names - of its members, in the pages' order; one without members has no arm to set
 */
function explainArms(value: Record<string, unknown>, depth: number, report: Report, names: readonly string[]): void {
  const set = names.filter((name) => readMember(value, name) !== undefined)
  if (set.length === 1 || names.length === 0 || report.isFull) return
  const place = readPlace(report.trail, depth)
  const valid = printNames(names)
  const found =
    set.length === 0
      ? `Must set one of the following keys for tagged union structure ${printPath(place)}`
      : `Invalid number of parameters set for tagged union structure ${printPath(place)}. Can only set one of the following keys`
  addIssue(report, place, 'invalid-union', `exactly one of: ${valid}`, printNames(set) || 'none', `${found}: ${valid}`)
}
