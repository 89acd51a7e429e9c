// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest } from '../runtime/report-structure.js'
import { type Report, reportBoolean, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type SSEType, explainSSEType, isSSEType, jsonSchemaOfSSEType } from './sse-type.js'

export interface SSESpecification {
  /**
   * Whose key encrypts. True: a key that Amazon Web Services keeps for your account, with the type
   * `KMS`, at the prices of KMS. False, or left out: a key that belongs to Amazon Web Services.
   */
  Enabled?: boolean
  /**
   * The type of encryption. There is just one:
   *
   * - `KMS` - by Key Management Service, which looks after the key in your account, at its own
   *   prices.
   */
  SSEType?: SSEType
  /**
   * The KMS key, by key ID, ARN (Amazon Resource Name), alias name, or alias ARN. Give it only if
   * it is not DynamoDB's own, `alias/aws/dynamodb`.
   */
  KMSMasterKeyId?: string
}

/** Whether a value is of type {@link SSESpecification}. */
export function isSSESpecification(value: unknown): value is SSESpecification {
  if (!isObject(value)) return false
  let member: unknown = value['Enabled']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['SSEType']
  if (member !== undefined && !isSSEType(member)) return false
  member = value['KMSMasterKeyId']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Enabled' && key !== 'SSEType' && key !== 'KMSMasterKeyId' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link SSESpecification}; throws a ValidationError that holds every issue. */
export function assertSSESpecification(value: unknown): asserts value is SSESpecification {
  assertValid(validateSSESpecification(value))
}

/** Tells every issue that keeps a value from being of type {@link SSESpecification}. */
export function validateSSESpecification(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSSESpecification, explainSSESpecification, value, options)
}

/** The Standard Schema of {@link SSESpecification}; yields its JSON Schema too. */
export const SSESpecificationSchema: StandardSchema<SSESpecification> = /* @__PURE__ */ createStandardSchema(
  validateSSESpecification,
  jsonSchemaOfSSESpecification,
)

/** Adds to a report why a value is not of type {@link SSESpecification}. */
export function explainSSESpecification(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['Enabled', reportBoolean],
    ['SSEType', explainSSEType],
    ['KMSMasterKeyId', reportString],
  ])
}

/** The JSON Schema of {@link SSESpecification}. */
export function jsonSchemaOfSSESpecification(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'SSESpecification', () => ({
    type: 'object',
    properties: {
      Enabled: { type: 'boolean' },
      SSEType: jsonSchemaOfSSEType(builder),
      KMSMasterKeyId: { type: 'string' },
    },
    additionalProperties: false,
  }))
}
