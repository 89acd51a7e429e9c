// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest } from '../runtime/report-structure.js'
import { type Report, reportInteger } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface TableProvisionedThroughput {
  /**
   * Strongly consistent reads per second; above it comes a `ThrottlingException`. See
   * [how much reading and writing takes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ProvisionedThroughput.html).
   *
   * @remarks
   * Always 0 with `PAY_PER_REQUEST`.
   */
  ReadCapacityUnits: number
  /**
   * Writes per second; above it comes a `ThrottlingException`. See
   * [how much reading and writing takes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ProvisionedThroughput.html).
   *
   * @remarks
   * Always 0 with `PAY_PER_REQUEST`.
   */
  WriteCapacityUnits: number
}

/** Whether a value is of type {@link TableProvisionedThroughput}. */
export function isTableProvisionedThroughput(value: unknown): value is TableProvisionedThroughput {
  if (!isObject(value)) return false
  let member: unknown = value['ReadCapacityUnits']
  if (!Number.isInteger(member)) return false
  member = value['WriteCapacityUnits']
  if (!Number.isInteger(member)) return false
  for (const key in value) {
    if (key !== 'ReadCapacityUnits' && key !== 'WriteCapacityUnits' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link TableProvisionedThroughput}; throws a ValidationError that holds every issue. */
export function assertTableProvisionedThroughput(value: unknown): asserts value is TableProvisionedThroughput {
  assertValid(validateTableProvisionedThroughput(value))
}

/** Tells every issue that keeps a value from being of type {@link TableProvisionedThroughput}. */
export function validateTableProvisionedThroughput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isTableProvisionedThroughput, explainTableProvisionedThroughput, value, options)
}

/** The Standard Schema of {@link TableProvisionedThroughput}; yields its JSON Schema too. */
export const TableProvisionedThroughputSchema: StandardSchema<TableProvisionedThroughput> =
  /* @__PURE__ */ createStandardSchema(validateTableProvisionedThroughput, jsonSchemaOfTableProvisionedThroughput)

/** Adds to a report why a value is not of type {@link TableProvisionedThroughput}. */
export function explainTableProvisionedThroughput(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['ReadCapacityUnits', reportInteger, true],
    ['WriteCapacityUnits', reportInteger, true],
  ])
}

/** The JSON Schema of {@link TableProvisionedThroughput}. */
export function jsonSchemaOfTableProvisionedThroughput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'TableProvisionedThroughput', () => ({
    type: 'object',
    properties: { ReadCapacityUnits: { type: 'integer' }, WriteCapacityUnits: { type: 'integer' } },
    required: ['ReadCapacityUnits', 'WriteCapacityUnits'],
    additionalProperties: false,
  }))
}
