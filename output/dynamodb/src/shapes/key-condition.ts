// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { listOf, required, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type AttributeValue, AttributeValueSchema, isAttributeValue } from './attribute-value.js'
import { type ComparisonOperator, ComparisonOperatorSchema, isComparisonOperator } from './comparison-operator.js'

/**
 * What a `Query` or a `Scan` selects by:
 *
 * - In a `Query`, each `Condition` of `KeyConditions` is about the key. In `KeyConditions` these operators may be
 *   used: `EQ | LE | LT | GE | GT | BEGINS_WITH | BETWEEN` A `Condition` of a `QueryFilter` is about what was found,
 *   and drops the rest.
 * - In a `Scan`, each `Condition` of a `ScanFilter` is about what was read, and drops the rest.
 */
export interface KeyCondition {
  /**
   * The values to compare with. How many there have to be depends on `ComparisonOperator`.
   *
   * @remarks
   * Numbers compare as numbers.
   *
   * Strings compare by their ASCII codes: `a` comes after `A`, and `a` comes after `B` too. The codes:
   * [a table of ASCII](http://en.wikipedia.org/wiki/ASCII#ASCII_printable_characters).
   *
   * Bytes compare without sign.
   */
  AttributeValueList?: readonly AttributeValue[]
  /**
   * How attributes are compared: equal, less, greater, and so on.
   *
   * @remarks
   * The operators are:
   *
   * `EQ | NE | LE | LT | GE | GT | NOT_NULL | NULL | CONTAINS | NOT_CONTAINS | BEGINS_WITH | IN | BETWEEN`
   *
   * What each operator means:
   *
   * - `EQ` : equal. `EQ` takes every type, lists and maps included. The `AttributeValueList` has one `AttributeValue`:
   *   a string, a number, bytes, or a set of one of these. Values whose types differ are never equal, so `{"S":"9"}` is
   *   not `{"N":"9"}`, nor is `{"N":"9"}` the same as `{"NS":["9", "5", "4"]}`.
   * - `NE` : not equal. `NE` takes every type, lists and maps included. The `AttributeValueList` has one
   *   `AttributeValue`: a string, a number, bytes, or a set of one of these. Values whose types differ never match, so
   *   `{"S":"9"}` is not `{"N":"9"}`, nor is `{"N":"9"}` the same as `{"NS":["9", "5", "4"]}`.
   * - `LE` : less or equal. The `AttributeValueList` has one `AttributeValue`: a string, a number, or bytes, and no
   *   set. Values whose types differ never match, so `{"S":"9"}` is not `{"N":"9"}`, and `{"N":"9"}` cannot be held
   *   against `{"NS":["9", "5", "4"]}`.
   * - `LT` : less. The `AttributeValueList` has one `AttributeValue`: a string, a number, or bytes, and no set. Values
   *   whose types differ never match, so `{"S":"9"}` is not `{"N":"9"}`, and `{"N":"9"}` cannot be held against
   *   `{"NS":["9", "5", "4"]}`.
   * - `GE` : greater or equal. The `AttributeValueList` has one `AttributeValue`: a string, a number, or bytes, and no
   *   set. Values whose types differ never match, so `{"S":"9"}` is not `{"N":"9"}`, and `{"N":"9"}` cannot be held
   *   against `{"NS":["9", "5", "4"]}`.
   * - `GT` : greater. The `AttributeValueList` has one `AttributeValue`: a string, a number, or bytes, and no set.
   *   Values whose types differ never match, so `{"S":"9"}` is not `{"N":"9"}`, and `{"N":"9"}` cannot be held against
   *   `{"NS":["9", "5", "4"]}`.
   * - `NOT_NULL` : the attribute is there. `NOT_NULL` takes every type, lists and maps included.
   *
   * **Note**: Only its being there counts, not its type. If " `a`" holds null, `NOT_NULL` gives `true`, for " `a`" is
   * there, and `NOT_NULL` asks for nothing else.
   *
   * - `NULL` : the attribute is missing. `NULL` takes every type, lists and maps included.
   *
   * **Note**: Only its being missing counts, not its type. If " `a`" holds null, `NULL` gives `false`, for " `a`" is
   * there, and `NULL` asks for nothing else.
   *
   * - `CONTAINS` : a part is in the whole. The `AttributeValueList` has one `AttributeValue`: a string, a number, or
   *   bytes, and no set. In a string the part is a piece of text, in bytes a run of bytes; in a set (" `SS`", " `NS`",
   *   or " `BS`") it is one whole member. In " `a CONTAINS b`" the " `a`" may be a list, but " `b`" is one plain value.
   * - `NOT_CONTAINS` : a part is missing from the whole. The `AttributeValueList` has one `AttributeValue`: a string, a
   *   number, or bytes, and no set. In a string the part is a piece of text, in bytes a run of bytes; in a set ("
   *   `SS`", " `NS`", or " `BS`") it is one whole member, which must _not_ be there. In " `a NOT CONTAINS b`" the "
   *   `a`" may be a list, but " `b`" is one plain value.
   * - `BEGINS_WITH` : the value begins so. The `AttributeValueList` has one `AttributeValue`, and both it and the
   *   attribute are strings or bytes.
   * - `IN` : the value is one of these. The `AttributeValueList` has at least one `AttributeValue`: strings, numbers,
   *   or bytes. It holds if the attribute equals any of them.
   * - `BETWEEN` : from one value up to another, both included. The `AttributeValueList` has two of `AttributeValue`,
   *   both strings, both numbers, or both bytes, and no sets; the attribute lies in the range or on its ends. Values
   *   whose types differ never match, so `{"S":"9"}` cannot be held against `{"N":"9"}`, nor `{"N":"9"}` against
   *   `{"NS":["9", "5", "4"]}`
   *
   * `AttributeValueList` and `ComparisonOperator` in use:
   * [conditions of old](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.html).
   */
  ComparisonOperator: ComparisonOperator
}

export function isKeyCondition(value: unknown): value is KeyCondition {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeValueList']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isAttributeValue(item)) return false
    }
  }
  member = value['ComparisonOperator']
  if (!isComparisonOperator(member)) return false
  for (const key in value) {
    if (key !== 'AttributeValueList' && key !== 'ComparisonOperator' && hasSet(value, key)) return false
  }
  return true
}

export const KeyConditionSchema: StructureSchema<KeyCondition> = /* @__PURE__ */ structure(
  'KeyCondition',
  request,
  isKeyCondition,
  () => [
    ['AttributeValueList', listOf(AttributeValueSchema)],
    ['ComparisonOperator', ComparisonOperatorSchema, required],
  ],
)
