// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { floatShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type CandidateMetricSet, findInCandidateMetricSet, shapeOfCandidateMetricSet } from './candidate-metric-set.js'
import { type MetricName, findInMetricName, shapeOfMetricName } from './metric-name.js'
import { type StandardMetricName, findInStandardMetricName, shapeOfStandardMetricName } from './standard-metric-name.js'

/** One score of a candidate. */
export interface CandidateMetric {
  /** What the metric is called. */
  MetricName?: MetricName | (string & {})
  /**
   * What the standard metric is called.
   *
   * @remarks
   * **Note**: What the standard metrics measure:
   * [metrics of Autopilot candidates](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-model-support-validation.html#autopilot-metrics).
   */
  StandardMetricName?: StandardMetricName | (string & {})
  /** The score itself. */
  Value?: number
  /** Which part of the data the score was taken on. */
  Set?: CandidateMetricSet | (string & {})
}

/** Whether a value is of type {@link CandidateMetric}. */
export function isCandidateMetric(value: unknown): value is CandidateMetric {
  if (!isObject(value)) return false
  let member: unknown = value['MetricName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['StandardMetricName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Value']
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['Set']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link CandidateMetric}. */
export function findInCandidateMetric(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['MetricName']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInMetricName(member, enter(report, depth, 'MetricName'), report)
  member = value['StandardMetricName']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInStandardMetricName(member, enter(report, depth, 'StandardMetricName'), report)
  member = value['Value']
  if (member !== undefined && !Number.isFinite(member)) addWrong(member, 'Value', depth, report, 'finite number')
  member = value['Set']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInCandidateMetricSet(member, enter(report, depth, 'Set'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['MetricName', 'StandardMetricName', 'Value', 'Set'])
}

/** The description of {@link CandidateMetric}. */
export const shapeOfCandidateMetric: StructureShape = /* @__PURE__ */ structure(
  'CandidateMetric',
  'open',
  isCandidateMetric,
  () => [
    ['MetricName', shapeOfMetricName],
    ['StandardMetricName', shapeOfStandardMetricName],
    ['Value', floatShape],
    ['Set', shapeOfCandidateMetricSet],
  ],
)

/** Asserts that a value is of type {@link CandidateMetric}; throws a ValidationError that holds every issue. */
export function assertCandidateMetric(value: unknown): asserts value is CandidateMetric {
  assertValid(validateCandidateMetric(value))
}

/** Tells every issue that keeps a value from being of type {@link CandidateMetric}. */
export function validateCandidateMetric(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCandidateMetric, 'open', value, options)
}

/** The Standard Schema of {@link CandidateMetric}; yields its JSON Schema too. */
export const CandidateMetricSchema: StandardSchema<CandidateMetric> = /* @__PURE__ */ createStandardSchema(
  validateCandidateMetric,
  shapeOfCandidateMetric,
)

/** The JSON form of {@link CandidateMetric}: dates and bytes are strings. */
export type CandidateMetricJson = JsonForm<CandidateMetric>

/** Reads the JSON form of {@link CandidateMetric}; throws a ValidationError where it is none. */
export function decodeCandidateMetric(json: unknown, options?: ValidateOptions): CandidateMetric {
  return decode(validateCandidateMetric, shapeOfCandidateMetric, json, options)
}

/** Writes the JSON form of {@link CandidateMetric}; throws a ValidationError for a value that is not of the type. */
export function encodeCandidateMetric(value: CandidateMetric, options?: ValidateOptions): CandidateMetricJson {
  return encode(validateCandidateMetric, shapeOfCandidateMetric, value, options)
}

/** Makes up a value of type {@link CandidateMetric}: the same for the same seed; without one every member is there. */
export function sampleCandidateMetric(seed?: number): CandidateMetric {
  return sample(isCandidateMetric, shapeOfCandidateMetric, seed)
}

/** Makes up values that are of type {@link CandidateMetric}, but for one fault each. */
export function sampleInvalidCandidateMetric(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCandidateMetric, seed)
}
