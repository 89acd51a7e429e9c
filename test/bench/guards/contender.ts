/**
 * What is compared: ways to check the same response.
 *
 * @module
 */
import type { ServiceModel, ShapeId } from '../../../generator/model/index.js'
import type { FaultKind } from './fault.js'

/** What every contender checks. Enums are open, as in every response: a string that is none of an enum's values is accepted. */
export interface Subject {
  readonly model: ServiceModel
  /** Id of the response. */
  readonly response: ShapeId
}

/** A contender's two bundles, as they would ship: minified ES modules without imports. */
export interface Bundles {
  /** Exports {@link GuardModule}'s `check`. */
  readonly check: string
  /** Exports all of {@link GuardModule}. */
  readonly report: string
}

/** One problem of a report, as the library has it: a text that says what is wrong. */
export interface NativeIssue {
  readonly message?: string
  /** typia has no message. */
  readonly expected?: string
}

/** What a contender's bundles export. */
export interface GuardModule {
  /** Whether a value is a response. */
  check(value: unknown): boolean
  /** Everything that is wrong with a value. Only in the bundle with the report. */
  report(value: unknown): Iterable<NativeIssue>
}

/** One way to check the response. */
export interface Contender {
  readonly name: string
  /** npm package whose version is named; absent where the code is the project's. */
  readonly library?: string
  /** What the library has no check for, or lets through by its own definition of a type. Everything else must be refused. */
  readonly lenient: readonly FaultKind[]
  /** Whether its report is to be the same as that of the first contender, to the letter. */
  readonly hasSameReport?: true
  /** Makes the bundles. */
  bundle(subject: Subject): Promise<Bundles>
  /** Where an issue of a report lies: keys from the value to the place, outermost first; list positions as text. */
  readPath(issue: NativeIssue): readonly string[]
}
