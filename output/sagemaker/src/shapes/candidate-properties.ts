// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type CandidateArtifactLocations,
  explainCandidateArtifactLocations,
  isCandidateArtifactLocations,
  jsonSchemaOfCandidateArtifactLocations,
} from './candidate-artifact-locations.js'
import {
  type CandidateMetric,
  explainCandidateMetric,
  isCandidateMetric,
  jsonSchemaOfCandidateMetric,
} from './candidate-metric.js'

export interface CandidateProperties {
  /** The Amazon S3 prefix under which the AutoML candidate's artifacts lie. */
  CandidateArtifactLocations?: CandidateArtifactLocations
  /** How the candidate scores on the job's metrics. */
  CandidateMetrics?: CandidateMetric[]
}

/** Whether a value is of type {@link CandidateProperties}. */
export function isCandidateProperties(value: unknown): value is CandidateProperties {
  if (!isObject(value)) return false
  let member: unknown = value['CandidateArtifactLocations']
  if (member !== undefined && !isCandidateArtifactLocations(member)) return false
  member = value['CandidateMetrics']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isCandidateMetric(item)) return false
    }
  }
  return true
}

/** Asserts that a value is of type {@link CandidateProperties}; throws a ValidationError that holds every issue. */
export function assertCandidateProperties(value: unknown): asserts value is CandidateProperties {
  assertValid(validateCandidateProperties(value))
}

/** Tells every issue that keeps a value from being of type {@link CandidateProperties}. */
export function validateCandidateProperties(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCandidateProperties, explainCandidateProperties, value, options)
}

/** The Standard Schema of {@link CandidateProperties}; yields its JSON Schema too. */
export const CandidatePropertiesSchema: StandardSchema<CandidateProperties> = /* @__PURE__ */ createStandardSchema(
  validateCandidateProperties,
  jsonSchemaOfCandidateProperties,
)

/** Adds to a report why a value is not of type {@link CandidateProperties}. */
export function explainCandidateProperties(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['CandidateArtifactLocations', explainCandidateArtifactLocations],
    ['CandidateMetrics', listOf(explainCandidateMetric)],
  ])
}

/** The JSON Schema of {@link CandidateProperties}. */
export function jsonSchemaOfCandidateProperties(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CandidateProperties', () => ({
    type: 'object',
    properties: {
      CandidateArtifactLocations: jsonSchemaOfCandidateArtifactLocations(builder),
      CandidateMetrics: { type: 'array', items: jsonSchemaOfCandidateMetric(builder) },
    },
  }))
}
