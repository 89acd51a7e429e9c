// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, stringShape, structure, timestampShape } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type PendingProductionVariantSummary,
  findInPendingProductionVariantSummary,
  isPendingProductionVariantSummary,
  shapeOfPendingProductionVariantSummary,
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
   * objects: every model that the deployment runs in shadow mode has its own. Such a model gets a
   * copy of the traffic of a model in `ProductionVariants`.
   */
  ShadowProductionVariants?: PendingProductionVariantSummary[]
}

/** Whether a value is of type {@link PendingDeploymentSummary}. */
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

/** Adds to a report what keeps a value from being of type {@link PendingDeploymentSummary}. */
export function findInPendingDeploymentSummary(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['EndpointConfigName']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, 'EndpointConfigName', depth, report, 'string')
  member = value['ProductionVariants']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isPendingProductionVariantSummary(item)) continue
      findInPendingProductionVariantSummary(
        item,
        enter(report, enter(report, depth, 'ProductionVariants'), index),
        report,
      )
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'ProductionVariants', depth, report, 'array')
  member = value['StartTime']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'StartTime', depth, report, 'valid Date')
  member = value['ShadowProductionVariants']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isPendingProductionVariantSummary(item)) continue
      findInPendingProductionVariantSummary(
        item,
        enter(report, enter(report, depth, 'ShadowProductionVariants'), index),
        report,
      )
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'ShadowProductionVariants', depth, report, 'array')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'EndpointConfigName',
      'ProductionVariants',
      'StartTime',
      'ShadowProductionVariants',
    ])
}

/** The description of {@link PendingDeploymentSummary}. */
export const shapeOfPendingDeploymentSummary: StructureShape = /* @__PURE__ */ structure(
  'PendingDeploymentSummary',
  'open',
  isPendingDeploymentSummary,
  () => [
    ['EndpointConfigName', stringShape],
    ['ProductionVariants', listOf(shapeOfPendingProductionVariantSummary)],
    ['StartTime', timestampShape],
    ['ShadowProductionVariants', listOf(shapeOfPendingProductionVariantSummary)],
  ],
)

/** Asserts that a value is of type {@link PendingDeploymentSummary}; throws a ValidationError that holds every issue. */
export function assertPendingDeploymentSummary(value: unknown): asserts value is PendingDeploymentSummary {
  assertValid(validatePendingDeploymentSummary(value))
}

/** Tells every issue that keeps a value from being of type {@link PendingDeploymentSummary}. */
export function validatePendingDeploymentSummary(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInPendingDeploymentSummary, 'open', value, options)
}

/** The Standard Schema of {@link PendingDeploymentSummary}; yields its JSON Schema too. */
export const PendingDeploymentSummarySchema: StandardSchema<PendingDeploymentSummary> =
  /* @__PURE__ */ createStandardSchema(validatePendingDeploymentSummary, shapeOfPendingDeploymentSummary)

/** The JSON form of {@link PendingDeploymentSummary}: dates and bytes are strings. */
export type PendingDeploymentSummaryJson = JsonForm<PendingDeploymentSummary>

/** Reads the JSON form of {@link PendingDeploymentSummary}; throws a ValidationError where it is none. */
export function decodePendingDeploymentSummary(json: unknown, options?: ValidateOptions): PendingDeploymentSummary {
  return decode(validatePendingDeploymentSummary, shapeOfPendingDeploymentSummary, json, options)
}

/** Writes the JSON form of {@link PendingDeploymentSummary}; throws a ValidationError for a value that is not of the type. */
export function encodePendingDeploymentSummary(
  value: PendingDeploymentSummary,
  options?: ValidateOptions,
): PendingDeploymentSummaryJson {
  return encode(validatePendingDeploymentSummary, shapeOfPendingDeploymentSummary, value, options)
}

/** Makes up a value of type {@link PendingDeploymentSummary}: the same for the same seed; without one every member is there. */
export function samplePendingDeploymentSummary(seed?: number): PendingDeploymentSummary {
  return sample(isPendingDeploymentSummary, shapeOfPendingDeploymentSummary, seed)
}

/** Makes up values that are of type {@link PendingDeploymentSummary}, but for one fault each. */
export function sampleInvalidPendingDeploymentSummary(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfPendingDeploymentSummary, seed)
}
