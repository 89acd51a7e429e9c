// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link WitnessStatusValues}. */
export type WitnessStatus = 'CREATING' | 'DELETING' | 'ACTIVE'

/** Every {@link WitnessStatus} that the pages list. */
export const WitnessStatusValues: readonly ['CREATING', 'DELETING', 'ACTIVE'] = /* @__PURE__ */ Object.freeze([
  'CREATING',
  'DELETING',
  'ACTIVE',
] as const)

/** Whether a value is of type {@link WitnessStatus}. */
export function isWitnessStatus(value: unknown): value is WitnessStatus {
  return value === 'CREATING' || value === 'DELETING' || value === 'ACTIVE'
}

/** Adds to a report what keeps a value from being of type {@link WitnessStatus}. */
export function findInWitnessStatus(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, WitnessStatusValues)
}

/** The description of {@link WitnessStatus}. */
export const shapeOfWitnessStatus: EnumShape = /* @__PURE__ */ enumOf('WitnessStatus', WitnessStatusValues)

/** Asserts that a value is of type {@link WitnessStatus}; throws a ValidationError that holds every issue. */
export function assertWitnessStatus(value: unknown): asserts value is WitnessStatus {
  assertValid(validateWitnessStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link WitnessStatus}. */
export function validateWitnessStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInWitnessStatus, 'strict', value, options)
}

/** The Standard Schema of {@link WitnessStatus}; yields its JSON Schema too. */
export const WitnessStatusSchema: StandardSchema<WitnessStatus> = /* @__PURE__ */ createStandardSchema(
  validateWitnessStatus,
  shapeOfWitnessStatus,
)

/** Makes up a value of type {@link WitnessStatus}: the same for the same seed; without one every member is there. */
export function sampleWitnessStatus(seed?: number): WitnessStatus {
  return sample(isWitnessStatus, shapeOfWitnessStatus, seed)
}

/** Makes up values that are of type {@link WitnessStatus}, but for one fault each. */
export function sampleInvalidWitnessStatus(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfWitnessStatus, seed)
}
