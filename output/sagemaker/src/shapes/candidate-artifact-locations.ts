// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
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

/** Asserts that a value is of type {@link CandidateArtifactLocations}; throws a ValidationError that holds every issue. */
export function assertCandidateArtifactLocations(value: unknown): asserts value is CandidateArtifactLocations {
  assertValid(validateCandidateArtifactLocations(value))
}

/** Tells every issue that keeps a value from being of type {@link CandidateArtifactLocations}. */
export function validateCandidateArtifactLocations(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCandidateArtifactLocations, explainCandidateArtifactLocations, value, options)
}

/** The Standard Schema of {@link CandidateArtifactLocations}; yields its JSON Schema too. */
export const CandidateArtifactLocationsSchema: StandardSchema<CandidateArtifactLocations> =
  /* @__PURE__ */ createStandardSchema(validateCandidateArtifactLocations, jsonSchemaOfCandidateArtifactLocations)

/** Adds to a report why a value is not of type {@link CandidateArtifactLocations}. */
export function explainCandidateArtifactLocations(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['Explainability', reportString],
    ['ModelInsights', reportString],
    ['BacktestResults', reportString],
  ])
}

/** The JSON Schema of {@link CandidateArtifactLocations}. */
export function jsonSchemaOfCandidateArtifactLocations(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CandidateArtifactLocations', () => ({
    type: 'object',
    properties: {
      Explainability: { type: 'string' },
      ModelInsights: { type: 'string' },
      BacktestResults: { type: 'string' },
    },
  }))
}
