// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
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

/** Adds to a report what keeps a value from being of type {@link CandidateStepType}. */
export function findInCandidateStepType(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, CandidateStepTypeValues)
}

/** The description of {@link CandidateStepType}. */
export const shapeOfCandidateStepType: EnumShape = /* @__PURE__ */ enumOf('CandidateStepType', CandidateStepTypeValues)

/** Asserts that a value is of type {@link CandidateStepType}; throws a ValidationError that holds every issue. */
export function assertCandidateStepType(value: unknown): asserts value is CandidateStepType {
  assertValid(validateCandidateStepType(value))
}

/** Tells every issue that keeps a value from being of type {@link CandidateStepType}. */
export function validateCandidateStepType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCandidateStepType, 'strict', value, options)
}

/** The Standard Schema of {@link CandidateStepType}; yields its JSON Schema too. */
export const CandidateStepTypeSchema: StandardSchema<CandidateStepType> = /* @__PURE__ */ createStandardSchema(
  validateCandidateStepType,
  shapeOfCandidateStepType,
)

/** Makes up a value of type {@link CandidateStepType}: the same for the same seed; without one every member is there. */
export function sampleCandidateStepType(seed?: number): CandidateStepType {
  return sample(isCandidateStepType, shapeOfCandidateStepType, seed)
}

/** Makes up values that are of type {@link CandidateStepType}, but for one fault each. */
export function sampleInvalidCandidateStepType(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCandidateStepType, seed)
}
