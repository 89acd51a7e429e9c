// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { float, integer, listOf, string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import {
  type CapacityReservationConfig,
  CapacityReservationConfigSchema,
  isCapacityReservationConfig,
} from './capacity-reservation-config.js'
import {
  type CurrentServerlessConfig,
  CurrentServerlessConfigSchema,
  isCurrentServerlessConfig,
} from './current-serverless-config.js'
import { type DeployedImage, DeployedImageSchema, isDeployedImage } from './deployed-image.js'
import { type InstancePool, InstancePoolSchema, isInstancePool } from './instance-pool.js'
import {
  type ManagedInstanceScaling,
  ManagedInstanceScalingSchema,
  isManagedInstanceScaling,
} from './managed-instance-scaling.js'
import {
  type ProductionVariantStatus,
  ProductionVariantStatusSchema,
  isProductionVariantStatus,
} from './production-variant-status.js'
import { type RoutingConfig, RoutingConfigSchema, isRoutingConfig } from './routing-config.js'

/**
 * One production variant with its weights and capacities. While an `UpdateEndpointWeightsAndCapacities` is under way
 * and the endpoint is `Updating`, what is desired and what is there differ.
 */
export interface ProductionVariantSummary {
  /** The variant's name. */
  VariantName?: string
  /**
   * The inference images that run on the instances of this `ProductionVariant`: `DeployedImage` entries with paths in
   * the Amazon EC2 Container Registry.
   */
  DeployedImages?: DeployedImage[]
  /** The weight that the variant has now. */
  CurrentWeight?: number
  /** The weight that `UpdateEndpointWeightsAndCapacities` asked for. */
  DesiredWeight?: number
  /** How many instances the variant has now. */
  CurrentInstanceCount?: number
  /** How many instances `UpdateEndpointWeightsAndCapacities` asked for. */
  DesiredInstanceCount?: number
  /** The variant's pools of instances, each with its type and its present size. */
  InstancePools?: InstancePool[]
  /** Where the variant stands: in a deployment, or in operation. */
  VariantStatus?: ProductionVariantStatus[]
  /** How the endpoint runs without servers of its own. */
  CurrentServerlessConfig?: CurrentServerlessConfig
  /** The serverless settings that the update asked for. */
  DesiredServerlessConfig?: CurrentServerlessConfig
  /** Between how many and how many instances the endpoint moves as traffic falls and rises. */
  ManagedInstanceScaling?: ManagedInstanceScaling
  /** How requests that arrive are spread over the endpoint's instances. */
  RoutingConfig?: RoutingConfig
  /** Instances that SageMaker AI holds in reserve for the endpoint. */
  CapacityReservationConfig?: CapacityReservationConfig
}

export function isProductionVariantSummary(value: unknown): value is ProductionVariantSummary {
  if (!isObject(value)) return false
  let member: unknown = value['VariantName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['DeployedImages']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isDeployedImage(item)) return false
    }
  }
  member = value['CurrentWeight']
  if (typeof member !== 'number' && member !== undefined) return false
  member = value['DesiredWeight']
  if (typeof member !== 'number' && member !== undefined) return false
  member = value['CurrentInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['DesiredInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['InstancePools']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isInstancePool(item)) return false
    }
  }
  member = value['VariantStatus']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isProductionVariantStatus(item)) return false
    }
  }
  member = value['CurrentServerlessConfig']
  if (member !== undefined && !isCurrentServerlessConfig(member)) return false
  member = value['DesiredServerlessConfig']
  if (member !== undefined && !isCurrentServerlessConfig(member)) return false
  member = value['ManagedInstanceScaling']
  if (member !== undefined && !isManagedInstanceScaling(member)) return false
  member = value['RoutingConfig']
  if (member !== undefined && !isRoutingConfig(member)) return false
  member = value['CapacityReservationConfig']
  if (member !== undefined && !isCapacityReservationConfig(member)) return false
  return true
}

export const ProductionVariantSummarySchema: StructureSchema<ProductionVariantSummary> = /* @__PURE__ */ structure(
  'ProductionVariantSummary',
  response,
  isProductionVariantSummary,
  () => [
    ['VariantName', string],
    ['DeployedImages', listOf(DeployedImageSchema)],
    ['CurrentWeight', float],
    ['DesiredWeight', float],
    ['CurrentInstanceCount', integer],
    ['DesiredInstanceCount', integer],
    ['InstancePools', listOf(InstancePoolSchema)],
    ['VariantStatus', listOf(ProductionVariantStatusSchema)],
    ['CurrentServerlessConfig', CurrentServerlessConfigSchema],
    ['DesiredServerlessConfig', CurrentServerlessConfigSchema],
    ['ManagedInstanceScaling', ManagedInstanceScalingSchema],
    ['RoutingConfig', RoutingConfigSchema],
    ['CapacityReservationConfig', CapacityReservationConfigSchema],
  ],
)
