// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type RoutingStrategy, RoutingStrategySchema } from './routing-strategy.js'

export interface RoutingConfig {
  /**
   * The rule by which requests are spread:
   *
   * - `LEAST_OUTSTANDING_REQUESTS`: to the instances that have most room left.
   * - `RANDOM`: to any instance, by chance.
   */
  RoutingStrategy?: RoutingStrategy | (string & {})
}

export function isRoutingConfig(value: unknown): value is RoutingConfig {
  if (!isObject(value)) return false
  let member: unknown = value['RoutingStrategy']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const RoutingConfigSchema: StructureSchema<RoutingConfig> = /* @__PURE__ */ structure(
  'RoutingConfig',
  response,
  isRoutingConfig,
  () => [['RoutingStrategy', RoutingStrategySchema]],
)
