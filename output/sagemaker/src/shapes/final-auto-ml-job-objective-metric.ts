// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { float, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import {
  type FinalAutoMLJobObjectiveMetricType,
  FinalAutoMLJobObjectiveMetricTypeSchema,
} from './final-auto-ml-job-objective-metric-type.js'
import { type MetricName, MetricNameSchema } from './metric-name.js'

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
  StandardMetricName?: MetricName | (string & {})
}

export function isFinalAutoMLJobObjectiveMetric(value: unknown): value is FinalAutoMLJobObjectiveMetric {
  if (!isObject(value)) return false
  let member: unknown = value['Type']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['MetricName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Value']
  if (typeof member !== 'number' && member !== undefined) return false
  member = value['StandardMetricName']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const FinalAutoMLJobObjectiveMetricSchema: StructureSchema<FinalAutoMLJobObjectiveMetric> =
  /* @__PURE__ */ structure('FinalAutoMLJobObjectiveMetric', response, isFinalAutoMLJobObjectiveMetric, () => [
    ['Type', FinalAutoMLJobObjectiveMetricTypeSchema],
    ['MetricName', MetricNameSchema],
    ['Value', float],
    ['StandardMetricName', MetricNameSchema],
  ])
