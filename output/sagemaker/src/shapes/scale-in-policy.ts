// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { integerShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Strategy, findInStrategy, shapeOfStrategy } from './strategy.js'

export interface ScaleInPolicy {
  /**
   * Which instances are taken away.
   *
   * @remarks
   * IDLE_RELEASE
   *
   * Lets go of instances on which no copy of an inference component runs.
   *
   * CONSOLIDATION
   *
   * Moves copies of inference components together so that more instances become free. How each
   * component wants to be scheduled is respected: where one asks for balance over Availability
   * Zones, copies move only if they end up balanced no worse.
   */
  Strategy?: Strategy | (string & {})
  /**
   * How many instances one round of consolidation may end at most.
   *
   * @remarks
   * Default value: `1`.
   *
   * @defaultValue `1`
   */
  MaximumStepSize?: number
  /**
   * Minutes of rest after the endpoint's last operation; only then is consolidation looked at.
   *
   * @remarks
   * Default value: `20`.
   *
   * @defaultValue `20`
   */
  CooldownInMinutes?: number
}

/** Whether a value is of type {@link ScaleInPolicy}. */
export function isScaleInPolicy(value: unknown): value is ScaleInPolicy {
  if (!isObject(value)) return false
  let member: unknown = value['Strategy']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['MaximumStepSize']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['CooldownInMinutes']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link ScaleInPolicy}. */
export function findInScaleInPolicy(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Strategy']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInStrategy(member, enter(report, depth, 'Strategy'), report)
  member = value['MaximumStepSize']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'MaximumStepSize', depth, report, 'integer')
  member = value['CooldownInMinutes']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'CooldownInMinutes', depth, report, 'integer')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Strategy', 'MaximumStepSize', 'CooldownInMinutes'])
}

/** The description of {@link ScaleInPolicy}. */
export const shapeOfScaleInPolicy: StructureShape = /* @__PURE__ */ structure(
  'ScaleInPolicy',
  'open',
  isScaleInPolicy,
  () => [
    ['Strategy', shapeOfStrategy],
    ['MaximumStepSize', integerShape],
    ['CooldownInMinutes', integerShape],
  ],
)

/** Asserts that a value is of type {@link ScaleInPolicy}; throws a ValidationError that holds every issue. */
export function assertScaleInPolicy(value: unknown): asserts value is ScaleInPolicy {
  assertValid(validateScaleInPolicy(value))
}

/** Tells every issue that keeps a value from being of type {@link ScaleInPolicy}. */
export function validateScaleInPolicy(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInScaleInPolicy, 'open', value, options)
}

/** The Standard Schema of {@link ScaleInPolicy}; yields its JSON Schema too. */
export const ScaleInPolicySchema: StandardSchema<ScaleInPolicy> = /* @__PURE__ */ createStandardSchema(
  validateScaleInPolicy,
  shapeOfScaleInPolicy,
)

/** The JSON form of {@link ScaleInPolicy}: dates and bytes are strings. */
export type ScaleInPolicyJson = JsonForm<ScaleInPolicy>

/** Reads the JSON form of {@link ScaleInPolicy}; throws a ValidationError where it is none. */
export function decodeScaleInPolicy(json: unknown, options?: ValidateOptions): ScaleInPolicy {
  return decode(validateScaleInPolicy, shapeOfScaleInPolicy, json, options)
}

/** Writes the JSON form of {@link ScaleInPolicy}; throws a ValidationError for a value that is not of the type. */
export function encodeScaleInPolicy(value: ScaleInPolicy, options?: ValidateOptions): ScaleInPolicyJson {
  return encode(validateScaleInPolicy, shapeOfScaleInPolicy, value, options)
}

/** Makes up a value of type {@link ScaleInPolicy}: the same for the same seed; without one every member is there. */
export function sampleScaleInPolicy(seed?: number): ScaleInPolicy {
  return sample(isScaleInPolicy, shapeOfScaleInPolicy, seed)
}

/** Makes up values that are of type {@link ScaleInPolicy}, but for one fault each. */
export function sampleInvalidScaleInPolicy(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfScaleInPolicy, seed)
}
