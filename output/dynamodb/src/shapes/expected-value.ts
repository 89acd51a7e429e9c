// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { boolean, listOf, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type AttributeValue, AttributeValueSchema, isAttributeValue } from './attribute-value.js'
import { type ComparisonOperator, ComparisonOperatorSchema, isComparisonOperator } from './comparison-operator.js'

/**
 * A test on one attribute. `DeleteItem`, `PutItem`, and `UpdateItem` go through if it holds and fail if not. An
 * `ExpectedAttributeValue` is written in one of two forms:
 *
 * - With `AttributeValueList` and `ComparisonOperator`: the operator compares the attribute with the values of the
 *   list. The operation goes through if the comparison holds.
 * - With `Value`: the attribute has to equal it for the `ExpectedAttributeValue` to hold. With `Exists` set to false,
 *   the test is turned round: the attribute must _not_ be there, and the operation goes through if it is missing.
 *
 * @remarks
 * The two forms do not mix: `Value` or `Exists`, together with `AttributeValueList` or `ComparisonOperator`, is
 * answered with `ValidationException`.
 */
export interface ExpectedValue {
  /**
   * The value that is expected.
   *
   * @remarks
   * A value is an object with one member: the type as its name, the data as its value.
   *
   * See
   * [types of data](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html#HowItWorks.DataTypes).
   */
  Value?: AttributeValue
  /**
   * Says what has to be there before the operation goes through:
   *
   * - With `Exists` at `true`, the table has to hold the value; where it does not, the answer is
   *   `ConditionCheckFailedException`.
   * - With `Exists` at `false`, the value must be missing from the table; if it is there, the answer is
   *   `ConditionCheckFailedException`.
   *
   * @remarks
   * `Exists` is `true` by default. A `Value` alone implies `true`, and `Exists` can be left out.
   *
   * The answer is `ValidationException` if:
   *
   * - `Exists` is `true` and there is no `Value`, so nothing to look for.
   * - `Exists` is `false` and there is a `Value`, which contradict each other.
   */
  Exists?: boolean
  /**
   * How the attribute is compared with `AttributeValueList`: equal, less, greater, and so on.
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
   */
  ComparisonOperator?: ComparisonOperator
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
   *
   * How types are written in JSON:
   * [the data format](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DataFormat.html).
   */
  AttributeValueList?: readonly AttributeValue[]
}

export function isExpectedValue(value: unknown): value is ExpectedValue {
  if (!isObject(value)) return false
  let member: unknown = value['Value']
  if (member !== undefined && !isAttributeValue(member)) return false
  member = value['Exists']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['ComparisonOperator']
  if (member !== undefined && !isComparisonOperator(member)) return false
  member = value['AttributeValueList']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isAttributeValue(item)) return false
    }
  }
  for (const key in value) {
    if (
      key !== 'Value' &&
      key !== 'Exists' &&
      key !== 'ComparisonOperator' &&
      key !== 'AttributeValueList' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

export const ExpectedValueSchema: StructureSchema<ExpectedValue> = /* @__PURE__ */ structure(
  'ExpectedValue',
  request,
  isExpectedValue,
  () => [
    ['Value', AttributeValueSchema],
    ['Exists', boolean],
    ['ComparisonOperator', ComparisonOperatorSchema],
    ['AttributeValueList', listOf(AttributeValueSchema)],
  ],
)
