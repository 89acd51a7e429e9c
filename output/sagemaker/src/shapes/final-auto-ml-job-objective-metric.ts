// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportFloat, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { FinalAutoMLJobObjectiveMetricStandardMetricName } from './final-auto-ml-job-objective-metric-standard-metric-name.js'
import type { FinalAutoMLJobObjectiveMetricType } from './final-auto-ml-job-objective-metric-type.js'
import type { MetricName } from './metric-name.js'

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

/** Asserts that a value is of type {@link FinalAutoMLJobObjectiveMetric}; throws a ValidationError that holds every issue. */
export function assertFinalAutoMLJobObjectiveMetric(value: unknown): asserts value is FinalAutoMLJobObjectiveMetric {
  assertValid(validateFinalAutoMLJobObjectiveMetric(value))
}

/** Tells every issue that keeps a value from being of type {@link FinalAutoMLJobObjectiveMetric}. */
export function validateFinalAutoMLJobObjectiveMetric(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isFinalAutoMLJobObjectiveMetric, explainFinalAutoMLJobObjectiveMetric, value, options)
}

/** The Standard Schema of {@link FinalAutoMLJobObjectiveMetric}; yields its JSON Schema too. */
export const FinalAutoMLJobObjectiveMetricSchema: StandardSchema<FinalAutoMLJobObjectiveMetric> =
  /* @__PURE__ */ createStandardSchema(validateFinalAutoMLJobObjectiveMetric, jsonSchemaOfFinalAutoMLJobObjectiveMetric)

/** Adds to a report why a value is not of type {@link FinalAutoMLJobObjectiveMetric}. */
export function explainFinalAutoMLJobObjectiveMetric(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['Type', reportString],
    ['MetricName', reportString],
    ['Value', reportFloat],
    ['StandardMetricName', reportString],
  ])
}

/** The JSON Schema of {@link FinalAutoMLJobObjectiveMetric}. */
export function jsonSchemaOfFinalAutoMLJobObjectiveMetric(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'FinalAutoMLJobObjectiveMetric', () => ({
    type: 'object',
    properties: {
      Type: { type: 'string' },
      MetricName: { type: 'string' },
      Value: { type: 'number' },
      StandardMetricName: { type: 'string' },
    },
  }))
}
