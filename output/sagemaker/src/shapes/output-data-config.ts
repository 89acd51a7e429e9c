// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface OutputDataConfig {
  /** Identifies the Key Management Service key that encrypts the data. */
  KmsKeyId?: string
  /** The output location in Amazon S3, at most 512 characters long. */
  S3OutputPath: string
}

/** {@link OutputDataConfig} as responses have it. */
export interface OutputDataConfigOutput {
  /** Identifies the Key Management Service key that encrypts the data. */
  KmsKeyId?: string
  /** The output location in Amazon S3, at most 512 characters long. */
  S3OutputPath?: string
}

/** Whether a value is of type {@link OutputDataConfig}, as requests have it. */
export function isOutputDataConfig(value: unknown): value is OutputDataConfig {
  if (!isObject(value)) return false
  let member: unknown = value['KmsKeyId']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['S3OutputPath']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'KmsKeyId' && key !== 'S3OutputPath' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link OutputDataConfig}, as requests have it; throws a ValidationError that holds every issue. */
export function assertOutputDataConfig(value: unknown): asserts value is OutputDataConfig {
  assertValid(validateOutputDataConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link OutputDataConfig}, as requests have it. */
export function validateOutputDataConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isOutputDataConfig, explainOutputDataConfig, value, options)
}

/** The Standard Schema of {@link OutputDataConfig}, as requests have it; yields its JSON Schema too. */
export const OutputDataConfigSchema: StandardSchema<OutputDataConfig> = /* @__PURE__ */ createStandardSchema(
  validateOutputDataConfig,
  jsonSchemaOfOutputDataConfig,
)

/** Adds to a report why a value is not of type {@link OutputDataConfig}, as requests have it. */
export function explainOutputDataConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['KmsKeyId', reportString],
    ['S3OutputPath', reportString, true],
  ])
}

/** The JSON Schema of {@link OutputDataConfig}, as requests have it. */
export function jsonSchemaOfOutputDataConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'OutputDataConfig', () => ({
    type: 'object',
    properties: { KmsKeyId: { type: 'string' }, S3OutputPath: { type: 'string' } },
    required: ['S3OutputPath'],
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link OutputDataConfigOutput}, as responses have it. */
export function isOutputDataConfigOutput(value: unknown): value is OutputDataConfigOutput {
  if (!isObject(value)) return false
  let member: unknown = value['KmsKeyId']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['S3OutputPath']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link OutputDataConfigOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertOutputDataConfigOutput(value: unknown): asserts value is OutputDataConfigOutput {
  assertValid(validateOutputDataConfigOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link OutputDataConfigOutput}, as responses have it. */
export function validateOutputDataConfigOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isOutputDataConfigOutput, explainOutputDataConfigOutput, value, options)
}

/** The Standard Schema of {@link OutputDataConfigOutput}, as responses have it; yields its JSON Schema too. */
export const OutputDataConfigOutputSchema: StandardSchema<OutputDataConfigOutput> =
  /* @__PURE__ */ createStandardSchema(validateOutputDataConfigOutput, jsonSchemaOfOutputDataConfigOutput)

/** Adds to a report why a value is not of type {@link OutputDataConfigOutput}, as responses have it. */
export function explainOutputDataConfigOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['KmsKeyId', reportString],
    ['S3OutputPath', reportString],
  ])
}

/** The JSON Schema of {@link OutputDataConfigOutput}, as responses have it. */
export function jsonSchemaOfOutputDataConfigOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'OutputDataConfigOutput', () => ({
    type: 'object',
    properties: { KmsKeyId: { type: 'string' }, S3OutputPath: { type: 'string' } },
  }))
}
