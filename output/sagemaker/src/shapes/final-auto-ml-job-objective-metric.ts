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
import {
  type FinalAutoMLJobObjectiveMetricStandardMetricName,
  findInFinalAutoMLJobObjectiveMetricStandardMetricName,
  shapeOfFinalAutoMLJobObjectiveMetricStandardMetricName,
} from './final-auto-ml-job-objective-metric-standard-metric-name.js'
import {
  type FinalAutoMLJobObjectiveMetricType,
  findInFinalAutoMLJobObjectiveMetricType,
  shapeOfFinalAutoMLJobObjectiveMetricType,
} from './final-auto-ml-job-objective-metric-type.js'
import { type MetricName, findInMetricName, shapeOfMetricName } from './metric-name.js'

export interface FinalAutoMLJobObjectiveMetric {
  /** What is done with the metric: kept high or kept low. */
  Type?: FinalAutoMLJobObjectiveMetricType | (string & {})
  /**
   * The metric's name. The names are listed in
   * [AutoMLJobObjective$MetricName](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLJobObjective.html).
   */
  MetricName?: MetricName | (string & {})
  /** The figure reached for that metric. */
  Value?: number
  /**
   * The standard metric's name. What it measures:
   * [metrics of Autopilot candidates](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-metrics-validation.html#autopilot-metrics).
   */
  StandardMetricName?: FinalAutoMLJobObjectiveMetricStandardMetricName | (string & {})
}

/** Whether a value is of type {@link FinalAutoMLJobObjectiveMetric}. */
export function isFinalAutoMLJobObjectiveMetric(value: unknown): value is FinalAutoMLJobObjectiveMetric {
  if (!isObject(value)) return false
  let member: unknown = value['Type']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['MetricName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Value']
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['StandardMetricName']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link FinalAutoMLJobObjectiveMetric}. */
export function findInFinalAutoMLJobObjectiveMetric(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Type']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInFinalAutoMLJobObjectiveMetricType(member, enter(report, depth, 'Type'), report)
  member = value['MetricName']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInMetricName(member, enter(report, depth, 'MetricName'), report)
  member = value['Value']
  if (member !== undefined && !Number.isFinite(member)) addWrong(member, 'Value', depth, report, 'finite number')
  member = value['StandardMetricName']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInFinalAutoMLJobObjectiveMetricStandardMetricName(member, enter(report, depth, 'StandardMetricName'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Type', 'MetricName', 'Value', 'StandardMetricName'])
}

/** The description of {@link FinalAutoMLJobObjectiveMetric}. */
export const shapeOfFinalAutoMLJobObjectiveMetric: StructureShape = /* @__PURE__ */ structure(
  'FinalAutoMLJobObjectiveMetric',
  'open',
  isFinalAutoMLJobObjectiveMetric,
  () => [
    ['Type', shapeOfFinalAutoMLJobObjectiveMetricType],
    ['MetricName', shapeOfMetricName],
    ['Value', floatShape],
    ['StandardMetricName', shapeOfFinalAutoMLJobObjectiveMetricStandardMetricName],
  ],
)

/** Asserts that a value is of type {@link FinalAutoMLJobObjectiveMetric}; throws a ValidationError that holds every issue. */
export function assertFinalAutoMLJobObjectiveMetric(value: unknown): asserts value is FinalAutoMLJobObjectiveMetric {
  assertValid(validateFinalAutoMLJobObjectiveMetric(value))
}

/** Tells every issue that keeps a value from being of type {@link FinalAutoMLJobObjectiveMetric}. */
export function validateFinalAutoMLJobObjectiveMetric(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInFinalAutoMLJobObjectiveMetric, 'open', value, options)
}

/** The Standard Schema of {@link FinalAutoMLJobObjectiveMetric}; yields its JSON Schema too. */
export const FinalAutoMLJobObjectiveMetricSchema: StandardSchema<FinalAutoMLJobObjectiveMetric> =
  /* @__PURE__ */ createStandardSchema(validateFinalAutoMLJobObjectiveMetric, shapeOfFinalAutoMLJobObjectiveMetric)

/** The JSON form of {@link FinalAutoMLJobObjectiveMetric}: dates and bytes are strings. */
export type FinalAutoMLJobObjectiveMetricJson = JsonForm<FinalAutoMLJobObjectiveMetric>

/** Reads the JSON form of {@link FinalAutoMLJobObjectiveMetric}; throws a ValidationError where it is none. */
export function decodeFinalAutoMLJobObjectiveMetric(
  json: unknown,
  options?: ValidateOptions,
): FinalAutoMLJobObjectiveMetric {
  return decode(validateFinalAutoMLJobObjectiveMetric, shapeOfFinalAutoMLJobObjectiveMetric, json, options)
}

/** Writes the JSON form of {@link FinalAutoMLJobObjectiveMetric}; throws a ValidationError for a value that is not of the type. */
export function encodeFinalAutoMLJobObjectiveMetric(
  value: FinalAutoMLJobObjectiveMetric,
  options?: ValidateOptions,
): FinalAutoMLJobObjectiveMetricJson {
  return encode(validateFinalAutoMLJobObjectiveMetric, shapeOfFinalAutoMLJobObjectiveMetric, value, options)
}

/** Makes up a value of type {@link FinalAutoMLJobObjectiveMetric}: the same for the same seed; without one every member is there. */
export function sampleFinalAutoMLJobObjectiveMetric(seed?: number): FinalAutoMLJobObjectiveMetric {
  return sample(isFinalAutoMLJobObjectiveMetric, shapeOfFinalAutoMLJobObjectiveMetric, seed)
}

/** Makes up values that are of type {@link FinalAutoMLJobObjectiveMetric}, but for one fault each. */
export function sampleInvalidFinalAutoMLJobObjectiveMetric(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfFinalAutoMLJobObjectiveMetric, seed)
}
