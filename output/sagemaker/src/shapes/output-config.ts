// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type NotificationConfig,
  explainNotificationConfig,
  isNotificationConfig,
  jsonSchemaOfNotificationConfig,
} from './notification-config.js'

export interface OutputConfig {
  /**
   * The KMS key (Key Management Service) that encrypts results of asynchronous inference in Amazon
   * S3.
   */
  KmsKeyId?: string
  /** Where in Amazon S3 results go. */
  S3OutputPath?: string
  /** Who hears of results of asynchronous inference. */
  NotificationConfig?: NotificationConfig
  /** Where in Amazon S3 failures go. */
  S3FailurePath?: string
}

/** Whether a value is of type {@link OutputConfig}. */
export function isOutputConfig(value: unknown): value is OutputConfig {
  if (!isObject(value)) return false
  let member: unknown = value['KmsKeyId']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['S3OutputPath']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['NotificationConfig']
  if (member !== undefined && !isNotificationConfig(member)) return false
  member = value['S3FailurePath']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link OutputConfig}; throws a ValidationError that holds every issue. */
export function assertOutputConfig(value: unknown): asserts value is OutputConfig {
  assertValid(validateOutputConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link OutputConfig}. */
export function validateOutputConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isOutputConfig, explainOutputConfig, value, options)
}

/** The Standard Schema of {@link OutputConfig}; yields its JSON Schema too. */
export const OutputConfigSchema: StandardSchema<OutputConfig> = /* @__PURE__ */ createStandardSchema(
  validateOutputConfig,
  jsonSchemaOfOutputConfig,
)

/** Adds to a report why a value is not of type {@link OutputConfig}. */
export function explainOutputConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['KmsKeyId', reportString],
    ['S3OutputPath', reportString],
    ['NotificationConfig', explainNotificationConfig],
    ['S3FailurePath', reportString],
  ])
}

/** The JSON Schema of {@link OutputConfig}. */
export function jsonSchemaOfOutputConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'OutputConfig', () => ({
    type: 'object',
    properties: {
      KmsKeyId: { type: 'string' },
      S3OutputPath: { type: 'string' },
      NotificationConfig: jsonSchemaOfNotificationConfig(builder),
      S3FailurePath: { type: 'string' },
    },
  }))
}
