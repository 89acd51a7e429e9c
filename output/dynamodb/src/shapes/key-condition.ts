// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, required, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AttributeValue,
  findInAttributeValue,
  isAttributeValue,
  shapeOfAttributeValue,
} from './attribute-value.js'
import {
  type ComparisonOperator,
  findInComparisonOperator,
  isComparisonOperator,
  shapeOfComparisonOperator,
} from './comparison-operator.js'

/**
 * What a `Query` or a `Scan` selects by:
 *
 * - In a `Query`, each `Condition` of `KeyConditions` is about the key. In `KeyConditions` these
 *   operators may be used: `EQ | LE | LT | GE | GT | BEGINS_WITH | BETWEEN` A `Condition` of a
 *   `QueryFilter` is about what was found, and drops the rest.
 * - In a `Scan`, each `Condition` of a `ScanFilter` is about what was read, and drops the rest.
 */
export interface KeyCondition {
  /**
   * The values to compare with. How many there have to be depends on `ComparisonOperator`.
   *
   * @remarks
   * Numbers compare as numbers.
   *
   * Strings compare by their ASCII codes: `a` comes after `A`, and `a` comes after `B` too. The
   * codes: [a table of ASCII](http://en.wikipedia.org/wiki/ASCII#ASCII_printable_characters).
   *
   * Bytes compare without sign.
   */
  AttributeValueList?: AttributeValue[]
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
   * - `EQ` : equal. `EQ` takes every type, lists and maps included. The `AttributeValueList` has
   *   one `AttributeValue`: a string, a number, bytes, or a set of one of these. Values whose types
   *   differ are never equal, so `{"S":"9"}` is not `{"N":"9"}`, nor is `{"N":"9"}` the same as
   *   `{"NS":["9", "5", "4"]}`.
   * - `NE` : not equal. `NE` takes every type, lists and maps included. The `AttributeValueList`
   *   has one `AttributeValue`: a string, a number, bytes, or a set of one of these. Values whose
   *   types differ never match, so `{"S":"9"}` is not `{"N":"9"}`, nor is `{"N":"9"}` the same as
   *   `{"NS":["9", "5", "4"]}`.
   * - `LE` : less or equal. The `AttributeValueList` has one `AttributeValue`: a string, a number,
   *   or bytes, and no set. Values whose types differ never match, so `{"S":"9"}` is not
   *   `{"N":"9"}`, and `{"N":"9"}` cannot be held against `{"NS":["9", "5", "4"]}`.
   * - `LT` : less. The `AttributeValueList` has one `AttributeValue`: a string, a number, or bytes,
   *   and no set. Values whose types differ never match, so `{"S":"9"}` is not `{"N":"9"}`, and
   *   `{"N":"9"}` cannot be held against `{"NS":["9", "5", "4"]}`.
   * - `GE` : greater or equal. The `AttributeValueList` has one `AttributeValue`: a string, a
   *   number, or bytes, and no set. Values whose types differ never match, so `{"S":"9"}` is not
   *   `{"N":"9"}`, and `{"N":"9"}` cannot be held against `{"NS":["9", "5", "4"]}`.
   * - `GT` : greater. The `AttributeValueList` has one `AttributeValue`: a string, a number, or
   *   bytes, and no set. Values whose types differ never match, so `{"S":"9"}` is not `{"N":"9"}`,
   *   and `{"N":"9"}` cannot be held against `{"NS":["9", "5", "4"]}`.
   * - `NOT_NULL` : the attribute is there. `NOT_NULL` takes every type, lists and maps included.
   *
   * **Note**: Only its being there counts, not its type. If " `a`" holds null, `NOT_NULL` gives
   * `true`, for " `a`" is there, and `NOT_NULL` asks for nothing else.
   *
   * - `NULL` : the attribute is missing. `NULL` takes every type, lists and maps included.
   *
   * **Note**: Only its being missing counts, not its type. If " `a`" holds null, `NULL` gives
   * `false`, for " `a`" is there, and `NULL` asks for nothing else.
   *
   * - `CONTAINS` : a part is in the whole. The `AttributeValueList` has one `AttributeValue`: a
   *   string, a number, or bytes, and no set. In a string the part is a piece of text, in bytes a
   *   run of bytes; in a set (" `SS`", " `NS`", or " `BS`") it is one whole member. In "
   *   `a CONTAINS b`" the " `a`" may be a list, but " `b`" is one plain value.
   * - `NOT_CONTAINS` : a part is missing from the whole. The `AttributeValueList` has one
   *   `AttributeValue`: a string, a number, or bytes, and no set. In a string the part is a piece
   *   of text, in bytes a run of bytes; in a set (" `SS`", " `NS`", or " `BS`") it is one whole
   *   member, which must _not_ be there. In " `a NOT CONTAINS b`" the " `a`" may be a list, but "
   *   `b`" is one plain value.
   * - `BEGINS_WITH` : the value begins so. The `AttributeValueList` has one `AttributeValue`, and
   *   both it and the attribute are strings or bytes.
   * - `IN` : the value is one of these. The `AttributeValueList` has at least one `AttributeValue`:
   *   strings, numbers, or bytes. It holds if the attribute equals any of them.
   * - `BETWEEN` : from one value up to another, both included. The `AttributeValueList` has two of
   *   `AttributeValue`, both strings, both numbers, or both bytes, and no sets; the attribute lies
   *   in the range or on its ends. Values whose types differ never match, so `{"S":"9"}` cannot be
   *   held against `{"N":"9"}`, nor `{"N":"9"}` against `{"NS":["9", "5", "4"]}`
   *
   * `AttributeValueList` and `ComparisonOperator` in use:
   * [conditions of old](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.html).
   */
  ComparisonOperator: ComparisonOperator
}

