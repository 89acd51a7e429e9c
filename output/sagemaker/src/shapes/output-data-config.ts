// Written by Shapewright from boto3's reference pages; do not edit.

import { advise } from '../runtime/advisory.js'
import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
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

/** Adds to a report what keeps a value from being of type {@link OutputDataConfig}, as requests have it. */
export function findInOutputDataConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['KmsKeyId']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'KmsKeyId', depth, report, 'string')
  member = value['S3OutputPath']
  if (typeof member !== 'string') addWrong(member, 'S3OutputPath', depth, report, 'string')
  if (report.advisories) advise(member, 'S3OutputPath', depth, report, { maximumLength: 512 })
  if (report.refusesUnknown) explainOthers(value, depth, report, ['KmsKeyId', 'S3OutputPath'])
}

/** The description of {@link OutputDataConfig}, as requests have it. */
export const shapeOfOutputDataConfig: StructureShape = /* @__PURE__ */ structure(
  'OutputDataConfig',
  'strict',
  isOutputDataConfig,
  () => [
    ['KmsKeyId', stringShape],
    ['S3OutputPath', stringShape, { required: true, maximumLength: 512 }],
  ],
)

/** Asserts that a value is of type {@link OutputDataConfig}, as requests have it; throws a ValidationError that holds every issue. */
export function assertOutputDataConfig(value: unknown): asserts value is OutputDataConfig {
  assertValid(validateOutputDataConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link OutputDataConfig}, as requests have it. */
export function validateOutputDataConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInOutputDataConfig, 'strict', value, options)
}

/** The Standard Schema of {@link OutputDataConfig}, as requests have it; yields its JSON Schema too. */
export const OutputDataConfigSchema: StandardSchema<OutputDataConfig> = /* @__PURE__ */ createStandardSchema(
  validateOutputDataConfig,
  shapeOfOutputDataConfig,
)

/** The JSON form of {@link OutputDataConfig}: dates and bytes are strings. */
export type OutputDataConfigJson = JsonForm<OutputDataConfig>

/** Reads the JSON form of {@link OutputDataConfig}, as requests have it; throws a ValidationError where it is none. */
export function decodeOutputDataConfig(json: unknown, options?: ValidateOptions): OutputDataConfig {
  return decode(validateOutputDataConfig, shapeOfOutputDataConfig, json, options)
}

/** Writes the JSON form of {@link OutputDataConfig}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeOutputDataConfig(value: OutputDataConfig, options?: ValidateOptions): OutputDataConfigJson {
  return encode(validateOutputDataConfig, shapeOfOutputDataConfig, value, options)
}

/** Makes up a value of type {@link OutputDataConfig}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleOutputDataConfig(seed?: number): OutputDataConfig {
  return sample(isOutputDataConfig, shapeOfOutputDataConfig, seed)
}

/** Makes up values that are of type {@link OutputDataConfig}, as requests have it, but for one fault each. */
export function sampleInvalidOutputDataConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfOutputDataConfig, seed)
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

/** Adds to a report what keeps a value from being of type {@link OutputDataConfigOutput}, as responses have it. */
export function findInOutputDataConfigOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['KmsKeyId']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'KmsKeyId', depth, report, 'string')
  member = value['S3OutputPath']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'S3OutputPath', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['KmsKeyId', 'S3OutputPath'])
}

/** The description of {@link OutputDataConfigOutput}, as responses have it. */
export const shapeOfOutputDataConfigOutput: StructureShape = /* @__PURE__ */ structure(
  'OutputDataConfigOutput',
  'open',
  isOutputDataConfigOutput,
  () => [
    ['KmsKeyId', stringShape],
    ['S3OutputPath', stringShape],
  ],
)

/** Asserts that a value is of type {@link OutputDataConfigOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertOutputDataConfigOutput(value: unknown): asserts value is OutputDataConfigOutput {
  assertValid(validateOutputDataConfigOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link OutputDataConfigOutput}, as responses have it. */
export function validateOutputDataConfigOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInOutputDataConfigOutput, 'open', value, options)
}

/** The Standard Schema of {@link OutputDataConfigOutput}, as responses have it; yields its JSON Schema too. */
export const OutputDataConfigOutputSchema: StandardSchema<OutputDataConfigOutput> =
  /* @__PURE__ */ createStandardSchema(validateOutputDataConfigOutput, shapeOfOutputDataConfigOutput)

/** The JSON form of {@link OutputDataConfigOutput}: dates and bytes are strings. */
export type OutputDataConfigOutputJson = JsonForm<OutputDataConfigOutput>

/** Reads the JSON form of {@link OutputDataConfigOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeOutputDataConfigOutput(json: unknown, options?: ValidateOptions): OutputDataConfigOutput {
  return decode(validateOutputDataConfigOutput, shapeOfOutputDataConfigOutput, json, options)
}

/** Writes the JSON form of {@link OutputDataConfigOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeOutputDataConfigOutput(
  value: OutputDataConfigOutput,
  options?: ValidateOptions,
): OutputDataConfigOutputJson {
  return encode(validateOutputDataConfigOutput, shapeOfOutputDataConfigOutput, value, options)
}

/** Makes up a value of type {@link OutputDataConfigOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleOutputDataConfigOutput(seed?: number): OutputDataConfigOutput {
  return sample(isOutputDataConfigOutput, shapeOfOutputDataConfigOutput, seed)
}

/** Makes up values that are of type {@link OutputDataConfigOutput}, as responses have it, but for one fault each. */
export function sampleInvalidOutputDataConfigOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfOutputDataConfigOutput, seed)
}
