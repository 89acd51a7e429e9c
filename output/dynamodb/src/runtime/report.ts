/**
 * What is collected while a value is explained, and how issues are worded.
 *
 * @module
 */
import type { Conversion, ConversionRules, Convert } from './convert.js'
import type { ValidationCode, ValidationIssue } from './issue.js'
import type { EventCodec, ValueCodec } from './kind-codec.js'
import { MAXIMUM_DEPTH } from './object.js'
import { type Key, type Place, printPath, quote, readPlace } from './path.js'
import { printType, printValue } from './received.js'
import type { Contract, EitherShape, KindFacts, MemberShape, StructureSchema } from './schema.js'
import { Walk } from './walk.js'

/** What is collected while a value is explained. */
export interface Report {
  readonly issues: ValidationIssue[]
  /** Most issues to collect. */
  readonly limit: number
  /** The keys on the way to what is being explained. Those behind its depth are left over from elsewhere. */
  readonly trail: Key[]
  /** How many structures of one recursion stand open, by the recursion's name. */
  readonly levels: Map<string, number>
  /** The walk over the whole value. */
  readonly walk: Walk
  /** The form that the whole value has. */
  readonly form: Contract['form']
  /** Whether more is asked for than what the guards say: what a guard accepts has to be looked into, too. */
  readonly isThorough: boolean
  /** Whether only the listed values of an enum are accepted. */
  readonly closesEnums: boolean
  /** Whether members that a structure does not have are refused. */
  readonly refusesUnknown: boolean
  /** Whether keys are refused that equal an absent member but for case. */
  readonly refusesMisspelt: boolean
  /** Whether the report takes no more issues: it holds as many as it may, or ended at a value that nests too deep. */
  isFull: boolean
}

/** How values of a kind of shape are explained: all that stands behind the facts of a shape. */
export interface ExplainedKind extends KindFacts {
  /** Whether a value is a right one, as far as it has no parts. */
  readonly is: (value: unknown) => boolean
  /** What holds in responses instead: a stream is sent as more kinds of values than it is received, a float as fewer. */
  readonly received?: ExplainedKind
  /** Whether a value is wrong because it nests too deep. */
  readonly isTooDeep?: (value: unknown) => boolean
  /** Adds to a report what is wrong with the parts of a value. */
  readonly explain?: (
    shape: never,
    value: never,
    depth: number,
    report: Report,
    owner: StructureSchema<unknown> | undefined,
  ) => void
  /** How values without parts are read from JSON and written into it. */
  readonly codec?: ValueCodec
  /** How streams of events are. */
  readonly eventCodec?: EventCodec
  /** Gives the function that converts values of one of two shapes, of the functions for either. */
  readonly choose?: <TCall extends Conversion>(
    shape: EitherShape,
    one: Convert<TCall> | undefined,
    other: Convert<TCall> | undefined,
    chosenBy: ConversionRules<TCall>['chosenBy'],
  ) => Convert<TCall>
}

/**
 * Makes an empty report.
 *
 * @param limit - most issues to collect
 * @param contract - of the whole value
 * @param isThorough - whether the contract is another one than that of the schema, to which the guards keep
 * @param refusesMisspelt - whether keys are refused that equal an absent member but for case
 */
export function createReport(limit: number, contract: Contract, isThorough: boolean, refusesMisspelt = false): Report {
  const { enums, form, unknownMembers } = contract
  return {
    issues: [],
    limit,
    trail: [],
    levels: new Map(),
    walk: new Walk(),
    form,
    isThorough,
    closesEnums: enums === 'closed',
    refusesUnknown: unknownMembers === 'refuse',
    refusesMisspelt,
    isFull: false,
  }
}

/** Goes one key down. Gives the depth that is reached. */
export function enter(report: Pick<Report, 'trail'>, depth: number, key: Key): number {
  report.trail[depth] = key
  return depth + 1
}

/** Adds an issue, unless the report is full. */
export function addIssue(
  report: Report,
  { keys, text }: Pick<Place, 'keys' | 'text'>,
  code: ValidationCode,
  expected: string,
  received: string,
  message: string,
): void {
  if (report.isFull) return
  const issue = { path: keys, pathText: printPath({ text }), code, expected, received, message }
  report.isFull = report.issues.push(issue) >= report.limit || code === 'too-deep'
}

/** Adds that a value is of another type. botocore: `Invalid type for parameter A.B, value: 5, type: number, valid types: string`. */
export function addInvalidType(value: unknown, depth: number, report: Report, expected: string): void {
  if (report.isFull) return
  const place = readPlace(report.trail, depth)
  const received = printType(value)
  const found = `value: ${printValue(value, place)}, type: ${received}`
  const message = `Invalid type for parameter ${printPath(place)}, ${found}, valid types: ${expected}`
  addIssue(report, place, 'invalid-type', expected, received, message)
}

/**
 * Adds that a required member is absent.
 *
 * @param depth - of its structure
 */
export function addMissing(member: MemberShape, depth: number, report: Report, expected: string): void {
  const place = readPlace(report.trail, enter(report, depth, member))
  const structure = printPath(readPlace(report.trail, depth))
  const message = `Missing required parameter in ${structure}: ${quote(member[0], 80)}`
  addIssue(report, place, 'missing', expected, 'undefined', message)
}

/** Adds that a value nests too deep, and ends the report: what is cyclic has no end of issues. */
export function addTooDeep(depth: number, report: Report): void {
  const place = readPlace(report.trail, depth)
  const expected = `at most ${MAXIMUM_DEPTH} levels`
  addIssue(
    report,
    place,
    'too-deep',
    expected,
    'more',
    `Parameter ${printPath(place)} nests too deep, valid: ${expected}`,
  )
}
