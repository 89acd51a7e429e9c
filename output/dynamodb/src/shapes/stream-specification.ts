// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { boolean, outputOf, required, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type StreamViewType, StreamViewTypeSchema, isStreamViewType } from './stream-view-type.js'

export interface StreamSpecification {
  /** True if the table has a stream (DynamoDB Streams), false if not. */
  StreamEnabled: boolean
  /**
   * What the table's stream tells of an item that changed. The values of `StreamViewType`:
   *
   * - `KEYS_ONLY` - the item's keys.
   * - `NEW_IMAGE` - the item after the change.
   * - `OLD_IMAGE` - the item before the change.
   * - `NEW_AND_OLD_IMAGES` - the item before and after the change.
   */
  StreamViewType?: StreamViewType
}

/** {@link StreamSpecification} as responses have it. */
export interface StreamSpecificationOutput {
  /** True if the table has a stream (DynamoDB Streams), false if not. */
  StreamEnabled?: boolean
  /**
   * What the table's stream tells of an item that changed. The values of `StreamViewType`:
   *
   * - `KEYS_ONLY` - the item's keys.
   * - `NEW_IMAGE` - the item after the change.
   * - `OLD_IMAGE` - the item before the change.
   * - `NEW_AND_OLD_IMAGES` - the item before and after the change.
   */
  StreamViewType?: StreamViewType | (string & {})
}

export function isStreamSpecification(value: unknown): value is StreamSpecification {
  return fitsStreamSpecification(value, true)
}

export function isStreamSpecificationOutput(value: unknown): value is StreamSpecificationOutput {
  return fitsStreamSpecification(value, false)
}

/** Whether a value is of type {@link StreamSpecification}, as requests or as responses have it. */
export function fitsStreamSpecification(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['StreamEnabled']
  if (typeof member !== 'boolean' && (asRequest || member !== undefined)) return false
  member = value['StreamViewType']
  if (member !== undefined && (asRequest ? !isStreamViewType(member) : typeof member !== 'string')) return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'StreamEnabled' && key !== 'StreamViewType' && hasSet(value, key)) return false
    }
  }
  return true
}

export const StreamSpecificationSchema: StructureSchema<StreamSpecification> = /* @__PURE__ */ structure(
  'StreamSpecification',
  request,
  isStreamSpecification,
  () => [
    ['StreamEnabled', boolean, required],
    ['StreamViewType', StreamViewTypeSchema],
  ],
  { output: true },
)

export const StreamSpecificationOutputSchema: StructureSchema<StreamSpecificationOutput> = /* @__PURE__ */ outputOf(
  StreamSpecificationSchema,
  response,
  isStreamSpecificationOutput,
)
