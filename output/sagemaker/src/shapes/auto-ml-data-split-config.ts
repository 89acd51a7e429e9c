// Written by Shapewright from boto3's reference pages; do not edit.

import { advise } from '../runtime/advisory.js'
import { decode, encode } from '../runtime/codec.js'
import { floatShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface AutoMLDataSplitConfig {
  /**
   * The share of the training data kept for validation: a fraction above 0 and below 1, preferably
   * under 0.5. Optional; the default is 0.2.
   *
   * @defaultValue `0.2`
   */
  ValidationFraction?: number
}

/** Whether a value is of type {@link AutoMLDataSplitConfig}, as requests have it. */
export function isAutoMLDataSplitConfig(value: unknown): value is AutoMLDataSplitConfig {
  if (!isObject(value)) return false
  let member: unknown = value['ValidationFraction']
  if (member !== undefined && !Number.isFinite(member)) return false
  for (const key in value) {
    if (key !== 'ValidationFraction' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link AutoMLDataSplitConfig}, as requests have it. */
export function findInAutoMLDataSplitConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['ValidationFraction']
  if (member !== undefined && !Number.isFinite(member))
    addWrong(member, 'ValidationFraction', depth, report, 'finite number')
  if (report.advisories)
    advise(member, 'ValidationFraction', depth, report, { exclusiveMinimum: 0, exclusiveMaximum: 1 })
  if (report.refusesUnknown) explainOthers(value, depth, report, ['ValidationFraction'])
}

/** The description of {@link AutoMLDataSplitConfig}, as requests have it. */
export const shapeOfAutoMLDataSplitConfig: StructureShape = /* @__PURE__ */ structure(
  'AutoMLDataSplitConfig',
  'strict',
  isAutoMLDataSplitConfig,
  () => [['ValidationFraction', floatShape, { exclusiveMinimum: 0, exclusiveMaximum: 1 }]],
)

/** Asserts that a value is of type {@link AutoMLDataSplitConfig}, as requests have it; throws a ValidationError that holds every issue. */
export function assertAutoMLDataSplitConfig(value: unknown): asserts value is AutoMLDataSplitConfig {
  assertValid(validateAutoMLDataSplitConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLDataSplitConfig}, as requests have it. */
export function validateAutoMLDataSplitConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAutoMLDataSplitConfig, 'strict', value, options)
}

/** The Standard Schema of {@link AutoMLDataSplitConfig}, as requests have it; yields its JSON Schema too. */
export const AutoMLDataSplitConfigSchema: StandardSchema<AutoMLDataSplitConfig> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLDataSplitConfig,
  shapeOfAutoMLDataSplitConfig,
)

/** The JSON form of {@link AutoMLDataSplitConfig}: dates and bytes are strings. */
export type AutoMLDataSplitConfigJson = JsonForm<AutoMLDataSplitConfig>

/** Reads the JSON form of {@link AutoMLDataSplitConfig}, as requests have it; throws a ValidationError where it is none. */
export function decodeAutoMLDataSplitConfig(json: unknown, options?: ValidateOptions): AutoMLDataSplitConfig {
  return decode(validateAutoMLDataSplitConfig, shapeOfAutoMLDataSplitConfig, json, options)
}

/** Writes the JSON form of {@link AutoMLDataSplitConfig}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeAutoMLDataSplitConfig(
  value: AutoMLDataSplitConfig,
  options?: ValidateOptions,
): AutoMLDataSplitConfigJson {
  return encode(validateAutoMLDataSplitConfig, shapeOfAutoMLDataSplitConfig, value, options)
}

/** Makes up a value of type {@link AutoMLDataSplitConfig}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleAutoMLDataSplitConfig(seed?: number): AutoMLDataSplitConfig {
  return sample(isAutoMLDataSplitConfig, shapeOfAutoMLDataSplitConfig, seed)
}

/** Makes up values that are of type {@link AutoMLDataSplitConfig}, as requests have it, but for one fault each. */
export function sampleInvalidAutoMLDataSplitConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAutoMLDataSplitConfig, seed)
}

/** Whether a value is of type {@link AutoMLDataSplitConfig}, as responses have it. */
export function isAutoMLDataSplitConfigOutput(value: unknown): value is AutoMLDataSplitConfig {
  if (!isObject(value)) return false
  let member: unknown = value['ValidationFraction']
  if (member !== undefined && !Number.isFinite(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link AutoMLDataSplitConfig}, as responses have it. */
export function findInAutoMLDataSplitConfigOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['ValidationFraction']
  if (member !== undefined && !Number.isFinite(member))
    addWrong(member, 'ValidationFraction', depth, report, 'finite number')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['ValidationFraction'])
}

/** The description of {@link AutoMLDataSplitConfig}, as responses have it. */
export const shapeOfAutoMLDataSplitConfigOutput: StructureShape = /* @__PURE__ */ structure(
  'AutoMLDataSplitConfigOutput',
  'open',
  isAutoMLDataSplitConfigOutput,
  () => [['ValidationFraction', floatShape]],
)

/** Asserts that a value is of type {@link AutoMLDataSplitConfig}, as responses have it; throws a ValidationError that holds every issue. */
export function assertAutoMLDataSplitConfigOutput(value: unknown): asserts value is AutoMLDataSplitConfig {
  assertValid(validateAutoMLDataSplitConfigOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLDataSplitConfig}, as responses have it. */
export function validateAutoMLDataSplitConfigOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAutoMLDataSplitConfigOutput, 'open', value, options)
}

/** The Standard Schema of {@link AutoMLDataSplitConfig}, as responses have it; yields its JSON Schema too. */
export const AutoMLDataSplitConfigOutputSchema: StandardSchema<AutoMLDataSplitConfig> =
  /* @__PURE__ */ createStandardSchema(validateAutoMLDataSplitConfigOutput, shapeOfAutoMLDataSplitConfigOutput)

/** Reads the JSON form of {@link AutoMLDataSplitConfig}, as responses have it; throws a ValidationError where it is none. */
export function decodeAutoMLDataSplitConfigOutput(json: unknown, options?: ValidateOptions): AutoMLDataSplitConfig {
  return decode(validateAutoMLDataSplitConfigOutput, shapeOfAutoMLDataSplitConfigOutput, json, options)
}

/** Writes the JSON form of {@link AutoMLDataSplitConfig}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeAutoMLDataSplitConfigOutput(
  value: AutoMLDataSplitConfig,
  options?: ValidateOptions,
): AutoMLDataSplitConfigJson {
  return encode(validateAutoMLDataSplitConfigOutput, shapeOfAutoMLDataSplitConfigOutput, value, options)
}

/** Makes up a value of type {@link AutoMLDataSplitConfig}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleAutoMLDataSplitConfigOutput(seed?: number): AutoMLDataSplitConfig {
  return sample(isAutoMLDataSplitConfigOutput, shapeOfAutoMLDataSplitConfigOutput, seed)
}

/** Makes up values that are of type {@link AutoMLDataSplitConfig}, as responses have it, but for one fault each. */
export function sampleInvalidAutoMLDataSplitConfigOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAutoMLDataSplitConfigOutput, seed)
}
