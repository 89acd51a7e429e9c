// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { outputOf, required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type KeyType, KeyTypeSchema, isKeyType } from './key-type.js'

/**
 * _One element_ of a key schema. The schema lists the attributes that form the key, of a table or of an index.
 *
 * @remarks
 * A `KeySchemaElement` stands for one attribute. A key that is a partition key alone takes one `KeySchemaElement`; a
 * key of partition and sort key takes a second `KeySchemaElement`.
 *
 * The attribute of a `KeySchemaElement` stands at the top of the item, never inside a list or a map, and is a string,
 * a number, or bytes.
 */
export interface KeySchema {
  /** How the key's attribute is called. */
  AttributeName: string
  /**
   * What this attribute does in the key:
   *
   * - `HASH` - the partition key
   * - `RANGE` - the sort key
   *
   * @remarks
   * **Note**: _Hash attribute_ is another word for the partition key: items are spread over partitions by a hash of its
   * value.
   *
   * _Range attribute_ is another word for the sort key: items that share a partition key lie next to each other,
   * ordered by it.
   */
  KeyType: KeyType
}

/**
 * _One element_ of a key schema. The schema lists the attributes that form the key, of a table or of an index.
 *
 * @remarks
 * A `KeySchemaElement` stands for one attribute. A key that is a partition key alone takes one `KeySchemaElement`; a
 * key of partition and sort key takes a second `KeySchemaElement`.
 *
 * The attribute of a `KeySchemaElement` stands at the top of the item, never inside a list or a map, and is a string,
 * a number, or bytes.
 */
export interface KeySchemaOutput {
  /** How the key's attribute is called. */
  AttributeName?: string
  /**
   * What this attribute does in the key:
   *
   * - `HASH` - the partition key
   * - `RANGE` - the sort key
   *
   * @remarks
   * **Note**: _Hash attribute_ is another word for the partition key: items are spread over partitions by a hash of its
   * value.
   *
   * _Range attribute_ is another word for the sort key: items that share a partition key lie next to each other,
   * ordered by it.
   */
  KeyType?: KeyType | (string & {})
}

export function isKeySchema(value: unknown): value is KeySchema {
  return fitsKeySchema(value, true)
}

export function isKeySchemaOutput(value: unknown): value is KeySchemaOutput {
  return fitsKeySchema(value, false)
}

/** Whether a value is of type {@link KeySchema}, as requests or as responses have it. */
export function fitsKeySchema(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string' && (asRequest || member !== undefined)) return false
  member = value['KeyType']
  if ((asRequest || member !== undefined) && (asRequest ? !isKeyType(member) : typeof member !== 'string')) return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'AttributeName' && key !== 'KeyType' && hasSet(value, key)) return false
    }
  }
  return true
}

export const KeySchemaSchema: StructureSchema<KeySchema> = /* @__PURE__ */ structure(
  'KeySchema',
  request,
  isKeySchema,
  () => [
    ['AttributeName', string, required],
    ['KeyType', KeyTypeSchema, required],
  ],
  { output: true },
)

export const KeySchemaOutputSchema: StructureSchema<KeySchemaOutput> = /* @__PURE__ */ outputOf(
  KeySchemaSchema,
  response,
  isKeySchemaOutput,
)
