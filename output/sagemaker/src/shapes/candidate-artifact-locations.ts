// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface CandidateArtifactLocations {
  /** The Amazon S3 prefix of reports that explain the candidate. */
  Explainability?: string
  /** The Amazon S3 prefix of reports that look into the model. */
  ModelInsights?: string
  /**
   * The Amazon S3 prefix of accuracy figures and of predictions for the testing window. Forecasts
   * of time series have it, other problems do not.
   */
  BacktestResults?: string
}

/** Whether a value is of type {@link CandidateArtifactLocations}. */
export function isCandidateArtifactLocations(value: unknown): value is CandidateArtifactLocations {
  if (!isObject(value)) return false
  let member: unknown = value['Explainability']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ModelInsights']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['BacktestResults']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link CandidateArtifactLocations}. */
export function findInCandidateArtifactLocations(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Explainability']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Explainability', depth, report, 'string')
  member = value['ModelInsights']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'ModelInsights', depth, report, 'string')
  member = value['BacktestResults']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'BacktestResults', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Explainability', 'ModelInsights', 'BacktestResults'])
}

/** The description of {@link CandidateArtifactLocations}. */
export const shapeOfCandidateArtifactLocations: StructureShape = /* @__PURE__ */ structure(
  'CandidateArtifactLocations',
  'open',
  isCandidateArtifactLocations,
  () => [
    ['Explainability', stringShape],
    ['ModelInsights', stringShape],
    ['BacktestResults', stringShape],
  ],
)

/** Asserts that a value is of type {@link CandidateArtifactLocations}; throws a ValidationError that holds every issue. */
export function assertCandidateArtifactLocations(value: unknown): asserts value is CandidateArtifactLocations {
  assertValid(validateCandidateArtifactLocations(value))
}

/** Tells every issue that keeps a value from being of type {@link CandidateArtifactLocations}. */
export function validateCandidateArtifactLocations(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCandidateArtifactLocations, 'open', value, options)
}

/** The Standard Schema of {@link CandidateArtifactLocations}; yields its JSON Schema too. */
export const CandidateArtifactLocationsSchema: StandardSchema<CandidateArtifactLocations> =
  /* @__PURE__ */ createStandardSchema(validateCandidateArtifactLocations, shapeOfCandidateArtifactLocations)

/** The JSON form of {@link CandidateArtifactLocations}: dates and bytes are strings. */
export type CandidateArtifactLocationsJson = JsonForm<CandidateArtifactLocations>

/** Reads the JSON form of {@link CandidateArtifactLocations}; throws a ValidationError where it is none. */
export function decodeCandidateArtifactLocations(json: unknown, options?: ValidateOptions): CandidateArtifactLocations {
  return decode(validateCandidateArtifactLocations, shapeOfCandidateArtifactLocations, json, options)
}

/** Writes the JSON form of {@link CandidateArtifactLocations}; throws a ValidationError for a value that is not of the type. */
export function encodeCandidateArtifactLocations(
  value: CandidateArtifactLocations,
  options?: ValidateOptions,
): CandidateArtifactLocationsJson {
  return encode(validateCandidateArtifactLocations, shapeOfCandidateArtifactLocations, value, options)
}

/** Makes up a value of type {@link CandidateArtifactLocations}: the same for the same seed; without one every member is there. */
export function sampleCandidateArtifactLocations(seed?: number): CandidateArtifactLocations {
  return sample(isCandidateArtifactLocations, shapeOfCandidateArtifactLocations, seed)
}

/** Makes up values that are of type {@link CandidateArtifactLocations}, but for one fault each. */
export function sampleInvalidCandidateArtifactLocations(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCandidateArtifactLocations, seed)
}
