// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { listOf, mapOf, string, structure, timestamp } from '../runtime/description.js'
import { isObject, isRecord } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type CandidateProperties, CandidatePropertiesSchema, isCandidateProperties } from './candidate-properties.js'
import { type CandidateStatus, CandidateStatusSchema } from './candidate-status.js'
import { type CandidateStep, CandidateStepSchema, isCandidateStep } from './candidate-step.js'
import {
  type FinalAutoMLJobObjectiveMetric,
  FinalAutoMLJobObjectiveMetricSchema,
  isFinalAutoMLJobObjectiveMetric,
} from './final-auto-ml-job-objective-metric.js'
import {
  type InferenceContainerDefinition,
  InferenceContainerDefinitionSchema,
  isInferenceContainerDefinition,
} from './inference-container-definition.js'
import { type ObjectiveStatus, ObjectiveStatusSchema } from './objective-status.js'

/** One candidate that an AutoML job trained: how it stands, its steps, and what else is known of it. */
export interface Candidate {
  /** The candidate's name. */
  CandidateName?: string
  /** The best value that this training job's candidate reached. */
  FinalAutoMLJobObjectiveMetric?: FinalAutoMLJobObjectiveMetric
  /** How far the objective has come. */
  ObjectiveStatus?: ObjectiveStatus | (string & {})
  /** The steps that the candidate goes through. */
  CandidateSteps?: CandidateStep[]
  /** How far the candidate has come. */
  CandidateStatus?: CandidateStatus | (string & {})
  /** Containers that are recommended for inference. */
  InferenceContainers?: InferenceContainerDefinition[]
  /** When it came into being. */
  CreationTime?: Date
  /** When it was over. */
  EndTime?: Date
  /** When it last changed. */
  LastModifiedTime?: Date
  /** Why it failed. */
  FailureReason?: string
  /** What else is known of the candidate's job. */
  CandidateProperties?: CandidateProperties
  /**
   * Container definitions for inference by processing unit (a CPU, a GPU, and so on). Only V2 jobs
   * (`CreateAutoMLJobV2`) that classify images or texts fill it in.
   */
  InferenceContainerDefinitions?: Record<string, InferenceContainerDefinition[]>
}

export function isCandidate(value: unknown): value is Candidate {
  if (!isObject(value)) return false
  let member: unknown = value['CandidateName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['FinalAutoMLJobObjectiveMetric']
  if (member !== undefined && !isFinalAutoMLJobObjectiveMetric(member)) return false
  member = value['ObjectiveStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CandidateSteps']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isCandidateStep(item)) return false
    }
  }
  member = value['CandidateStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['InferenceContainers']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isInferenceContainerDefinition(item)) return false
    }
  }
  member = value['CreationTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['EndTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['LastModifiedTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['FailureReason']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CandidateProperties']
  if (member !== undefined && !isCandidateProperties(member)) return false
  member = value['InferenceContainerDefinitions']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!Array.isArray(item)) return false
      for (let index2 = 0; index2 < item.length; index2++) {
        const item2: unknown = item[index2]
        if (!isInferenceContainerDefinition(item2)) return false
      }
    }
  }
  return true
}

export const CandidateSchema: StructureSchema<Candidate> = /* @__PURE__ */ structure(
  'Candidate',
  response,
  isCandidate,
  () => [
    ['CandidateName', string],
    ['FinalAutoMLJobObjectiveMetric', FinalAutoMLJobObjectiveMetricSchema],
    ['ObjectiveStatus', ObjectiveStatusSchema],
    ['CandidateSteps', listOf(CandidateStepSchema)],
    ['CandidateStatus', CandidateStatusSchema],
    ['InferenceContainers', listOf(InferenceContainerDefinitionSchema)],
    ['CreationTime', timestamp],
    ['EndTime', timestamp],
    ['LastModifiedTime', timestamp],
    ['FailureReason', string],
    ['CandidateProperties', CandidatePropertiesSchema],
    ['InferenceContainerDefinitions', mapOf(listOf(InferenceContainerDefinitionSchema))],
  ],
)
