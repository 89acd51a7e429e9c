// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import {
  type AutoMLJobObjectiveOutput,
  AutoMLJobObjectiveSchema,
  isAutoMLJobObjectiveOutput,
} from './auto-ml-job-objective.js'
import { type CompletionCriteria, CompletionCriteriaSchema, fitsCompletionCriteria } from './completion-criteria.js'
import { type ProblemType, ProblemTypeSchema } from './problem-type.js'

export interface ResolvedAttributes {
  /** The metric that an AutoML job is to bring up or down. */
  AutoMLJobObjective?: AutoMLJobObjectiveOutput
  /** The kind of problem. */
  ProblemType?: ProblemType | (string & {})
  /** Ends a job after so much time, or so many candidates. */
  CompletionCriteria?: CompletionCriteria
}

export function isResolvedAttributes(value: unknown): value is ResolvedAttributes {
  if (!isObject(value)) return false
  let member: unknown = value['AutoMLJobObjective']
  if (member !== undefined && !isAutoMLJobObjectiveOutput(member)) return false
  member = value['ProblemType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CompletionCriteria']
  if (member !== undefined && !fitsCompletionCriteria(member, false)) return false
  return true
}

export const ResolvedAttributesSchema: StructureSchema<ResolvedAttributes> = /* @__PURE__ */ structure(
  'ResolvedAttributes',
  response,
  isResolvedAttributes,
  () => [
    ['AutoMLJobObjective', AutoMLJobObjectiveSchema],
    ['ProblemType', ProblemTypeSchema],
    ['CompletionCriteria', CompletionCriteriaSchema],
  ],
)
