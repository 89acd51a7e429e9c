// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure, timestampShape } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { secretKey } from '../runtime/place.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type SSEDescriptionStatus,
  findInSSEDescriptionStatus,
  shapeOfSSEDescriptionStatus,
} from './sse-description-status.js'
import { type SSEType, findInSSEType, shapeOfSSEType } from './sse-type.js'

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

/** Adds to a report what keeps a value from being of type {@link SSEDescription}. */
export function findInSSEDescription(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Status']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInSSEDescriptionStatus(member, enter(report, depth, 'Status'), report)
  member = value['SSEType']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInSSEType(member, enter(report, depth, 'SSEType'), report)
  member = value['KMSMasterKeyArn']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, secretKey('KMSMasterKeyArn'), depth, report, 'string')
  member = value['InaccessibleEncryptionDateTime']
  if (member !== undefined && !isTimestamp(member))
    addWrong(member, 'InaccessibleEncryptionDateTime', depth, report, 'valid Date')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['Status', 'SSEType', 'KMSMasterKeyArn', 'InaccessibleEncryptionDateTime'])
}

/** The description of {@link SSEDescription}. */
export const shapeOfSSEDescription: StructureShape = /* @__PURE__ */ structure(
  'SSEDescription',
  'open',
  isSSEDescription,
  () => [
    ['Status', shapeOfSSEDescriptionStatus],
    ['SSEType', shapeOfSSEType],
    ['KMSMasterKeyArn', stringShape],
    ['InaccessibleEncryptionDateTime', timestampShape],
  ],
)

/** Asserts that a value is of type {@link SSEDescription}; throws a ValidationError that holds every issue. */
export function assertSSEDescription(value: unknown): asserts value is SSEDescription {
  assertValid(validateSSEDescription(value))
}

/** Tells every issue that keeps a value from being of type {@link SSEDescription}. */
export function validateSSEDescription(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSSEDescription, 'open', value, options)
}

/** The Standard Schema of {@link SSEDescription}; yields its JSON Schema too. */
export const SSEDescriptionSchema: StandardSchema<SSEDescription> = /* @__PURE__ */ createStandardSchema(
  validateSSEDescription,
  shapeOfSSEDescription,
)

/** The JSON form of {@link SSEDescription}: dates and bytes are strings. */
export type SSEDescriptionJson = JsonForm<SSEDescription>

/** Reads the JSON form of {@link SSEDescription}; throws a ValidationError where it is none. */
export function decodeSSEDescription(json: unknown, options?: ValidateOptions): SSEDescription {
  return decode(validateSSEDescription, shapeOfSSEDescription, json, options)
}

/** Writes the JSON form of {@link SSEDescription}; throws a ValidationError for a value that is not of the type. */
export function encodeSSEDescription(value: SSEDescription, options?: ValidateOptions): SSEDescriptionJson {
  return encode(validateSSEDescription, shapeOfSSEDescription, value, options)
}

/** Makes up a value of type {@link SSEDescription}: the same for the same seed; without one every member is there. */
export function sampleSSEDescription(seed?: number): SSEDescription {
  return sample(isSSEDescription, shapeOfSSEDescription, seed)
}

/** Makes up values that are of type {@link SSEDescription}, but for one fault each. */
export function sampleInvalidSSEDescription(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSSEDescription, seed)
}
