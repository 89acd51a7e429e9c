// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, reportString, reportTimestamp } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type PendingProductionVariantSummary,
  explainPendingProductionVariantSummary,
  isPendingProductionVariantSummary,
  jsonSchemaOfPendingProductionVariantSummary,
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

/** Asserts that a value is of type {@link PendingDeploymentSummary}; throws a ValidationError that holds every issue. */
export function assertPendingDeploymentSummary(value: unknown): asserts value is PendingDeploymentSummary {
  assertValid(validatePendingDeploymentSummary(value))
}

/** Tells every issue that keeps a value from being of type {@link PendingDeploymentSummary}. */
export function validatePendingDeploymentSummary(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isPendingDeploymentSummary, explainPendingDeploymentSummary, value, options)
}

/** The Standard Schema of {@link PendingDeploymentSummary}; yields its JSON Schema too. */
export const PendingDeploymentSummarySchema: StandardSchema<PendingDeploymentSummary> =
  /* @__PURE__ */ createStandardSchema(validatePendingDeploymentSummary, jsonSchemaOfPendingDeploymentSummary)

/** Adds to a report why a value is not of type {@link PendingDeploymentSummary}. */
export function explainPendingDeploymentSummary(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['EndpointConfigName', reportString],
    ['ProductionVariants', listOf(explainPendingProductionVariantSummary)],
    ['StartTime', reportTimestamp],
    ['ShadowProductionVariants', listOf(explainPendingProductionVariantSummary)],
  ])
}

/** The JSON Schema of {@link PendingDeploymentSummary}. */
export function jsonSchemaOfPendingDeploymentSummary(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'PendingDeploymentSummary', () => ({
    type: 'object',
    properties: {
      EndpointConfigName: { type: 'string' },
      ProductionVariants: { type: 'array', items: jsonSchemaOfPendingProductionVariantSummary(builder) },
      StartTime: { type: 'string', format: 'date-time' },
      ShadowProductionVariants: { type: 'array', items: jsonSchemaOfPendingProductionVariantSummary(builder) },
    },
  }))
}
