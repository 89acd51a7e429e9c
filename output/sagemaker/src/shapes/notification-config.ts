// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { IncludeInferenceResponseIn } from './include-inference-response-in.js'

export interface NotificationConfig {
  /** The Amazon SNS topic told of success; left out, nobody is told. */
  SuccessTopic?: string
  /** The Amazon SNS topic told of failure; left out, nobody is told. */
  ErrorTopic?: string
  /**
   * The Amazon SNS topics whose messages carry the result itself.
   *
   * @remarks
   * **Note**: Results of more than 128 KB are not carried.
   */
  IncludeInferenceResponseIn?: (IncludeInferenceResponseIn | (string & {}))[]
}

/** Whether a value is of type {@link NotificationConfig}. */
export function isNotificationConfig(value: unknown): value is NotificationConfig {
  if (!isObject(value)) return false
  let member: unknown = value['SuccessTopic']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ErrorTopic']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['IncludeInferenceResponseIn']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  return true
}

/** Asserts that a value is of type {@link NotificationConfig}; throws a ValidationError that holds every issue. */
export function assertNotificationConfig(value: unknown): asserts value is NotificationConfig {
  assertValid(validateNotificationConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link NotificationConfig}. */
export function validateNotificationConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isNotificationConfig, explainNotificationConfig, value, options)
}

/** The Standard Schema of {@link NotificationConfig}; yields its JSON Schema too. */
export const NotificationConfigSchema: StandardSchema<NotificationConfig> = /* @__PURE__ */ createStandardSchema(
  validateNotificationConfig,
  jsonSchemaOfNotificationConfig,
)

/** Adds to a report why a value is not of type {@link NotificationConfig}. */
export function explainNotificationConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['SuccessTopic', reportString],
    ['ErrorTopic', reportString],
    ['IncludeInferenceResponseIn', listOf(reportString)],
  ])
}

/** The JSON Schema of {@link NotificationConfig}. */
export function jsonSchemaOfNotificationConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'NotificationConfig', () => ({
    type: 'object',
    properties: {
      SuccessTopic: { type: 'string' },
      ErrorTopic: { type: 'string' },
      IncludeInferenceResponseIn: { type: 'array', items: { type: 'string' } },
    },
  }))
}
