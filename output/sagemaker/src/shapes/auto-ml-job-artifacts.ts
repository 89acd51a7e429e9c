// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface AutoMLJobArtifacts {
  /** Where the notebook lies. */
  CandidateDefinitionNotebookLocation?: string
  /** Where the notebook lies. */
  DataExplorationNotebookLocation?: string
}

/** Whether a value is of type {@link AutoMLJobArtifacts}. */
export function isAutoMLJobArtifacts(value: unknown): value is AutoMLJobArtifacts {
  if (!isObject(value)) return false
  let member: unknown = value['CandidateDefinitionNotebookLocation']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['DataExplorationNotebookLocation']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link AutoMLJobArtifacts}; throws a ValidationError that holds every issue. */
export function assertAutoMLJobArtifacts(value: unknown): asserts value is AutoMLJobArtifacts {
  assertValid(validateAutoMLJobArtifacts(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJobArtifacts}. */
export function validateAutoMLJobArtifacts(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAutoMLJobArtifacts, explainAutoMLJobArtifacts, value, options)
}

/** The Standard Schema of {@link AutoMLJobArtifacts}; yields its JSON Schema too. */
export const AutoMLJobArtifactsSchema: StandardSchema<AutoMLJobArtifacts> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLJobArtifacts,
  jsonSchemaOfAutoMLJobArtifacts,
)

/** Adds to a report why a value is not of type {@link AutoMLJobArtifacts}. */
export function explainAutoMLJobArtifacts(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['CandidateDefinitionNotebookLocation', reportString],
    ['DataExplorationNotebookLocation', reportString],
  ])
}

/** The JSON Schema of {@link AutoMLJobArtifacts}. */
export function jsonSchemaOfAutoMLJobArtifacts(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AutoMLJobArtifacts', () => ({
    type: 'object',
    properties: {
      CandidateDefinitionNotebookLocation: { type: 'string' },
      DataExplorationNotebookLocation: { type: 'string' },
    },
  }))
}
