// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { floatShape, listOf, mapOf, structure } from '../runtime/description.js'
import { explainFloat } from '../runtime/explain-scalar.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainList, explainMap } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject, isRecord } from '../runtime/object.js'
import { type Report, addInvalidType, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AttributeValue,
  findInAttributeValueOutput,
  isAttributeValueOutput,
  shapeOfAttributeValueOutput,
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

/** Adds to a report what keeps a value from being of type {@link ItemCollectionMetrics}. */
export function findInItemCollectionMetrics(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['ItemCollectionKey']
  if (member !== undefined)
    explainMap(
      member,
      enter(report, depth, 'ItemCollectionKey'),
      report,
      findInAttributeValueOutput,
      isAttributeValueOutput,
    )
  member = value['SizeEstimateRangeGB']
  if (member !== undefined) explainList(member, enter(report, depth, 'SizeEstimateRangeGB'), report, explainFloat)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['ItemCollectionKey', 'SizeEstimateRangeGB'])
}

/** The description of {@link ItemCollectionMetrics}. */
export const shapeOfItemCollectionMetrics: StructureShape = /* @__PURE__ */ structure(
  'ItemCollectionMetrics',
  'open',
  isItemCollectionMetrics,
  () => [
    ['ItemCollectionKey', mapOf(shapeOfAttributeValueOutput)],
    ['SizeEstimateRangeGB', listOf(floatShape)],
  ],
)

/** Asserts that a value is of type {@link ItemCollectionMetrics}; throws a ValidationError that holds every issue. */
export function assertItemCollectionMetrics(value: unknown): asserts value is ItemCollectionMetrics {
  assertValid(validateItemCollectionMetrics(value))
}

/** Tells every issue that keeps a value from being of type {@link ItemCollectionMetrics}. */
export function validateItemCollectionMetrics(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInItemCollectionMetrics, 'open', value, options)
}

/** The Standard Schema of {@link ItemCollectionMetrics}; yields its JSON Schema too. */
export const ItemCollectionMetricsSchema: StandardSchema<ItemCollectionMetrics> = /* @__PURE__ */ createStandardSchema(
  validateItemCollectionMetrics,
  shapeOfItemCollectionMetrics,
)

/** The JSON form of {@link ItemCollectionMetrics}: dates and bytes are strings. */
export type ItemCollectionMetricsJson = JsonForm<ItemCollectionMetrics>

/** Reads the JSON form of {@link ItemCollectionMetrics}; throws a ValidationError where it is none. */
export function decodeItemCollectionMetrics(json: unknown, options?: ValidateOptions): ItemCollectionMetrics {
  return decode(validateItemCollectionMetrics, shapeOfItemCollectionMetrics, json, options)
}

/** Writes the JSON form of {@link ItemCollectionMetrics}; throws a ValidationError for a value that is not of the type. */
export function encodeItemCollectionMetrics(
  value: ItemCollectionMetrics,
  options?: ValidateOptions,
): ItemCollectionMetricsJson {
  return encode(validateItemCollectionMetrics, shapeOfItemCollectionMetrics, value, options)
}

/** Makes up a value of type {@link ItemCollectionMetrics}: the same for the same seed; without one every member is there. */
export function sampleItemCollectionMetrics(seed?: number): ItemCollectionMetrics {
  return sample(isItemCollectionMetrics, shapeOfItemCollectionMetrics, seed)
}

/** Makes up values that are of type {@link ItemCollectionMetrics}, but for one fault each. */
export function sampleInvalidItemCollectionMetrics(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfItemCollectionMetrics, seed)
}
