// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportInteger } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface OnDemandThroughput {
  /**
   * A ceiling on the table's read request units.
   *
   * @remarks
   * From 1 up, `MaxReadRequestUnits` puts a ceiling on the table's `OnDemandThroughput`; -1, as
   * `MaxReadRequestUnits`, takes the ceiling of `OnDemandThroughput` away.
   */
  MaxReadRequestUnits?: number
  /**
   * A ceiling on the table's write request units.
   *
   * @remarks
   * From 1 up, `MaxWriteRequestUnits` puts a ceiling on the table's `OnDemandThroughput`; -1, as
   * `MaxWriteRequestUnits`, takes the ceiling of `OnDemandThroughput` away.
   */
  MaxWriteRequestUnits?: number
}

/** Whether a value is of type {@link OnDemandThroughput}, as requests have it. */
export function isOnDemandThroughput(value: unknown): value is OnDemandThroughput {
  if (!isObject(value)) return false
  let member: unknown = value['MaxReadRequestUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaxWriteRequestUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  for (const key in value) {
    if (key !== 'MaxReadRequestUnits' && key !== 'MaxWriteRequestUnits' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link OnDemandThroughput}, as requests have it; throws a ValidationError that holds every issue. */
export function assertOnDemandThroughput(value: unknown): asserts value is OnDemandThroughput {
  assertValid(validateOnDemandThroughput(value))
}

/** Tells every issue that keeps a value from being of type {@link OnDemandThroughput}, as requests have it. */
export function validateOnDemandThroughput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isOnDemandThroughput, explainOnDemandThroughput, value, options)
}

/** The Standard Schema of {@link OnDemandThroughput}, as requests have it; yields its JSON Schema too. */
export const OnDemandThroughputSchema: StandardSchema<OnDemandThroughput> = /* @__PURE__ */ createStandardSchema(
  validateOnDemandThroughput,
  jsonSchemaOfOnDemandThroughput,
)

/** Adds to a report why a value is not of type {@link OnDemandThroughput}, as requests have it. */
export function explainOnDemandThroughput(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['MaxReadRequestUnits', reportInteger],
    ['MaxWriteRequestUnits', reportInteger],
  ])
}

/** The JSON Schema of {@link OnDemandThroughput}, as requests have it. */
export function jsonSchemaOfOnDemandThroughput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'OnDemandThroughput', () => ({
    type: 'object',
    properties: { MaxReadRequestUnits: { type: 'integer' }, MaxWriteRequestUnits: { type: 'integer' } },
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link OnDemandThroughput}, as responses have it. */
export function isOnDemandThroughputOutput(value: unknown): value is OnDemandThroughput {
  if (!isObject(value)) return false
  let member: unknown = value['MaxReadRequestUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaxWriteRequestUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Asserts that a value is of type {@link OnDemandThroughput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertOnDemandThroughputOutput(value: unknown): asserts value is OnDemandThroughput {
  assertValid(validateOnDemandThroughputOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link OnDemandThroughput}, as responses have it. */
export function validateOnDemandThroughputOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isOnDemandThroughputOutput, explainOnDemandThroughputOutput, value, options)
}

/** The Standard Schema of {@link OnDemandThroughput}, as responses have it; yields its JSON Schema too. */
export const OnDemandThroughputOutputSchema: StandardSchema<OnDemandThroughput> = /* @__PURE__ */ createStandardSchema(
  validateOnDemandThroughputOutput,
  jsonSchemaOfOnDemandThroughputOutput,
)

/** Adds to a report why a value is not of type {@link OnDemandThroughput}, as responses have it. */
export function explainOnDemandThroughputOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['MaxReadRequestUnits', reportInteger],
    ['MaxWriteRequestUnits', reportInteger],
  ])
}

/** The JSON Schema of {@link OnDemandThroughput}, as responses have it. */
export function jsonSchemaOfOnDemandThroughputOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'OnDemandThroughputOutput', () => ({
    type: 'object',
    properties: { MaxReadRequestUnits: { type: 'integer' }, MaxWriteRequestUnits: { type: 'integer' } },
  }))
}
