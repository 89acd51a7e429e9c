// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type RoutingStrategy, findInRoutingStrategy, shapeOfRoutingStrategy } from './routing-strategy.js'

export interface RoutingConfig {
  /**
   * The rule by which requests are spread:
   *
   * - `LEAST_OUTSTANDING_REQUESTS`: to the instances that have most room left.
   * - `RANDOM`: to any instance, by chance.
   */
  RoutingStrategy?: RoutingStrategy | (string & {})
}

/** Whether a value is of type {@link RoutingConfig}. */
export function isRoutingConfig(value: unknown): value is RoutingConfig {
  if (!isObject(value)) return false
  let member: unknown = value['RoutingStrategy']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link RoutingConfig}. */
export function findInRoutingConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['RoutingStrategy']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInRoutingStrategy(member, enter(report, depth, 'RoutingStrategy'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['RoutingStrategy'])
}

/** The description of {@link RoutingConfig}. */
export const shapeOfRoutingConfig: StructureShape = /* @__PURE__ */ structure(
  'RoutingConfig',
  'open',
  isRoutingConfig,
  () => [['RoutingStrategy', shapeOfRoutingStrategy]],
)

/** Asserts that a value is of type {@link RoutingConfig}; throws a ValidationError that holds every issue. */
export function assertRoutingConfig(value: unknown): asserts value is RoutingConfig {
  assertValid(validateRoutingConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link RoutingConfig}. */
export function validateRoutingConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInRoutingConfig, 'open', value, options)
}

/** The Standard Schema of {@link RoutingConfig}; yields its JSON Schema too. */
export const RoutingConfigSchema: StandardSchema<RoutingConfig> = /* @__PURE__ */ createStandardSchema(
  validateRoutingConfig,
  shapeOfRoutingConfig,
)

/** The JSON form of {@link RoutingConfig}: dates and bytes are strings. */
export type RoutingConfigJson = JsonForm<RoutingConfig>

/** Reads the JSON form of {@link RoutingConfig}; throws a ValidationError where it is none. */
export function decodeRoutingConfig(json: unknown, options?: ValidateOptions): RoutingConfig {
  return decode(validateRoutingConfig, shapeOfRoutingConfig, json, options)
}

/** Writes the JSON form of {@link RoutingConfig}; throws a ValidationError for a value that is not of the type. */
export function encodeRoutingConfig(value: RoutingConfig, options?: ValidateOptions): RoutingConfigJson {
  return encode(validateRoutingConfig, shapeOfRoutingConfig, value, options)
}

/** Makes up a value of type {@link RoutingConfig}: the same for the same seed; without one every member is there. */
export function sampleRoutingConfig(seed?: number): RoutingConfig {
  return sample(isRoutingConfig, shapeOfRoutingConfig, seed)
}

/** Makes up values that are of type {@link RoutingConfig}, but for one fault each. */
export function sampleInvalidRoutingConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfRoutingConfig, seed)
}
