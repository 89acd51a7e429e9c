// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type CandidateStepType, CandidateStepTypeSchema } from './candidate-step-type.js'

/** One step of the candidate, and how it stands. */
export interface CandidateStep {
  /** The step's kind: processing, training, or transform. */
  CandidateStepType?: CandidateStepType | (string & {})
  /** The ARN of this step. */
  CandidateStepArn?: string
  /** The name of this step. */
  CandidateStepName?: string
}

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

export const CandidateStepSchema: StructureSchema<CandidateStep> = /* @__PURE__ */ structure(
  'CandidateStep',
  response,
  isCandidateStep,
  () => [
    ['CandidateStepType', CandidateStepTypeSchema],
    ['CandidateStepArn', string],
    ['CandidateStepName', string],
  ],
)
