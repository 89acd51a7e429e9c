// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** One Amazon CloudWatch alarm that watches the endpoint. */
export interface Alarm {
  /** The alarm's name in CloudWatch. */
  AlarmName?: string
}

/** Whether a value is of type {@link Alarm}. */
export function isAlarm(value: unknown): value is Alarm {
  if (!isObject(value)) return false
  let member: unknown = value['AlarmName']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link Alarm}; throws a ValidationError that holds every issue. */
export function assertAlarm(value: unknown): asserts value is Alarm {
  assertValid(validateAlarm(value))
}

/** Tells every issue that keeps a value from being of type {@link Alarm}. */
export function validateAlarm(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAlarm, explainAlarm, value, options)
}

/** The Standard Schema of {@link Alarm}; yields its JSON Schema too. */
export const AlarmSchema: StandardSchema<Alarm> = /* @__PURE__ */ createStandardSchema(validateAlarm, jsonSchemaOfAlarm)

/** Adds to a report why a value is not of type {@link Alarm}. */
export function explainAlarm(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['AlarmName', reportString]])
}

/** The JSON Schema of {@link Alarm}. */
export function jsonSchemaOfAlarm(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Alarm', () => ({ type: 'object', properties: { AlarmName: { type: 'string' } } }))
}
