// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject, isRecord } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, mapOf, reportFloat } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AttributeValue,
  explainAttributeValueOutput,
  isAttributeValueOutput,
  jsonSchemaOfAttributeValueOutput,
} from './attribute-value.js'

export interface ItemCollectionMetrics {
  /** The value of the partition key that the collection and the item share. */
  ItemCollectionKey?: Record<string, AttributeValue>
  /**
   * The collection's size in gigabytes, as two numbers: at least, and at most. It covers the items
   * and all that local secondary indexes hold of them, and warns when such an index nears its
   * bound.
   *
   * @remarks
   * The size is a guess and may change.
   */
  SizeEstimateRangeGB?: number[]
}

/** Whether a value is of type {@link ItemCollectionMetrics}. */
export function isItemCollectionMetrics(value: unknown): value is ItemCollectionMetrics {
  if (!isObject(value)) return false
  let member: unknown = value['ItemCollectionKey']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isAttributeValueOutput(item)) return false
    }
  }
  member = value['SizeEstimateRangeGB']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!Number.isFinite(item)) return false
    }
  }
  return true
}

/** Asserts that a value is of type {@link ItemCollectionMetrics}; throws a ValidationError that holds every issue. */
export function assertItemCollectionMetrics(value: unknown): asserts value is ItemCollectionMetrics {
  assertValid(validateItemCollectionMetrics(value))
}

/** Tells every issue that keeps a value from being of type {@link ItemCollectionMetrics}. */
export function validateItemCollectionMetrics(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isItemCollectionMetrics, explainItemCollectionMetrics, value, options)
}

/** The Standard Schema of {@link ItemCollectionMetrics}; yields its JSON Schema too. */
export const ItemCollectionMetricsSchema: StandardSchema<ItemCollectionMetrics> = /* @__PURE__ */ createStandardSchema(
  validateItemCollectionMetrics,
  jsonSchemaOfItemCollectionMetrics,
)

/** Adds to a report why a value is not of type {@link ItemCollectionMetrics}. */
export function explainItemCollectionMetrics(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['ItemCollectionKey', mapOf(explainAttributeValueOutput)],
    ['SizeEstimateRangeGB', listOf(reportFloat)],
  ])
}

/** The JSON Schema of {@link ItemCollectionMetrics}. */
export function jsonSchemaOfItemCollectionMetrics(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ItemCollectionMetrics', () => ({
    type: 'object',
    properties: {
      ItemCollectionKey: { type: 'object', additionalProperties: jsonSchemaOfAttributeValueOutput(builder) },
      SizeEstimateRangeGB: { type: 'array', items: { type: 'number' } },
    },
  }))
}
