// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { float, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type CandidateMetricSet, CandidateMetricSetSchema } from './candidate-metric-set.js'
import {
  type CandidateMetricStandardMetricName,
  CandidateMetricStandardMetricNameSchema,
} from './candidate-metric-standard-metric-name.js'
import { type MetricName, MetricNameSchema } from './metric-name.js'

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
  StandardMetricName?: CandidateMetricStandardMetricName | (string & {})
  /** The score itself. */
  Value?: number
  /** Which part of the data the score was taken on. */
  Set?: CandidateMetricSet | (string & {})
}

export function isCandidateMetric(value: unknown): value is CandidateMetric {
  if (!isObject(value)) return false
  let member: unknown = value['MetricName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['StandardMetricName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Value']
  if (typeof member !== 'number' && member !== undefined) return false
  member = value['Set']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const CandidateMetricSchema: StructureSchema<CandidateMetric> = /* @__PURE__ */ structure(
  'CandidateMetric',
  response,
  isCandidateMetric,
  () => [
    ['MetricName', MetricNameSchema],
    ['StandardMetricName', CandidateMetricStandardMetricNameSchema],
    ['Value', float],
    ['Set', CandidateMetricSetSchema],
  ],
)
