// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, mapOf, stringShape, structure, timestampShape } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainList, explainMap } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject, isRecord } from '../runtime/object.js'
import { type Explain, type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type CandidateProperties,
  findInCandidateProperties,
  isCandidateProperties,
  shapeOfCandidateProperties,
} from './candidate-properties.js'
import { type CandidateStatus, findInCandidateStatus, shapeOfCandidateStatus } from './candidate-status.js'
import { type CandidateStep, findInCandidateStep, isCandidateStep, shapeOfCandidateStep } from './candidate-step.js'
import {
  type FinalAutoMLJobObjectiveMetric,
  findInFinalAutoMLJobObjectiveMetric,
  isFinalAutoMLJobObjectiveMetric,
  shapeOfFinalAutoMLJobObjectiveMetric,
} from './final-auto-ml-job-objective-metric.js'
import {
  type InferenceContainerDefinition,
  findInInferenceContainerDefinition,
  isInferenceContainerDefinition,
  shapeOfInferenceContainerDefinition,
} from './inference-container-definition.js'
import { type ObjectiveStatus, findInObjectiveStatus, shapeOfObjectiveStatus } from './objective-status.js'

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

/** Adds to a report what keeps a value from being of type {@link Candidate}. */
export function findInCandidate(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['CandidateName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'CandidateName', depth, report, 'string')
  member = value['FinalAutoMLJobObjectiveMetric']
  if (member !== undefined && (report.isThorough || !isFinalAutoMLJobObjectiveMetric(member)))
    findInFinalAutoMLJobObjectiveMetric(member, enter(report, depth, 'FinalAutoMLJobObjectiveMetric'), report)
  member = value['ObjectiveStatus']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInObjectiveStatus(member, enter(report, depth, 'ObjectiveStatus'), report)
  member = value['CandidateSteps']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isCandidateStep(item)) continue
      findInCandidateStep(item, enter(report, enter(report, depth, 'CandidateSteps'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'CandidateSteps', depth, report, 'array')
  member = value['CandidateStatus']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInCandidateStatus(member, enter(report, depth, 'CandidateStatus'), report)
  member = value['InferenceContainers']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isInferenceContainerDefinition(item)) continue
      findInInferenceContainerDefinition(
        item,
        enter(report, enter(report, depth, 'InferenceContainers'), index),
        report,
      )
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'InferenceContainers', depth, report, 'array')
  member = value['CreationTime']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'CreationTime', depth, report, 'valid Date')
  member = value['EndTime']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'EndTime', depth, report, 'valid Date')
  member = value['LastModifiedTime']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'LastModifiedTime', depth, report, 'valid Date')
  member = value['FailureReason']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'FailureReason', depth, report, 'string')
  member = value['CandidateProperties']
  if (member !== undefined) findInCandidateProperties(member, enter(report, depth, 'CandidateProperties'), report)
  member = value['InferenceContainerDefinitions']
  if (member !== undefined) {
    const explainItem: Explain = (part, at, to) =>
      explainList(part, at, to, findInInferenceContainerDefinition, isInferenceContainerDefinition)
    explainMap(member, enter(report, depth, 'InferenceContainerDefinitions'), report, explainItem)
  }
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'CandidateName',
      'FinalAutoMLJobObjectiveMetric',
      'ObjectiveStatus',
      'CandidateSteps',
      'CandidateStatus',
      'InferenceContainers',
      'CreationTime',
      'EndTime',
      'LastModifiedTime',
      'FailureReason',
      'CandidateProperties',
      'InferenceContainerDefinitions',
    ])
}

/** The description of {@link Candidate}. */
export const shapeOfCandidate: StructureShape = /* @__PURE__ */ structure('Candidate', 'open', isCandidate, () => [
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
])

/** Asserts that a value is of type {@link Candidate}; throws a ValidationError that holds every issue. */
export function assertCandidate(value: unknown): asserts value is Candidate {
  assertValid(validateCandidate(value))
}

/** Tells every issue that keeps a value from being of type {@link Candidate}. */
export function validateCandidate(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCandidate, 'open', value, options)
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
  return decode(validateCandidate, shapeOfCandidate, json, options)
}

/** Writes the JSON form of {@link Candidate}; throws a ValidationError for a value that is not of the type. */
export function encodeCandidate(value: Candidate, options?: ValidateOptions): CandidateJson {
  return encode(validateCandidate, shapeOfCandidate, value, options)
}

/** Makes up a value of type {@link Candidate}: the same for the same seed; without one every member is there. */
export function sampleCandidate(seed?: number): Candidate {
  return sample(isCandidate, shapeOfCandidate, seed)
}

/** Makes up values that are of type {@link Candidate}, but for one fault each. */
export function sampleInvalidCandidate(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCandidate, seed)
}
