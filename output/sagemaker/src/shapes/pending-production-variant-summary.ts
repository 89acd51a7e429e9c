// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { floatShape, integerShape, listOf, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type AcceleratorType, findInAcceleratorType, shapeOfAcceleratorType } from './accelerator-type.js'
import {
  type CurrentServerlessConfig,
  findInCurrentServerlessConfig,
  isCurrentServerlessConfig,
  shapeOfCurrentServerlessConfig,
} from './current-serverless-config.js'
import { type DeployedImage, findInDeployedImage, isDeployedImage, shapeOfDeployedImage } from './deployed-image.js'
import { type InstancePool, findInInstancePool, isInstancePool, shapeOfInstancePool } from './instance-pool.js'
import { type InstanceType, findInInstanceType, shapeOfInstanceType } from './instance-type.js'
import {
  type ManagedInstanceScaling,
  findInManagedInstanceScaling,
  isManagedInstanceScaling,
  shapeOfManagedInstanceScaling,
} from './managed-instance-scaling.js'
import { type RoutingConfig, findInRoutingConfig, isRoutingConfig, shapeOfRoutingConfig } from './routing-config.js'
import { type VariantStatus, findInVariantStatus, isVariantStatus, shapeOfVariantStatus } from './variant-status.js'

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

/** Adds to a report what keeps a value from being of type {@link PendingProductionVariantSummary}. */
export function findInPendingProductionVariantSummary(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['VariantName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'VariantName', depth, report, 'string')
  member = value['DeployedImages']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isDeployedImage(item)) continue
      findInDeployedImage(item, enter(report, enter(report, depth, 'DeployedImages'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'DeployedImages', depth, report, 'array')
  member = value['CurrentWeight']
  if (member !== undefined && !Number.isFinite(member))
    addWrong(member, 'CurrentWeight', depth, report, 'finite number')
  member = value['DesiredWeight']
  if (member !== undefined && !Number.isFinite(member))
    addWrong(member, 'DesiredWeight', depth, report, 'finite number')
  member = value['CurrentInstanceCount']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'CurrentInstanceCount', depth, report, 'integer')
  member = value['DesiredInstanceCount']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'DesiredInstanceCount', depth, report, 'integer')
  member = value['InstanceType']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInInstanceType(member, enter(report, depth, 'InstanceType'), report)
  member = value['InstancePools']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isInstancePool(item)) continue
      findInInstancePool(item, enter(report, enter(report, depth, 'InstancePools'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'InstancePools', depth, report, 'array')
  member = value['AcceleratorType']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInAcceleratorType(member, enter(report, depth, 'AcceleratorType'), report)
  member = value['VariantStatus']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isVariantStatus(item)) continue
      findInVariantStatus(item, enter(report, enter(report, depth, 'VariantStatus'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'VariantStatus', depth, report, 'array')
  member = value['CurrentServerlessConfig']
  if (member !== undefined && (report.isThorough || !isCurrentServerlessConfig(member)))
    findInCurrentServerlessConfig(member, enter(report, depth, 'CurrentServerlessConfig'), report)
  member = value['DesiredServerlessConfig']
  if (member !== undefined && (report.isThorough || !isCurrentServerlessConfig(member)))
    findInCurrentServerlessConfig(member, enter(report, depth, 'DesiredServerlessConfig'), report)
  member = value['ManagedInstanceScaling']
  if (member !== undefined && (report.isThorough || !isManagedInstanceScaling(member)))
    findInManagedInstanceScaling(member, enter(report, depth, 'ManagedInstanceScaling'), report)
  member = value['RoutingConfig']
  if (member !== undefined && (report.isThorough || !isRoutingConfig(member)))
    findInRoutingConfig(member, enter(report, depth, 'RoutingConfig'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'VariantName',
      'DeployedImages',
      'CurrentWeight',
      'DesiredWeight',
      'CurrentInstanceCount',
      'DesiredInstanceCount',
      'InstanceType',
      'InstancePools',
      'AcceleratorType',
      'VariantStatus',
      'CurrentServerlessConfig',
      'DesiredServerlessConfig',
      'ManagedInstanceScaling',
      'RoutingConfig',
    ])
}

/** The description of {@link PendingProductionVariantSummary}. */
export const shapeOfPendingProductionVariantSummary: StructureShape = /* @__PURE__ */ structure(
  'PendingProductionVariantSummary',
  'open',
  isPendingProductionVariantSummary,
  () => [
    ['VariantName', stringShape],
    ['DeployedImages', listOf(shapeOfDeployedImage)],
    ['CurrentWeight', floatShape],
    ['DesiredWeight', floatShape],
    ['CurrentInstanceCount', integerShape],
    ['DesiredInstanceCount', integerShape],
    ['InstanceType', shapeOfInstanceType],
    ['InstancePools', listOf(shapeOfInstancePool)],
    ['AcceleratorType', shapeOfAcceleratorType],
    ['VariantStatus', listOf(shapeOfVariantStatus)],
    ['CurrentServerlessConfig', shapeOfCurrentServerlessConfig],
    ['DesiredServerlessConfig', shapeOfCurrentServerlessConfig],
    ['ManagedInstanceScaling', shapeOfManagedInstanceScaling],
    ['RoutingConfig', shapeOfRoutingConfig],
  ],
)

/** Asserts that a value is of type {@link PendingProductionVariantSummary}; throws a ValidationError that holds every issue. */
export function assertPendingProductionVariantSummary(
  value: unknown,
): asserts value is PendingProductionVariantSummary {
  assertValid(validatePendingProductionVariantSummary(value))
}

/** Tells every issue that keeps a value from being of type {@link PendingProductionVariantSummary}. */
export function validatePendingProductionVariantSummary(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInPendingProductionVariantSummary, 'open', value, options)
}

/** The Standard Schema of {@link PendingProductionVariantSummary}; yields its JSON Schema too. */
export const PendingProductionVariantSummarySchema: StandardSchema<PendingProductionVariantSummary> =
  /* @__PURE__ */ createStandardSchema(validatePendingProductionVariantSummary, shapeOfPendingProductionVariantSummary)

/** The JSON form of {@link PendingProductionVariantSummary}: dates and bytes are strings. */
export type PendingProductionVariantSummaryJson = JsonForm<PendingProductionVariantSummary>

/** Reads the JSON form of {@link PendingProductionVariantSummary}; throws a ValidationError where it is none. */
export function decodePendingProductionVariantSummary(
  json: unknown,
  options?: ValidateOptions,
): PendingProductionVariantSummary {
  return decode(validatePendingProductionVariantSummary, shapeOfPendingProductionVariantSummary, json, options)
}

/** Writes the JSON form of {@link PendingProductionVariantSummary}; throws a ValidationError for a value that is not of the type. */
export function encodePendingProductionVariantSummary(
  value: PendingProductionVariantSummary,
  options?: ValidateOptions,
): PendingProductionVariantSummaryJson {
  return encode(validatePendingProductionVariantSummary, shapeOfPendingProductionVariantSummary, value, options)
}

/** Makes up a value of type {@link PendingProductionVariantSummary}: the same for the same seed; without one every member is there. */
export function samplePendingProductionVariantSummary(seed?: number): PendingProductionVariantSummary {
  return sample(isPendingProductionVariantSummary, shapeOfPendingProductionVariantSummary, seed)
}

/** Makes up values that are of type {@link PendingProductionVariantSummary}, but for one fault each. */
export function sampleInvalidPendingProductionVariantSummary(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfPendingProductionVariantSummary, seed)
}
