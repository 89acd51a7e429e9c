// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { WitnessStatus } from './witness-status.js'

/** One witness Region of an MRSC global table. */
export interface GlobalTableWitness {
  /** Which Region is witness to the MRSC global table. */
  RegionName?: string
  /** How far the witness Region has come. */
  WitnessStatus?: WitnessStatus | (string & {})
}

/** Whether a value is of type {@link GlobalTableWitness}. */
export function isGlobalTableWitness(value: unknown): value is GlobalTableWitness {
  if (!isObject(value)) return false
  let member: unknown = value['RegionName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['WitnessStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link GlobalTableWitness}; throws a ValidationError that holds every issue. */
export function assertGlobalTableWitness(value: unknown): asserts value is GlobalTableWitness {
  assertValid(validateGlobalTableWitness(value))
}

/** Tells every issue that keeps a value from being of type {@link GlobalTableWitness}. */
export function validateGlobalTableWitness(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isGlobalTableWitness, explainGlobalTableWitness, value, options)
}

/** The Standard Schema of {@link GlobalTableWitness}; yields its JSON Schema too. */
export const GlobalTableWitnessSchema: StandardSchema<GlobalTableWitness> = /* @__PURE__ */ createStandardSchema(
  validateGlobalTableWitness,
  jsonSchemaOfGlobalTableWitness,
)

/** Adds to a report why a value is not of type {@link GlobalTableWitness}. */
export function explainGlobalTableWitness(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['RegionName', reportString],
    ['WitnessStatus', reportString],
  ])
}

/** The JSON Schema of {@link GlobalTableWitness}. */
export function jsonSchemaOfGlobalTableWitness(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'GlobalTableWitness', () => ({
    type: 'object',
    properties: { RegionName: { type: 'string' }, WitnessStatus: { type: 'string' } },
  }))
}
