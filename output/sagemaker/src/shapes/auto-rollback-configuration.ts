// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Alarm, explainAlarm, isAlarm, jsonSchemaOfAlarm } from './alarm.js'

export interface AutoRollbackConfiguration {
  /**
   * CloudWatch alarms that watch the endpoint. If one goes off while a deployment runs, the
   * deployment is undone.
   */
  Alarms?: Alarm[]
}

/** Whether a value is of type {@link AutoRollbackConfiguration}. */
export function isAutoRollbackConfiguration(value: unknown): value is AutoRollbackConfiguration {
  if (!isObject(value)) return false
  let member: unknown = value['Alarms']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isAlarm(item)) return false
    }
  }
  return true
}

/** Asserts that a value is of type {@link AutoRollbackConfiguration}; throws a ValidationError that holds every issue. */
export function assertAutoRollbackConfiguration(value: unknown): asserts value is AutoRollbackConfiguration {
  assertValid(validateAutoRollbackConfiguration(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoRollbackConfiguration}. */
export function validateAutoRollbackConfiguration(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAutoRollbackConfiguration, explainAutoRollbackConfiguration, value, options)
}

/** The Standard Schema of {@link AutoRollbackConfiguration}; yields its JSON Schema too. */
export const AutoRollbackConfigurationSchema: StandardSchema<AutoRollbackConfiguration> =
  /* @__PURE__ */ createStandardSchema(validateAutoRollbackConfiguration, jsonSchemaOfAutoRollbackConfiguration)

/** Adds to a report why a value is not of type {@link AutoRollbackConfiguration}. */
export function explainAutoRollbackConfiguration(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['Alarms', listOf(explainAlarm)]])
}

/** The JSON Schema of {@link AutoRollbackConfiguration}. */
export function jsonSchemaOfAutoRollbackConfiguration(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AutoRollbackConfiguration', () => ({
    type: 'object',
    properties: { Alarms: { type: 'array', items: jsonSchemaOfAlarm(builder) } },
  }))
}
