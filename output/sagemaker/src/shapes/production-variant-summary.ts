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
import {
  type CapacityReservationConfig,
  findInCapacityReservationConfig,
  isCapacityReservationConfig,
  shapeOfCapacityReservationConfig,
} from './capacity-reservation-config.js'
import {
  type CurrentServerlessConfig,
  findInCurrentServerlessConfig,
  isCurrentServerlessConfig,
  shapeOfCurrentServerlessConfig,
} from './current-serverless-config.js'
import { type DeployedImage, findInDeployedImage, isDeployedImage, shapeOfDeployedImage } from './deployed-image.js'
import { type InstancePool, findInInstancePool, isInstancePool, shapeOfInstancePool } from './instance-pool.js'
import {
  type ManagedInstanceScaling,
  findInManagedInstanceScaling,
  isManagedInstanceScaling,
  shapeOfManagedInstanceScaling,
} from './managed-instance-scaling.js'
import { type RoutingConfig, findInRoutingConfig, isRoutingConfig, shapeOfRoutingConfig } from './routing-config.js'
import { type VariantStatus, findInVariantStatus, isVariantStatus, shapeOfVariantStatus } from './variant-status.js'

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

/** Adds to a report what keeps a value from being of type {@link ProductionVariantSummary}. */
export function findInProductionVariantSummary(value: unknown, depth: number, report: Report): void {
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
  member = value['InstancePools']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isInstancePool(item)) continue
      findInInstancePool(item, enter(report, enter(report, depth, 'InstancePools'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'InstancePools', depth, report, 'array')
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
  member = value['CapacityReservationConfig']
  if (member !== undefined)
    findInCapacityReservationConfig(member, enter(report, depth, 'CapacityReservationConfig'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'VariantName',
      'DeployedImages',
      'CurrentWeight',
      'DesiredWeight',
      'CurrentInstanceCount',
      'DesiredInstanceCount',
      'InstancePools',
      'VariantStatus',
      'CurrentServerlessConfig',
      'DesiredServerlessConfig',
      'ManagedInstanceScaling',
      'RoutingConfig',
      'CapacityReservationConfig',
    ])
}

/** The description of {@link ProductionVariantSummary}. */
export const shapeOfProductionVariantSummary: StructureShape = /* @__PURE__ */ structure(
  'ProductionVariantSummary',
  'open',
  isProductionVariantSummary,
  () => [
    ['VariantName', stringShape],
    ['DeployedImages', listOf(shapeOfDeployedImage)],
    ['CurrentWeight', floatShape],
    ['DesiredWeight', floatShape],
    ['CurrentInstanceCount', integerShape],
    ['DesiredInstanceCount', integerShape],
    ['InstancePools', listOf(shapeOfInstancePool)],
    ['VariantStatus', listOf(shapeOfVariantStatus)],
    ['CurrentServerlessConfig', shapeOfCurrentServerlessConfig],
    ['DesiredServerlessConfig', shapeOfCurrentServerlessConfig],
    ['ManagedInstanceScaling', shapeOfManagedInstanceScaling],
    ['RoutingConfig', shapeOfRoutingConfig],
    ['CapacityReservationConfig', shapeOfCapacityReservationConfig],
  ],
)

/** Asserts that a value is of type {@link ProductionVariantSummary}; throws a ValidationError that holds every issue. */
export function assertProductionVariantSummary(value: unknown): asserts value is ProductionVariantSummary {
  assertValid(validateProductionVariantSummary(value))
}

/** Tells every issue that keeps a value from being of type {@link ProductionVariantSummary}. */
export function validateProductionVariantSummary(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInProductionVariantSummary, 'open', value, options)
}

/** The Standard Schema of {@link ProductionVariantSummary}; yields its JSON Schema too. */
export const ProductionVariantSummarySchema: StandardSchema<ProductionVariantSummary> =
  /* @__PURE__ */ createStandardSchema(validateProductionVariantSummary, shapeOfProductionVariantSummary)

/** The JSON form of {@link ProductionVariantSummary}: dates and bytes are strings. */
export type ProductionVariantSummaryJson = JsonForm<ProductionVariantSummary>

/** Reads the JSON form of {@link ProductionVariantSummary}; throws a ValidationError where it is none. */
export function decodeProductionVariantSummary(json: unknown, options?: ValidateOptions): ProductionVariantSummary {
  return decode(validateProductionVariantSummary, shapeOfProductionVariantSummary, json, options)
}

/** Writes the JSON form of {@link ProductionVariantSummary}; throws a ValidationError for a value that is not of the type. */
export function encodeProductionVariantSummary(
  value: ProductionVariantSummary,
  options?: ValidateOptions,
): ProductionVariantSummaryJson {
  return encode(validateProductionVariantSummary, shapeOfProductionVariantSummary, value, options)
}

/** Makes up a value of type {@link ProductionVariantSummary}: the same for the same seed; without one every member is there. */
export function sampleProductionVariantSummary(seed?: number): ProductionVariantSummary {
  return sample(isProductionVariantSummary, shapeOfProductionVariantSummary, seed)
}

/** Makes up values that are of type {@link ProductionVariantSummary}, but for one fault each. */
export function sampleInvalidProductionVariantSummary(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfProductionVariantSummary, seed)
}
