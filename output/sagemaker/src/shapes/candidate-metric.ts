// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportFloat, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { CandidateMetricSet } from './candidate-metric-set.js'
import type { MetricName } from './metric-name.js'
import type { StandardMetricName } from './standard-metric-name.js'

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

/** Asserts that a value is of type {@link CandidateMetric}; throws a ValidationError that holds every issue. */
export function assertCandidateMetric(value: unknown): asserts value is CandidateMetric {
  assertValid(validateCandidateMetric(value))
}

/** Tells every issue that keeps a value from being of type {@link CandidateMetric}. */
export function validateCandidateMetric(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCandidateMetric, explainCandidateMetric, value, options)
}

/** The Standard Schema of {@link CandidateMetric}; yields its JSON Schema too. */
export const CandidateMetricSchema: StandardSchema<CandidateMetric> = /* @__PURE__ */ createStandardSchema(
  validateCandidateMetric,
  jsonSchemaOfCandidateMetric,
)

/** Adds to a report why a value is not of type {@link CandidateMetric}. */
export function explainCandidateMetric(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['MetricName', reportString],
    ['StandardMetricName', reportString],
    ['Value', reportFloat],
    ['Set', reportString],
  ])
}

/** The JSON Schema of {@link CandidateMetric}. */
export function jsonSchemaOfCandidateMetric(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CandidateMetric', () => ({
    type: 'object',
    properties: {
      MetricName: { type: 'string' },
      StandardMetricName: { type: 'string' },
      Value: { type: 'number' },
      Set: { type: 'string' },
    },
  }))
}
