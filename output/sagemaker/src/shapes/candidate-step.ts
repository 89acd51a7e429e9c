// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { CandidateStepType } from './candidate-step-type.js'

/** One step of the candidate, and how it stands. */
export interface CandidateStep {
  /** The step's kind: processing, training, or transform. */
  CandidateStepType?: CandidateStepType | (string & {})
  /** The ARN of this step. */
  CandidateStepArn?: string
  /** The name of this step. */
  CandidateStepName?: string
}

/** Whether a value is of type {@link CandidateStep}. */
export function isCandidateStep(value: unknown): value is CandidateStep {
  if (!isObject(value)) return false
  let member: unknown = value['CandidateStepType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CandidateStepArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CandidateStepName']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link CandidateStep}; throws a ValidationError that holds every issue. */
export function assertCandidateStep(value: unknown): asserts value is CandidateStep {
  assertValid(validateCandidateStep(value))
}

/** Tells every issue that keeps a value from being of type {@link CandidateStep}. */
export function validateCandidateStep(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCandidateStep, explainCandidateStep, value, options)
}

/** The Standard Schema of {@link CandidateStep}; yields its JSON Schema too. */
export const CandidateStepSchema: StandardSchema<CandidateStep> = /* @__PURE__ */ createStandardSchema(
  validateCandidateStep,
  jsonSchemaOfCandidateStep,
)

/** Adds to a report why a value is not of type {@link CandidateStep}. */
export function explainCandidateStep(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['CandidateStepType', reportString],
    ['CandidateStepArn', reportString],
    ['CandidateStepName', reportString],
  ])
}

/** The JSON Schema of {@link CandidateStep}. */
export function jsonSchemaOfCandidateStep(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CandidateStep', () => ({
    type: 'object',
    properties: {
      CandidateStepType: { type: 'string' },
      CandidateStepArn: { type: 'string' },
      CandidateStepName: { type: 'string' },
    },
  }))
}
