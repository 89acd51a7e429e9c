// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link CandidateStepTypeValues}. */
export type CandidateStepType =
  'AWS::SageMaker::TrainingJob' | 'AWS::SageMaker::TransformJob' | 'AWS::SageMaker::ProcessingJob'

/** Every {@link CandidateStepType} that the pages list. */
export const CandidateStepTypeValues: readonly [
  'AWS::SageMaker::TrainingJob',
  'AWS::SageMaker::TransformJob',
  'AWS::SageMaker::ProcessingJob',
] = /* @__PURE__ */ Object.freeze([
  'AWS::SageMaker::TrainingJob',
  'AWS::SageMaker::TransformJob',
  'AWS::SageMaker::ProcessingJob',
] as const)

/** Whether a value is of type {@link CandidateStepType}. */
export function isCandidateStepType(value: unknown): value is CandidateStepType {
  return (
    value === 'AWS::SageMaker::TrainingJob' ||
    value === 'AWS::SageMaker::TransformJob' ||
    value === 'AWS::SageMaker::ProcessingJob'
  )
}

/** Asserts that a value is of type {@link CandidateStepType}; throws a ValidationError that holds every issue. */
export function assertCandidateStepType(value: unknown): asserts value is CandidateStepType {
  assertValid(validateCandidateStepType(value))
}

/** Tells every issue that keeps a value from being of type {@link CandidateStepType}. */
export function validateCandidateStepType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCandidateStepType, explainCandidateStepType, value, options)
}

/** The Standard Schema of {@link CandidateStepType}; yields its JSON Schema too. */
export const CandidateStepTypeSchema: StandardSchema<CandidateStepType> = /* @__PURE__ */ createStandardSchema(
  validateCandidateStepType,
  jsonSchemaOfCandidateStepType,
)

/** Adds to a report why a value is not of type {@link CandidateStepType}. */
export function explainCandidateStepType(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, CandidateStepTypeValues)
}

/** The JSON Schema of {@link CandidateStepType}. */
export function jsonSchemaOfCandidateStepType(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CandidateStepType', () => ({ type: 'string', enum: [...CandidateStepTypeValues] }))
}
