// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, mapOf, stringShape, structure, timestampShape } from '../runtime/description.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject, isRecord } from '../runtime/object.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type CandidateProperties, isCandidateProperties, shapeOfCandidateProperties } from './candidate-properties.js'
import { type CandidateStatus, shapeOfCandidateStatus } from './candidate-status.js'
import { type CandidateStep, isCandidateStep, shapeOfCandidateStep } from './candidate-step.js'
import {
  type FinalAutoMLJobObjectiveMetric,
  isFinalAutoMLJobObjectiveMetric,
  shapeOfFinalAutoMLJobObjectiveMetric,
} from './final-auto-ml-job-objective-metric.js'
import {
  type InferenceContainerDefinition,
  isInferenceContainerDefinition,
  shapeOfInferenceContainerDefinition,
} from './inference-container-definition.js'
import { type ObjectiveStatus, shapeOfObjectiveStatus } from './objective-status.js'

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

/** Finds the members that a report looks into, in a {@link Candidate}. */
function findInCandidate(value: Record<string, unknown>, found: unknown[]): void {
  let member: unknown = value['CandidateName']
  if (typeof member !== 'string' && member !== undefined) found.push(0, member)
  member = value['FinalAutoMLJobObjectiveMetric']
  if (member !== undefined && !isFinalAutoMLJobObjectiveMetric(member)) found.push(1, member)
  member = value['ObjectiveStatus']
  if (typeof member !== 'string' && member !== undefined) found.push(2, member)
  member = value['CandidateSteps']
  if (member !== undefined) found.push(3, member)
  member = value['CandidateStatus']
  if (typeof member !== 'string' && member !== undefined) found.push(4, member)
  member = value['InferenceContainers']
  if (member !== undefined) found.push(5, member)
  member = value['CreationTime']
  if (member !== undefined && !isTimestamp(member)) found.push(6, member)
  member = value['EndTime']
  if (member !== undefined && !isTimestamp(member)) found.push(7, member)
  member = value['LastModifiedTime']
  if (member !== undefined && !isTimestamp(member)) found.push(8, member)
  member = value['FailureReason']
  if (typeof member !== 'string' && member !== undefined) found.push(9, member)
  member = value['CandidateProperties']
  if (member !== undefined && !isCandidateProperties(member)) found.push(10, member)
  member = value['InferenceContainerDefinitions']
  if (member !== undefined) found.push(11, member)
}

/** The description of {@link Candidate}. */
export const shapeOfCandidate: StructureShape = /* @__PURE__ */ structure(
  'Candidate',
  'open',
  isCandidate,
  findInCandidate,
  () => [
    ['CandidateName', stringShape],
    ['FinalAutoMLJobObjectiveMetric', shapeOfFinalAutoMLJobObjectiveMetric],
    ['ObjectiveStatus', shapeOfObjectiveStatus],
    ['CandidateSteps', listOf(shapeOfCandidateStep)],
    ['CandidateStatus', shapeOfCandidateStatus],
    ['InferenceContainers', listOf(shapeOfInferenceContainerDefinition)],
    ['CreationTime', timestampShape],
    ['EndTime', timestampShape],
    ['LastModifiedTime', timestampShape],
    ['FailureReason', stringShape],
    ['CandidateProperties', shapeOfCandidateProperties],
    ['InferenceContainerDefinitions', mapOf(listOf(shapeOfInferenceContainerDefinition))],
  ],
)

/** Asserts that a value is of type {@link Candidate}; throws a ValidationError that holds every issue. */
export function assertCandidate(value: unknown): asserts value is Candidate {
  assertValid(validateCandidate(value))
}

/** Tells every issue that keeps a value from being of type {@link Candidate}. */
export function validateCandidate(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCandidate, shapeOfCandidate, value, options)
}

/** The Standard Schema of {@link Candidate}; yields its JSON Schema too. */
export const CandidateSchema: StandardSchema<Candidate> = /* @__PURE__ */ createStandardSchema(
  validateCandidate,
  shapeOfCandidate,
)

/** The JSON form of {@link Candidate}: dates and bytes are strings. */
export type CandidateJson = JsonForm<Candidate>

/** Reads the JSON form of {@link Candidate}; throws a ValidationError where it is none. */
export function decodeCandidate(json: unknown, options?: ValidateOptions): Candidate {
  return decode(isCandidate, shapeOfCandidate, json, options)
}

/** Writes the JSON form of {@link Candidate}; throws a ValidationError for a value that is not of the type. */
export function encodeCandidate(value: Candidate, options?: ValidateOptions): CandidateJson {
  return encode(isCandidate, shapeOfCandidate, value, options)
}

/** Makes up a value of type {@link Candidate}: the same for the same seed; without one every member is there. */
export function sampleCandidate(seed?: number): Candidate {
  return sample(isCandidate, shapeOfCandidate, seed)
}

/** Makes up values that are of type {@link Candidate}, but for one fault each. */
export function sampleInvalidCandidate(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCandidate, seed)
}
