// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, reportFloat, reportInteger, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { AcceleratorType } from './accelerator-type.js'
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
import type { InstanceType } from './instance-type.js'
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
 * A production variant as
 * [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html)
 * or
 * [UpdateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpoint.html)
 * is deploying it: its \`\`VariantStatus \`\`, weight, and capacity.
 */
export interface PendingProductionVariantSummary {
  /** The variant's name. */
  VariantName?: string
  /**
   * The inference images that run on the instances of this `ProductionVariant`: `DeployedImage`
   * entries with paths in the Amazon EC2 Container Registry.
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
   * Deprecated: Elastic Inference (EI) is gone, and with it what this parameter did; it is no
   * longer supported.
   *
   * @remarks
   * Once gave the size of the variant's EI instance.
   *
   * @deprecated Deprecated: Elastic Inference (EI) is gone, and with it what this parameter did; it
   * is no longer supported.
   */
  AcceleratorType?: AcceleratorType | (string & {})
  /** Where the variant stands: in a deployment, or in operation. */
  VariantStatus?: VariantStatus[]
  /** How the endpoint runs without servers of its own. */
  CurrentServerlessConfig?: CurrentServerlessConfig
  /** The serverless settings to reach, as the endpoint's configuration has them. */
  DesiredServerlessConfig?: CurrentServerlessConfig
  /** Between how many and how many instances the endpoint moves as traffic falls and rises. */
  ManagedInstanceScaling?: ManagedInstanceScaling
  /** How requests that arrive are spread over the endpoint's instances. */
  RoutingConfig?: RoutingConfig
}

/** Whether a value is of type {@link PendingProductionVariantSummary}. */
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
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['DesiredWeight']
  if (member !== undefined && !Number.isFinite(member)) return false
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
  return true
}

/** Asserts that a value is of type {@link PendingProductionVariantSummary}; throws a ValidationError that holds every issue. */
export function assertPendingProductionVariantSummary(
  value: unknown,
): asserts value is PendingProductionVariantSummary {
  assertValid(validatePendingProductionVariantSummary(value))
}

/** Tells every issue that keeps a value from being of type {@link PendingProductionVariantSummary}. */
export function validatePendingProductionVariantSummary(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isPendingProductionVariantSummary, explainPendingProductionVariantSummary, value, options)
}

/** The Standard Schema of {@link PendingProductionVariantSummary}; yields its JSON Schema too. */
export const PendingProductionVariantSummarySchema: StandardSchema<PendingProductionVariantSummary> =
  /* @__PURE__ */ createStandardSchema(
    validatePendingProductionVariantSummary,
    jsonSchemaOfPendingProductionVariantSummary,
  )

/** Adds to a report why a value is not of type {@link PendingProductionVariantSummary}. */
export function explainPendingProductionVariantSummary(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['VariantName', reportString],
    ['DeployedImages', listOf(explainDeployedImage)],
    ['CurrentWeight', reportFloat],
    ['DesiredWeight', reportFloat],
    ['CurrentInstanceCount', reportInteger],
    ['DesiredInstanceCount', reportInteger],
    ['InstanceType', reportString],
    ['InstancePools', listOf(explainInstancePool)],
    ['AcceleratorType', reportString],
    ['VariantStatus', listOf(explainVariantStatus)],
    ['CurrentServerlessConfig', explainCurrentServerlessConfig],
    ['DesiredServerlessConfig', explainCurrentServerlessConfig],
    ['ManagedInstanceScaling', explainManagedInstanceScaling],
    ['RoutingConfig', explainRoutingConfig],
  ])
}

/** The JSON Schema of {@link PendingProductionVariantSummary}. */
export function jsonSchemaOfPendingProductionVariantSummary(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'PendingProductionVariantSummary', () => ({
    type: 'object',
    properties: {
      VariantName: { type: 'string' },
      DeployedImages: { type: 'array', items: jsonSchemaOfDeployedImage(builder) },
      CurrentWeight: { type: 'number' },
      DesiredWeight: { type: 'number' },
      CurrentInstanceCount: { type: 'integer' },
      DesiredInstanceCount: { type: 'integer' },
      InstanceType: { type: 'string' },
      InstancePools: { type: 'array', items: jsonSchemaOfInstancePool(builder) },
      AcceleratorType: { type: 'string' },
      VariantStatus: { type: 'array', items: jsonSchemaOfVariantStatus(builder) },
      CurrentServerlessConfig: jsonSchemaOfCurrentServerlessConfig(builder),
      DesiredServerlessConfig: jsonSchemaOfCurrentServerlessConfig(builder),
      ManagedInstanceScaling: jsonSchemaOfManagedInstanceScaling(builder),
      RoutingConfig: jsonSchemaOfRoutingConfig(builder),
    },
  }))
}
