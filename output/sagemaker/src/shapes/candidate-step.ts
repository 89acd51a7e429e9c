// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type CandidateStepType, findInCandidateStepType, shapeOfCandidateStepType } from './candidate-step-type.js'

/** One step of the candidate, and how it stands. */
export interface CandidateStep {
  /** The step's kind: processing, training, or transform. */
  CandidateStepType?: CandidateStepType | (string & {})
  /** The ARN of this step. */
  CandidateStepArn?: string
  /** The name of this step. */
  CandidateStepName?: string
}

/** Whether a value is of type {@link CandidateStep}. */
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

/** Adds to a report what keeps a value from being of type {@link CandidateStep}. */
export function findInCandidateStep(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['CandidateStepType']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInCandidateStepType(member, enter(report, depth, 'CandidateStepType'), report)
  member = value['CandidateStepArn']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'CandidateStepArn', depth, report, 'string')
  member = value['CandidateStepName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'CandidateStepName', depth, report, 'string')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['CandidateStepType', 'CandidateStepArn', 'CandidateStepName'])
}

/** The description of {@link CandidateStep}. */
export const shapeOfCandidateStep: StructureShape = /* @__PURE__ */ structure(
  'CandidateStep',
  'open',
  isCandidateStep,
  () => [
    ['CandidateStepType', shapeOfCandidateStepType],
    ['CandidateStepArn', stringShape],
    ['CandidateStepName', stringShape],
  ],
)

/** Asserts that a value is of type {@link CandidateStep}; throws a ValidationError that holds every issue. */
export function assertCandidateStep(value: unknown): asserts value is CandidateStep {
  assertValid(validateCandidateStep(value))
}

/** Tells every issue that keeps a value from being of type {@link CandidateStep}. */
export function validateCandidateStep(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCandidateStep, 'open', value, options)
}

/** The Standard Schema of {@link CandidateStep}; yields its JSON Schema too. */
export const CandidateStepSchema: StandardSchema<CandidateStep> = /* @__PURE__ */ createStandardSchema(
  validateCandidateStep,
  shapeOfCandidateStep,
)

/** The JSON form of {@link CandidateStep}: dates and bytes are strings. */
export type CandidateStepJson = JsonForm<CandidateStep>

/** Reads the JSON form of {@link CandidateStep}; throws a ValidationError where it is none. */
export function decodeCandidateStep(json: unknown, options?: ValidateOptions): CandidateStep {
  return decode(validateCandidateStep, shapeOfCandidateStep, json, options)
}

/** Writes the JSON form of {@link CandidateStep}; throws a ValidationError for a value that is not of the type. */
export function encodeCandidateStep(value: CandidateStep, options?: ValidateOptions): CandidateStepJson {
  return encode(validateCandidateStep, shapeOfCandidateStep, value, options)
}

/** Makes up a value of type {@link CandidateStep}: the same for the same seed; without one every member is there. */
export function sampleCandidateStep(seed?: number): CandidateStep {
  return sample(isCandidateStep, shapeOfCandidateStep, seed)
}

/** Makes up values that are of type {@link CandidateStep}, but for one fault each. */
export function sampleInvalidCandidateStep(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCandidateStep, seed)
}
