// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, reportFloat, reportInteger, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type CapacityReservationConfig,
  explainCapacityReservationConfig,
  isCapacityReservationConfig,
  jsonSchemaOfCapacityReservationConfig,
} from './capacity-reservation-config.js'
import {
  type CurrentServerlessConfig,
  explainCurrentServerlessConfig,
  isCurrentServerlessConfig,
  jsonSchemaOfCurrentServerlessConfig,
} from './current-serverless-config.js'
import {
  type DeployedImage,
  explainDeployedImage,
  isDeployedImage,
  jsonSchemaOfDeployedImage,
} from './deployed-image.js'
import { type InstancePool, explainInstancePool, isInstancePool, jsonSchemaOfInstancePool } from './instance-pool.js'
import {
  type ManagedInstanceScaling,
  explainManagedInstanceScaling,
  isManagedInstanceScaling,
  jsonSchemaOfManagedInstanceScaling,
} from './managed-instance-scaling.js'
import {
  type RoutingConfig,
  explainRoutingConfig,
  isRoutingConfig,
  jsonSchemaOfRoutingConfig,
} from './routing-config.js'
import {
  type VariantStatus,
  explainVariantStatus,
  isVariantStatus,
  jsonSchemaOfVariantStatus,
} from './variant-status.js'

/**
 * One production variant with its weights and capacities. While an
 * `UpdateEndpointWeightsAndCapacities` is under way and the endpoint is `Updating`, what is
 * desired and what is there differ.
 */
export interface ProductionVariantSummary {
  /** The variant's name. */
  VariantName?: string
  /**
   * The inference images that run on the instances of this `ProductionVariant`: `DeployedImage`
   * entries with paths in the Amazon EC2 Container Registry.
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
  VariantStatus?: VariantStatus[]
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

/** Whether a value is of type {@link ProductionVariantSummary}. */
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
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['DesiredWeight']
  if (member !== undefined && !Number.isFinite(member)) return false
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
      if (!isVariantStatus(item)) return false
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

/** Asserts that a value is of type {@link ProductionVariantSummary}; throws a ValidationError that holds every issue. */
export function assertProductionVariantSummary(value: unknown): asserts value is ProductionVariantSummary {
  assertValid(validateProductionVariantSummary(value))
}

/** Tells every issue that keeps a value from being of type {@link ProductionVariantSummary}. */
export function validateProductionVariantSummary(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isProductionVariantSummary, explainProductionVariantSummary, value, options)
}

/** The Standard Schema of {@link ProductionVariantSummary}; yields its JSON Schema too. */
export const ProductionVariantSummarySchema: StandardSchema<ProductionVariantSummary> =
  /* @__PURE__ */ createStandardSchema(validateProductionVariantSummary, jsonSchemaOfProductionVariantSummary)

/** Adds to a report why a value is not of type {@link ProductionVariantSummary}. */
export function explainProductionVariantSummary(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['VariantName', reportString],
    ['DeployedImages', listOf(explainDeployedImage)],
    ['CurrentWeight', reportFloat],
    ['DesiredWeight', reportFloat],
    ['CurrentInstanceCount', reportInteger],
    ['DesiredInstanceCount', reportInteger],
    ['InstancePools', listOf(explainInstancePool)],
    ['VariantStatus', listOf(explainVariantStatus)],
    ['CurrentServerlessConfig', explainCurrentServerlessConfig],
    ['DesiredServerlessConfig', explainCurrentServerlessConfig],
    ['ManagedInstanceScaling', explainManagedInstanceScaling],
    ['RoutingConfig', explainRoutingConfig],
    ['CapacityReservationConfig', explainCapacityReservationConfig],
  ])
}

/** The JSON Schema of {@link ProductionVariantSummary}. */
export function jsonSchemaOfProductionVariantSummary(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ProductionVariantSummary', () => ({
    type: 'object',
    properties: {
      VariantName: { type: 'string' },
      DeployedImages: { type: 'array', items: jsonSchemaOfDeployedImage(builder) },
      CurrentWeight: { type: 'number' },
      DesiredWeight: { type: 'number' },
      CurrentInstanceCount: { type: 'integer' },
      DesiredInstanceCount: { type: 'integer' },
      InstancePools: { type: 'array', items: jsonSchemaOfInstancePool(builder) },
      VariantStatus: { type: 'array', items: jsonSchemaOfVariantStatus(builder) },
      CurrentServerlessConfig: jsonSchemaOfCurrentServerlessConfig(builder),
      DesiredServerlessConfig: jsonSchemaOfCurrentServerlessConfig(builder),
      ManagedInstanceScaling: jsonSchemaOfManagedInstanceScaling(builder),
      RoutingConfig: jsonSchemaOfRoutingConfig(builder),
      CapacityReservationConfig: jsonSchemaOfCapacityReservationConfig(builder),
    },
  }))
}
