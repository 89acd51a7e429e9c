// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { float, integer, listOf, string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type AcceleratorType, AcceleratorTypeSchema } from './accelerator-type.js'
import {
  type CurrentServerlessConfig,
  CurrentServerlessConfigSchema,
  isCurrentServerlessConfig,
} from './current-serverless-config.js'
import { type DeployedImage, DeployedImageSchema, isDeployedImage } from './deployed-image.js'
import { type InstancePool, InstancePoolSchema, isInstancePool } from './instance-pool.js'
import { type InstanceType, InstanceTypeSchema } from './instance-type.js'
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
 * A production variant as
 * [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html) or
 * [UpdateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpoint.html) is deploying
 * it: its \`\`VariantStatus \`\`, weight, and capacity.
 */
export interface PendingProductionVariantSummary {
  /** The variant's name. */
  VariantName?: string
  /**
   * The inference images that run on the instances of this `ProductionVariant`: `DeployedImage` entries with paths in
   * the Amazon EC2 Container Registry.
   */
  DeployedImages?: DeployedImage[]
  /** The weight that the variant has now. */
  CurrentWeight?: number
  /**
   * The weight to reach, as the endpoint's configuration has it from
   * [CreateEndpointConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html).
   */
  DesiredWeight?: number
  /** How many instances the variant has now. */
  CurrentInstanceCount?: number
  /**
   * The number of instances to reach, as the endpoint's configuration has it from
   * [CreateEndpointConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html).
   */
  DesiredInstanceCount?: number
  /** The type of the variant's instances. */
  InstanceType?: InstanceType | (string & {})
  /** The variant's pools of instances, each with its type and its present size. */
  InstancePools?: InstancePool[]
  /**
   * Deprecated: Elastic Inference (EI) is gone, and with it what this parameter did; it is no longer supported.
   *
   * @remarks
   * Once gave the size of the variant's EI instance.
   *
   * @deprecated Deprecated: Elastic Inference (EI) is gone, and with it what this parameter did; it is no longer
   * supported.
   */
  AcceleratorType?: AcceleratorType | (string & {})
  /** Where the variant stands: in a deployment, or in operation. */
  VariantStatus?: ProductionVariantStatus[]
  /** How the endpoint runs without servers of its own. */
  CurrentServerlessConfig?: CurrentServerlessConfig
  /** The serverless settings to reach, as the endpoint's configuration has them. */
  DesiredServerlessConfig?: CurrentServerlessConfig
  /** Between how many and how many instances the endpoint moves as traffic falls and rises. */
  ManagedInstanceScaling?: ManagedInstanceScaling
  /** How requests that arrive are spread over the endpoint's instances. */
  RoutingConfig?: RoutingConfig
}

export function isPendingProductionVariantSummary(value: unknown): value is PendingProductionVariantSummary {
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
  member = value['InstanceType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['InstancePools']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isInstancePool(item)) return false
    }
  }
  member = value['AcceleratorType']
  if (typeof member !== 'string' && member !== undefined) return false
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
  return true
}

export const PendingProductionVariantSummarySchema: StructureSchema<PendingProductionVariantSummary> =
  /* @__PURE__ */ structure('PendingProductionVariantSummary', response, isPendingProductionVariantSummary, () => [
    ['VariantName', string],
    ['DeployedImages', listOf(DeployedImageSchema)],
    ['CurrentWeight', float],
    ['DesiredWeight', float],
    ['CurrentInstanceCount', integer],
    ['DesiredInstanceCount', integer],
    ['InstanceType', InstanceTypeSchema],
    ['InstancePools', listOf(InstancePoolSchema)],
    ['AcceleratorType', AcceleratorTypeSchema],
    ['VariantStatus', listOf(ProductionVariantStatusSchema)],
    ['CurrentServerlessConfig', CurrentServerlessConfigSchema],
    ['DesiredServerlessConfig', CurrentServerlessConfigSchema],
    ['ManagedInstanceScaling', ManagedInstanceScalingSchema],
    ['RoutingConfig', RoutingConfigSchema],
  ])
