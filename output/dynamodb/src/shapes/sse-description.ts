// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString, reportTimestamp } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { SSEDescriptionStatus } from './sse-description-status.js'
import type { SSEType } from './sse-type.js'

export interface SSEDescription {
  /**
   * Whether the server encrypts. Only these occur:
   *
   * - `ENABLED` - it does.
   * - `UPDATING` - this is being changed.
   */
  Status?: SSEDescriptionStatus | (string & {})
  /**
   * The type of encryption. There is just one:
   *
   * - `KMS` - by Key Management Service, which looks after the key in your account, at its own
   *   prices.
   */
  SSEType?: SSEType | (string & {})
  /** The KMS key's ARN. */
  KMSMasterKeyArn?: string
  /**
   * When the table's KMS key was found out of reach, in seconds since 1970. Gone as soon as the key
   * is back. Seven days after this moment, if the key is still missing, DynamoDB archives the
   * table.
   */
  InaccessibleEncryptionDateTime?: Date
}

/** Whether a value is of type {@link SSEDescription}. */
export function isSSEDescription(value: unknown): value is SSEDescription {
  if (!isObject(value)) return false
  let member: unknown = value['Status']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['SSEType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['KMSMasterKeyArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['InaccessibleEncryptionDateTime']
  if (member !== undefined && !isTimestamp(member)) return false
  return true
}

/** Asserts that a value is of type {@link SSEDescription}; throws a ValidationError that holds every issue. */
export function assertSSEDescription(value: unknown): asserts value is SSEDescription {
  assertValid(validateSSEDescription(value))
}

/** Tells every issue that keeps a value from being of type {@link SSEDescription}. */
export function validateSSEDescription(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSSEDescription, explainSSEDescription, value, options)
}

/** The Standard Schema of {@link SSEDescription}; yields its JSON Schema too. */
export const SSEDescriptionSchema: StandardSchema<SSEDescription> = /* @__PURE__ */ createStandardSchema(
  validateSSEDescription,
  jsonSchemaOfSSEDescription,
)

/** Adds to a report why a value is not of type {@link SSEDescription}. */
export function explainSSEDescription(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['Status', reportString],
    ['SSEType', reportString],
    ['KMSMasterKeyArn', reportString],
    ['InaccessibleEncryptionDateTime', reportTimestamp],
  ])
}

/** The JSON Schema of {@link SSEDescription}. */
export function jsonSchemaOfSSEDescription(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'SSEDescription', () => ({
    type: 'object',
    properties: {
      Status: { type: 'string' },
      SSEType: { type: 'string' },
      KMSMasterKeyArn: { type: 'string' },
      InaccessibleEncryptionDateTime: { type: 'string', format: 'date-time' },
    },
  }))
}
