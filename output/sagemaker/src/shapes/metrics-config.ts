// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { booleanShape, integerShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface MetricsConfig {
  /**
   * Turns on metrics per instance and per container, on use and on invocations; per container for
   * inference components only. The default is `False`.
   *
   * @defaultValue `False`
   */
  EnableEnhancedMetrics?: boolean
  /**
   * Turns on close observation. With `True` the following is measured at the interval that was set:
   *
   * - What containers themselves report to Prometheus, for instance latency, errors, and
   *   throughput; it differs by framework.
   * - How each GPU fares (load, memory, temperature), by inference component.
   * - How each host fares (CPU, memory, disk).
   * - Where copies of inference components run, by Availability Zone.
   *
   * @remarks
   * AWS's own containers and Deep Learning Containers (DLC) have a known path to Prometheus. For a
   * container of your own (BYOC), `ContainerMetricsConfig` can name one; without it, `/metrics` on
   * port `8080` is tried.
   *
   * With `False` none of these is measured; what `EnableEnhancedMetrics` governs goes on.
   *
   * Configurations made from now on have `True`; those from before the feature have `False` until
   * it is set.
   */
  EnableDetailedObservability?: boolean
  /**
   * Seconds between two measurements sent to Amazon CloudWatch: `10`, `30`, `60`, `120`, `180`,
   * `240`, or `300`. Defaults to `60`.
   *
   * @remarks
   * With `EnableEnhancedMetrics` at `False`, the interval is that of utilization, while invocations
   * are sent every 60 seconds. With `True`, both follow it.
   *
   * With `EnableDetailedObservability` at `True`, GPUs, hosts, containers, and the placement of
   * inference components follow it too.
   *
   * @defaultValue `60`
   */
  MetricPublishFrequencyInSeconds?: number
}

/** Whether a value is of type {@link MetricsConfig}. */
export function isMetricsConfig(value: unknown): value is MetricsConfig {
  if (!isObject(value)) return false
  let member: unknown = value['EnableEnhancedMetrics']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['EnableDetailedObservability']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['MetricPublishFrequencyInSeconds']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link MetricsConfig}. */
export function findInMetricsConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['EnableEnhancedMetrics']
  if (typeof member !== 'boolean' && member !== undefined)
    addWrong(member, 'EnableEnhancedMetrics', depth, report, 'boolean')
  member = value['EnableDetailedObservability']
  if (typeof member !== 'boolean' && member !== undefined)
    addWrong(member, 'EnableDetailedObservability', depth, report, 'boolean')
  member = value['MetricPublishFrequencyInSeconds']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'MetricPublishFrequencyInSeconds', depth, report, 'integer')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'EnableEnhancedMetrics',
      'EnableDetailedObservability',
      'MetricPublishFrequencyInSeconds',
    ])
}

/** The description of {@link MetricsConfig}. */
export const shapeOfMetricsConfig: StructureShape = /* @__PURE__ */ structure(
  'MetricsConfig',
  'open',
  isMetricsConfig,
  () => [
    ['EnableEnhancedMetrics', booleanShape],
    ['EnableDetailedObservability', booleanShape],
    ['MetricPublishFrequencyInSeconds', integerShape],
  ],
)

/** Asserts that a value is of type {@link MetricsConfig}; throws a ValidationError that holds every issue. */
export function assertMetricsConfig(value: unknown): asserts value is MetricsConfig {
  assertValid(validateMetricsConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link MetricsConfig}. */
export function validateMetricsConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInMetricsConfig, 'open', value, options)
}

/** The Standard Schema of {@link MetricsConfig}; yields its JSON Schema too. */
export const MetricsConfigSchema: StandardSchema<MetricsConfig> = /* @__PURE__ */ createStandardSchema(
  validateMetricsConfig,
  shapeOfMetricsConfig,
)

/** The JSON form of {@link MetricsConfig}: dates and bytes are strings. */
export type MetricsConfigJson = JsonForm<MetricsConfig>

/** Reads the JSON form of {@link MetricsConfig}; throws a ValidationError where it is none. */
export function decodeMetricsConfig(json: unknown, options?: ValidateOptions): MetricsConfig {
  return decode(validateMetricsConfig, shapeOfMetricsConfig, json, options)
}

/** Writes the JSON form of {@link MetricsConfig}; throws a ValidationError for a value that is not of the type. */
export function encodeMetricsConfig(value: MetricsConfig, options?: ValidateOptions): MetricsConfigJson {
  return encode(validateMetricsConfig, shapeOfMetricsConfig, value, options)
}

/** Makes up a value of type {@link MetricsConfig}: the same for the same seed; without one every member is there. */
export function sampleMetricsConfig(seed?: number): MetricsConfig {
  return sample(isMetricsConfig, shapeOfMetricsConfig, seed)
}

/** Makes up values that are of type {@link MetricsConfig}, but for one fault each. */
export function sampleInvalidMetricsConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfMetricsConfig, seed)
}
