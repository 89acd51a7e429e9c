// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { float, listOf, mapOf, structure } from '../runtime/description.js'
import { isObject, isRecord } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { Walk } from '../runtime/walk.js'
import { type AttributeValue, AttributeValueSchema, fitsAttributeValue } from './attribute-value.js'

export interface ItemCollectionMetrics {
  /** The value of the partition key that the collection and the item share. */
  ItemCollectionKey?: Record<string, AttributeValue>
  /**
   * The collection's size in gigabytes, as two numbers: at least, and at most. It covers the items and all that local
   * secondary indexes hold of them, and warns when such an index nears its bound.
   *
   * @remarks
   * The size is a guess and may change.
   */
  SizeEstimateRangeGB?: number[]
}

export function isItemCollectionMetrics(value: unknown): value is ItemCollectionMetrics {
  if (!isObject(value)) return false
  let member: unknown = value['ItemCollectionKey']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!fitsAttributeValue(item, false, 1, new Walk())) return false
    }
  }
  member = value['SizeEstimateRangeGB']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'number') return false
    }
  }
  return true
}

export const ItemCollectionMetricsSchema: StructureSchema<ItemCollectionMetrics> = /* @__PURE__ */ structure(
  'ItemCollectionMetrics',
  response,
  isItemCollectionMetrics,
  () => [
    ['ItemCollectionKey', mapOf(AttributeValueSchema)],
    ['SizeEstimateRangeGB', listOf(float)],
  ],
)
