// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { booleanShape, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { secretKey } from '../runtime/place.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type SSEType, findInSSEType, isSSEType, shapeOfSSEType } from './sse-type.js'

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

/** Adds to a report what keeps a value from being of type {@link SSESpecification}. */
export function findInSSESpecification(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Enabled']
  if (typeof member !== 'boolean' && member !== undefined) addWrong(member, 'Enabled', depth, report, 'boolean')
  member = value['SSEType']
  if (member !== undefined && !isSSEType(member)) findInSSEType(member, enter(report, depth, 'SSEType'), report)
  member = value['KMSMasterKeyId']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, secretKey('KMSMasterKeyId'), depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Enabled', 'SSEType', 'KMSMasterKeyId'])
}

/** The description of {@link SSESpecification}. */
export const shapeOfSSESpecification: StructureShape = /* @__PURE__ */ structure(
  'SSESpecification',
  'strict',
  isSSESpecification,
  () => [
    ['Enabled', booleanShape],
    ['SSEType', shapeOfSSEType],
    ['KMSMasterKeyId', stringShape],
  ],
)

/** Asserts that a value is of type {@link SSESpecification}; throws a ValidationError that holds every issue. */
export function assertSSESpecification(value: unknown): asserts value is SSESpecification {
  assertValid(validateSSESpecification(value))
}

/** Tells every issue that keeps a value from being of type {@link SSESpecification}. */
export function validateSSESpecification(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSSESpecification, 'strict', value, options)
}

/** The Standard Schema of {@link SSESpecification}; yields its JSON Schema too. */
export const SSESpecificationSchema: StandardSchema<SSESpecification> = /* @__PURE__ */ createStandardSchema(
  validateSSESpecification,
  shapeOfSSESpecification,
)

/** The JSON form of {@link SSESpecification}: dates and bytes are strings. */
export type SSESpecificationJson = JsonForm<SSESpecification>

/** Reads the JSON form of {@link SSESpecification}; throws a ValidationError where it is none. */
export function decodeSSESpecification(json: unknown, options?: ValidateOptions): SSESpecification {
  return decode(validateSSESpecification, shapeOfSSESpecification, json, options)
}

/** Writes the JSON form of {@link SSESpecification}; throws a ValidationError for a value that is not of the type. */
export function encodeSSESpecification(value: SSESpecification, options?: ValidateOptions): SSESpecificationJson {
  return encode(validateSSESpecification, shapeOfSSESpecification, value, options)
}

/** Makes up a value of type {@link SSESpecification}: the same for the same seed; without one every member is there. */
export function sampleSSESpecification(seed?: number): SSESpecification {
  return sample(isSSESpecification, shapeOfSSESpecification, seed)
}

/** Makes up values that are of type {@link SSESpecification}, but for one fault each. */
export function sampleInvalidSSESpecification(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSSESpecification, seed)
}
