// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AutoMLJobObjectiveOutput,
  findInAutoMLJobObjectiveOutput,
  isAutoMLJobObjectiveOutput,
  shapeOfAutoMLJobObjectiveOutput,
} from './auto-ml-job-objective.js'
import {
  type CompletionCriteria,
  findInCompletionCriteriaOutput,
  isCompletionCriteriaOutput,
  shapeOfCompletionCriteriaOutput,
} from './completion-criteria.js'
import { type ProblemType, findInProblemType, shapeOfProblemType } from './problem-type.js'

export interface ResolvedAttributes {
  /** The metric that an AutoML job is to bring up or down. */
  AutoMLJobObjective?: AutoMLJobObjectiveOutput
  /** The kind of problem. */
  ProblemType?: ProblemType | (string & {})
  /** Ends a job after so much time, or so many candidates. */
  CompletionCriteria?: CompletionCriteria
}

/** Whether a value is of type {@link ResolvedAttributes}. */
export function isResolvedAttributes(value: unknown): value is ResolvedAttributes {
  if (!isObject(value)) return false
  let member: unknown = value['AutoMLJobObjective']
  if (member !== undefined && !isAutoMLJobObjectiveOutput(member)) return false
  member = value['ProblemType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CompletionCriteria']
  if (member !== undefined && !isCompletionCriteriaOutput(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link ResolvedAttributes}. */
export function findInResolvedAttributes(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AutoMLJobObjective']
  if (member !== undefined && (report.isThorough || !isAutoMLJobObjectiveOutput(member)))
    findInAutoMLJobObjectiveOutput(member, enter(report, depth, 'AutoMLJobObjective'), report)
  member = value['ProblemType']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInProblemType(member, enter(report, depth, 'ProblemType'), report)
  member = value['CompletionCriteria']
  if (member !== undefined && (report.isThorough || !isCompletionCriteriaOutput(member)))
    findInCompletionCriteriaOutput(member, enter(report, depth, 'CompletionCriteria'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['AutoMLJobObjective', 'ProblemType', 'CompletionCriteria'])
}

/** The description of {@link ResolvedAttributes}. */
export const shapeOfResolvedAttributes: StructureShape = /* @__PURE__ */ structure(
  'ResolvedAttributes',
  'open',
  isResolvedAttributes,
  () => [
    ['AutoMLJobObjective', shapeOfAutoMLJobObjectiveOutput],
    ['ProblemType', shapeOfProblemType],
    ['CompletionCriteria', shapeOfCompletionCriteriaOutput],
  ],
)

/** Asserts that a value is of type {@link ResolvedAttributes}; throws a ValidationError that holds every issue. */
export function assertResolvedAttributes(value: unknown): asserts value is ResolvedAttributes {
  assertValid(validateResolvedAttributes(value))
}

/** Tells every issue that keeps a value from being of type {@link ResolvedAttributes}. */
export function validateResolvedAttributes(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInResolvedAttributes, 'open', value, options)
}

/** The Standard Schema of {@link ResolvedAttributes}; yields its JSON Schema too. */
export const ResolvedAttributesSchema: StandardSchema<ResolvedAttributes> = /* @__PURE__ */ createStandardSchema(
  validateResolvedAttributes,
  shapeOfResolvedAttributes,
)

/** The JSON form of {@link ResolvedAttributes}: dates and bytes are strings. */
export type ResolvedAttributesJson = JsonForm<ResolvedAttributes>

/** Reads the JSON form of {@link ResolvedAttributes}; throws a ValidationError where it is none. */
export function decodeResolvedAttributes(json: unknown, options?: ValidateOptions): ResolvedAttributes {
  return decode(validateResolvedAttributes, shapeOfResolvedAttributes, json, options)
}

/** Writes the JSON form of {@link ResolvedAttributes}; throws a ValidationError for a value that is not of the type. */
export function encodeResolvedAttributes(value: ResolvedAttributes, options?: ValidateOptions): ResolvedAttributesJson {
  return encode(validateResolvedAttributes, shapeOfResolvedAttributes, value, options)
}

/** Makes up a value of type {@link ResolvedAttributes}: the same for the same seed; without one every member is there. */
export function sampleResolvedAttributes(seed?: number): ResolvedAttributes {
  return sample(isResolvedAttributes, shapeOfResolvedAttributes, seed)
}

/** Makes up values that are of type {@link ResolvedAttributes}, but for one fault each. */
export function sampleInvalidResolvedAttributes(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfResolvedAttributes, seed)
}
