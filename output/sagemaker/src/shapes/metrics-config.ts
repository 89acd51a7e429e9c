// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { boolean, integer, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface MetricsConfig {
  /**
   * Turns on metrics per instance and per container, on use and on invocations; per container for inference components
   * only. The default is `False`.
   *
   * @defaultValue `False`
   */
  EnableEnhancedMetrics?: boolean
  /**
   * Turns on close observation. With `True` the following is measured at the interval that was set:
   *
   * - What containers themselves report to Prometheus, for instance latency, errors, and throughput; it differs by
   *   framework.
   * - How each GPU fares (load, memory, temperature), by inference component.
   * - How each host fares (CPU, memory, disk).
   * - Where copies of inference components run, by Availability Zone.
   *
   * @remarks
   * AWS's own containers and Deep Learning Containers (DLC) have a known path to Prometheus. For a container of your
   * own (BYOC), `ContainerMetricsConfig` can name one; without it, `/metrics` on port `8080` is tried.
   *
   * With `False` none of these is measured; what `EnableEnhancedMetrics` governs goes on.
   *
   * Configurations made from now on have `True`; those from before the feature have `False` until it is set.
   */
  EnableDetailedObservability?: boolean
  /**
   * Seconds between two measurements sent to Amazon CloudWatch: `10`, `30`, `60`, `120`, `180`, `240`, or `300`.
   * Defaults to `60`.
   *
   * @remarks
   * With `EnableEnhancedMetrics` at `False`, the interval is that of utilization, while invocations are sent every 60
   * seconds. With `True`, both follow it.
   *
   * With `EnableDetailedObservability` at `True`, GPUs, hosts, containers, and the placement of inference components
   * follow it too.
   *
   * @defaultValue `60`
   */
  MetricPublishFrequencyInSeconds?: number
}

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

export const MetricsConfigSchema: StructureSchema<MetricsConfig> = /* @__PURE__ */ structure(
  'MetricsConfig',
  response,
  isMetricsConfig,
  () => [
    ['EnableEnhancedMetrics', boolean],
    ['EnableDetailedObservability', boolean],
    ['MetricPublishFrequencyInSeconds', integer],
  ],
)
