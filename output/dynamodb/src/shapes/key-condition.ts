// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest } from '../runtime/report-structure.js'
import { type Report, listOf } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AttributeValue,
  explainAttributeValue,
  isAttributeValue,
  jsonSchemaOfAttributeValue,
} from './attribute-value.js'
import {
  type ComparisonOperator,
  explainComparisonOperator,
  isComparisonOperator,
  jsonSchemaOfComparisonOperator,
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

/** Asserts that a value is of type {@link KeyCondition}; throws a ValidationError that holds every issue. */
export function assertKeyCondition(value: unknown): asserts value is KeyCondition {
  assertValid(validateKeyCondition(value))
}

/** Tells every issue that keeps a value from being of type {@link KeyCondition}. */
export function validateKeyCondition(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isKeyCondition, explainKeyCondition, value, options)
}

/** The Standard Schema of {@link KeyCondition}; yields its JSON Schema too. */
export const KeyConditionSchema: StandardSchema<KeyCondition> = /* @__PURE__ */ createStandardSchema(
  validateKeyCondition,
  jsonSchemaOfKeyCondition,
)

/** Adds to a report why a value is not of type {@link KeyCondition}. */
export function explainKeyCondition(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['AttributeValueList', listOf(explainAttributeValue)],
    ['ComparisonOperator', explainComparisonOperator, true],
  ])
}

/** The JSON Schema of {@link KeyCondition}. */
export function jsonSchemaOfKeyCondition(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'KeyCondition', () => ({
    type: 'object',
    properties: {
      AttributeValueList: { type: 'array', items: jsonSchemaOfAttributeValue(builder) },
      ComparisonOperator: jsonSchemaOfComparisonOperator(builder),
    },
    required: ['ComparisonOperator'],
    additionalProperties: false,
  }))
}
