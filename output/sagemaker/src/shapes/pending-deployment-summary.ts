// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { listOf, string, structure, timestamp } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import {
  type PendingProductionVariantSummary,
  PendingProductionVariantSummarySchema,
  isPendingProductionVariantSummary,
} from './pending-production-variant-summary.js'

export interface PendingDeploymentSummary {
  /** The configuration being deployed. */
  EndpointConfigName?: string
  /**
   * A list of
   * [PendingProductionVariantSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_PendingProductionVariantSummary.html)
   * objects: every model that the deployment puts behind the endpoint has its own.
   */
  ProductionVariants?: PendingProductionVariantSummary[]
  /** When the deployment began. */
  StartTime?: Date
  /**
   * A list of
   * [PendingProductionVariantSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_PendingProductionVariantSummary.html)
   * objects: every model that the deployment runs in shadow mode has its own. Such a model gets a copy of the traffic
   * of a model in `ProductionVariants`.
   */
  ShadowProductionVariants?: PendingProductionVariantSummary[]
}

export function isPendingDeploymentSummary(value: unknown): value is PendingDeploymentSummary {
  if (!isObject(value)) return false
  let member: unknown = value['EndpointConfigName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ProductionVariants']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isPendingProductionVariantSummary(item)) return false
    }
  }
  member = value['StartTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['ShadowProductionVariants']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isPendingProductionVariantSummary(item)) return false
    }
  }
  return true
}

export const PendingDeploymentSummarySchema: StructureSchema<PendingDeploymentSummary> = /* @__PURE__ */ structure(
  'PendingDeploymentSummary',
  response,
  isPendingDeploymentSummary,
  () => [
    ['EndpointConfigName', string],
    ['ProductionVariants', listOf(PendingProductionVariantSummarySchema)],
    ['StartTime', timestamp],
    ['ShadowProductionVariants', listOf(PendingProductionVariantSummarySchema)],
  ],
)
