// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject, isRecord } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, mapOf, reportString, reportTimestamp } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type CandidateProperties,
  explainCandidateProperties,
  isCandidateProperties,
  jsonSchemaOfCandidateProperties,
} from './candidate-properties.js'
import type { CandidateStatus } from './candidate-status.js'
import {
  type CandidateStep,
  explainCandidateStep,
  isCandidateStep,
  jsonSchemaOfCandidateStep,
} from './candidate-step.js'
import {
  type FinalAutoMLJobObjectiveMetric,
  explainFinalAutoMLJobObjectiveMetric,
  isFinalAutoMLJobObjectiveMetric,
  jsonSchemaOfFinalAutoMLJobObjectiveMetric,
} from './final-auto-ml-job-objective-metric.js'
import {
  type InferenceContainerDefinition,
  explainInferenceContainerDefinition,
  isInferenceContainerDefinition,
  jsonSchemaOfInferenceContainerDefinition,
} from './inference-container-definition.js'
import type { ObjectiveStatus } from './objective-status.js'

/**
 * One candidate that an AutoML job trained: how it stands, its steps, and what else is known of
 * it.
 */
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

/** Whether a value is of type {@link Candidate}. */
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

/** Asserts that a value is of type {@link Candidate}; throws a ValidationError that holds every issue. */
export function assertCandidate(value: unknown): asserts value is Candidate {
  assertValid(validateCandidate(value))
}

/** Tells every issue that keeps a value from being of type {@link Candidate}. */
export function validateCandidate(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCandidate, explainCandidate, value, options)
}

/** The Standard Schema of {@link Candidate}; yields its JSON Schema too. */
export const CandidateSchema: StandardSchema<Candidate> = /* @__PURE__ */ createStandardSchema(
  validateCandidate,
  jsonSchemaOfCandidate,
)

/** Adds to a report why a value is not of type {@link Candidate}. */
export function explainCandidate(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['CandidateName', reportString],
    ['FinalAutoMLJobObjectiveMetric', explainFinalAutoMLJobObjectiveMetric],
    ['ObjectiveStatus', reportString],
    ['CandidateSteps', listOf(explainCandidateStep)],
    ['CandidateStatus', reportString],
    ['InferenceContainers', listOf(explainInferenceContainerDefinition)],
    ['CreationTime', reportTimestamp],
    ['EndTime', reportTimestamp],
    ['LastModifiedTime', reportTimestamp],
    ['FailureReason', reportString],
    ['CandidateProperties', explainCandidateProperties],
    ['InferenceContainerDefinitions', mapOf(listOf(explainInferenceContainerDefinition))],
  ])
}

/** The JSON Schema of {@link Candidate}. */
export function jsonSchemaOfCandidate(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Candidate', () => ({
    type: 'object',
    properties: {
      CandidateName: { type: 'string' },
      FinalAutoMLJobObjectiveMetric: jsonSchemaOfFinalAutoMLJobObjectiveMetric(builder),
      ObjectiveStatus: { type: 'string' },
      CandidateSteps: { type: 'array', items: jsonSchemaOfCandidateStep(builder) },
      CandidateStatus: { type: 'string' },
      InferenceContainers: { type: 'array', items: jsonSchemaOfInferenceContainerDefinition(builder) },
      CreationTime: { type: 'string', format: 'date-time' },
      EndTime: { type: 'string', format: 'date-time' },
      LastModifiedTime: { type: 'string', format: 'date-time' },
      FailureReason: { type: 'string' },
      CandidateProperties: jsonSchemaOfCandidateProperties(builder),
      InferenceContainerDefinitions: {
        type: 'object',
        additionalProperties: { type: 'array', items: jsonSchemaOfInferenceContainerDefinition(builder) },
      },
    },
  }))
}