/** Whether a value is of type {@link KeyCondition}. */
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

/** Adds to a report what keeps a value from being of type {@link KeyCondition}. */
export function findInKeyCondition(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AttributeValueList']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isAttributeValue(item)) continue
      findInAttributeValue(item, enter(report, enter(report, depth, 'AttributeValueList'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'AttributeValueList', depth, report, 'array')
  member = value['ComparisonOperator']
  if (member === undefined) addWrong(member, 'ComparisonOperator', depth, report, 'string')
  else if (!isComparisonOperator(member))
    findInComparisonOperator(member, enter(report, depth, 'ComparisonOperator'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['AttributeValueList', 'ComparisonOperator'])
}

/** The description of {@link KeyCondition}. */
export const shapeOfKeyCondition: StructureShape = /* @__PURE__ */ structure(
  'KeyCondition',
  'strict',
  isKeyCondition,
  () => [
    ['AttributeValueList', listOf(shapeOfAttributeValue)],
    ['ComparisonOperator', shapeOfComparisonOperator, required],
  ],
)

/** Asserts that a value is of type {@link KeyCondition}; throws a ValidationError that holds every issue. */
export function assertKeyCondition(value: unknown): asserts value is KeyCondition {
  assertValid(validateKeyCondition(value))
}

/** Tells every issue that keeps a value from being of type {@link KeyCondition}. */
export function validateKeyCondition(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInKeyCondition, 'strict', value, options)
}

/** The Standard Schema of {@link KeyCondition}; yields its JSON Schema too. */
export const KeyConditionSchema: StandardSchema<KeyCondition> = /* @__PURE__ */ createStandardSchema(
  validateKeyCondition,
  shapeOfKeyCondition,
)

/** The JSON form of {@link KeyCondition}: dates and bytes are strings. */
export type KeyConditionJson = JsonForm<KeyCondition>

/** Reads the JSON form of {@link KeyCondition}; throws a ValidationError where it is none. */
export function decodeKeyCondition(json: unknown, options?: ValidateOptions): KeyCondition {
  return decode(validateKeyCondition, shapeOfKeyCondition, json, options)
}

/** Writes the JSON form of {@link KeyCondition}; throws a ValidationError for a value that is not of the type. */
export function encodeKeyCondition(value: KeyCondition, options?: ValidateOptions): KeyConditionJson {
  return encode(validateKeyCondition, shapeOfKeyCondition, value, options)
}

/** Makes up a value of type {@link KeyCondition}: the same for the same seed; without one every member is there. */
export function sampleKeyCondition(seed?: number): KeyCondition {
  return sample(isKeyCondition, shapeOfKeyCondition, seed)
}

/** Makes up values that are of type {@link KeyCondition}, but for one fault each. */
export function sampleInvalidKeyCondition(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfKeyCondition, seed)
}
