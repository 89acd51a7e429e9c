// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link CandidateStepTypeValues}. */
export type CandidateStepType =
  | 'AWS::SageMaker::TrainingJob'
  | 'AWS::SageMaker::TransformJob'
  | 'AWS::SageMaker::ProcessingJob'

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

export function isCandidateStepType(value: unknown): value is CandidateStepType {
  return (
    value === 'AWS::SageMaker::TrainingJob' ||
    value === 'AWS::SageMaker::TransformJob' ||
    value === 'AWS::SageMaker::ProcessingJob'
  )
}

export const CandidateStepTypeSchema: EnumSchema<CandidateStepType> = /* @__PURE__ */ enumOf(
  'CandidateStepType',
  CandidateStepTypeValues,
)
