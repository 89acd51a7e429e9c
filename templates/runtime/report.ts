/**
 * What is collected while a value is explained, and how issues are worded.
 *
 * @module
 */
import type { ValidationCode, ValidationIssue } from './issue.js'
import { MAXIMUM_DEPTH } from './object.js'
import { type Key, type Place, printPath, quote, readPlace } from './path.js'
import { printType, printValue } from './received.js'
import type { Contract, ContractOptions } from './schema.js'

/** What is collected while a value is explained. */
export interface Report {
  readonly issues: ValidationIssue[]
  /** Most issues to collect. */
  readonly limit: number
  /** The keys on the way to what is being explained. Those behind its depth are left over from elsewhere. */
  readonly trail: Key[]
  /** How many structures of one recursion stand open, by the recursion's name; undefined before the first. */
  levels: Map<string, number> | undefined
  /** The form that the whole value has. */
  readonly form: Contract['form']
  /** Whether more is asked for than what the guards say: what a guard accepts has to be looked into, too. */
  readonly isThorough: boolean
  /** Whether only the listed values of an enum are accepted. */
  readonly closesEnums: boolean
  /** Whether members that a structure does not have are refused. */
  readonly refusesUnknown: boolean
  /** Whether the report takes no more issues: it holds as many as it may, or ended at a value that nests too deep. */
  isFull: boolean
}

/**
 * Adds to a report what keeps a value from being of a shape. Compiled once for each description.
 *
 * @param depth - how many keys of the report's trail lead to the value; 0 for the value itself
 */
export type Explain = (value: unknown, depth: number, report: Report) => void

/** Keys on the way to the deepest part of most values. A trail with room for them need not grow, which takes longer than to look at a structure. */
const USUAL_DEPTH = 16

/**
 * Makes an empty report.
 *
 * @param limit - most issues to collect
 * @param contract - what the schema of the whole value promises
 * @param options - what the call chooses against it
 */
export function createReport(limit: number, contract: Contract, options: ContractOptions = {}): Report {
  const { enums = contract.enums, unknownMembers = contract.unknownMembers } = options
  return {
    issues: [],
    limit,
    trail: new Array<Key>(USUAL_DEPTH),
    levels: undefined,
    form: contract.form,
    isThorough: enums !== contract.enums || unknownMembers !== contract.unknownMembers,
    closesEnums: enums === 'closed',
    refusesUnknown: unknownMembers === 'refuse',
    isFull: false,
  }
}

/** Goes one key down. Gives the depth that is reached. */
export function enter(report: Report, depth: number, key: Key): number {
  report.trail[depth] = key
  return depth + 1
}

/** Adds an issue, unless the report is full. */
export function addIssue(report: Report, issue: ValidationIssue): void {
  if (report.isFull) return
  report.isFull = report.issues.push(issue) >= report.limit || issue.code === 'too-deep'
}

/** Makes an issue. */
export function createIssue(
  place: Place,
  code: ValidationCode,
  expected: string,
  received: string,
  message: string,
): ValidationIssue {
  return { path: place.keys, pathText: printPath(place), code, expected, received, message }
}

/** Adds that a value is of another type. botocore: `Invalid type for parameter A.B, value: 5, type: number, valid types: string`. */
export function addInvalidType(value: unknown, depth: number, report: Report, expected: string): void {
  if (report.isFull) return
  const place = readPlace(report.trail, depth)
  const received = printType(value)
  const pathText = printPath(place)
  const found = printValue(value, place)
  const message = `Invalid type for parameter ${pathText}, value: ${found}, type: ${received}, valid types: ${expected}`
  addIssue(report, { path: place.keys, pathText, code: 'invalid-type', expected, received, message })
}

/**
 * Adds that a required member is absent.
 *
 * @param depth - of its structure
 */
export function addMissing(key: Key, depth: number, report: Report, expected: string): void {
  const place = readPlace(report.trail, enter(report, depth, key))
  const structure = printPath(readPlace(report.trail, depth))
  const message = `Missing required parameter in ${structure}: ${quote(place.keys[depth] as string, 80)}`
  addIssue(report, createIssue(place, 'missing', expected, 'undefined', message))
}

/** Adds that a value nests too deep, and ends the report: what is cyclic has no end of issues. */
export function addTooDeep(depth: number, report: Report): void {
  const place = readPlace(report.trail, depth)
  const expected = `at most ${MAXIMUM_DEPTH} levels`
  const message = `Parameter ${printPath(place)} nests too deep, valid: ${expected}`
  addIssue(report, createIssue(place, 'too-deep', expected, 'more', message))
}
