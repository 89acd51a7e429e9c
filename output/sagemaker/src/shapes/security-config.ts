// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { booleanShape, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type VpcConfig,
  type VpcConfigOutput,
  findInVpcConfig,
  findInVpcConfigOutput,
  isVpcConfig,
  isVpcConfigOutput,
  shapeOfVpcConfig,
  shapeOfVpcConfigOutput,
} from './vpc-config.js'

export interface SecurityConfig {
  /** The key that encrypts data at rest. */
  VolumeKmsKeyId?: string
  /** Turns on encryption of what containers send each other. */
  EnableInterContainerTrafficEncryption?: boolean
  /** The VPC to run in. */
  VpcConfig?: VpcConfig
}

/** {@link SecurityConfig} as responses have it. */
export interface SecurityConfigOutput {
  /** The key that encrypts data at rest. */
  VolumeKmsKeyId?: string
  /** Turns on encryption of what containers send each other. */
  EnableInterContainerTrafficEncryption?: boolean
  /** The VPC to run in. */
  VpcConfig?: VpcConfigOutput
}

/** Whether a value is of type {@link SecurityConfig}, as requests have it. */
export function isSecurityConfig(value: unknown): value is SecurityConfig {
  if (!isObject(value)) return false
  let member: unknown = value['VolumeKmsKeyId']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['EnableInterContainerTrafficEncryption']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['VpcConfig']
  if (member !== undefined && !isVpcConfig(member)) return false
  for (const key in value) {
    if (
      key !== 'VolumeKmsKeyId' &&
      key !== 'EnableInterContainerTrafficEncryption' &&
      key !== 'VpcConfig' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link SecurityConfig}, as requests have it. */
export function findInSecurityConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['VolumeKmsKeyId']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'VolumeKmsKeyId', depth, report, 'string')
  member = value['EnableInterContainerTrafficEncryption']
  if (typeof member !== 'boolean' && member !== undefined)
    addWrong(member, 'EnableInterContainerTrafficEncryption', depth, report, 'boolean')
  member = value['VpcConfig']
  if (member !== undefined && (report.isThorough || !isVpcConfig(member)))
    findInVpcConfig(member, enter(report, depth, 'VpcConfig'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['VolumeKmsKeyId', 'EnableInterContainerTrafficEncryption', 'VpcConfig'])
}

/** The description of {@link SecurityConfig}, as requests have it. */
export const shapeOfSecurityConfig: StructureShape = /* @__PURE__ */ structure(
  'SecurityConfig',
  'strict',
  isSecurityConfig,
  () => [
    ['VolumeKmsKeyId', stringShape],
    ['EnableInterContainerTrafficEncryption', booleanShape],
    ['VpcConfig', shapeOfVpcConfig],
  ],
)

/** Asserts that a value is of type {@link SecurityConfig}, as requests have it; throws a ValidationError that holds every issue. */
export function assertSecurityConfig(value: unknown): asserts value is SecurityConfig {
  assertValid(validateSecurityConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link SecurityConfig}, as requests have it. */
export function validateSecurityConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSecurityConfig, 'strict', value, options)
}

/** The Standard Schema of {@link SecurityConfig}, as requests have it; yields its JSON Schema too. */
export const SecurityConfigSchema: StandardSchema<SecurityConfig> = /* @__PURE__ */ createStandardSchema(
  validateSecurityConfig,
  shapeOfSecurityConfig,
)

/** The JSON form of {@link SecurityConfig}: dates and bytes are strings. */
export type SecurityConfigJson = JsonForm<SecurityConfig>

/** Reads the JSON form of {@link SecurityConfig}, as requests have it; throws a ValidationError where it is none. */
export function decodeSecurityConfig(json: unknown, options?: ValidateOptions): SecurityConfig {
  return decode(validateSecurityConfig, shapeOfSecurityConfig, json, options)
}

/** Writes the JSON form of {@link SecurityConfig}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeSecurityConfig(value: SecurityConfig, options?: ValidateOptions): SecurityConfigJson {
  return encode(validateSecurityConfig, shapeOfSecurityConfig, value, options)
}

/** Makes up a value of type {@link SecurityConfig}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleSecurityConfig(seed?: number): SecurityConfig {
  return sample(isSecurityConfig, shapeOfSecurityConfig, seed)
}

/** Makes up values that are of type {@link SecurityConfig}, as requests have it, but for one fault each. */
export function sampleInvalidSecurityConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSecurityConfig, seed)
}

/** Whether a value is of type {@link SecurityConfigOutput}, as responses have it. */
export function isSecurityConfigOutput(value: unknown): value is SecurityConfigOutput {
  if (!isObject(value)) return false
  let member: unknown = value['VolumeKmsKeyId']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['EnableInterContainerTrafficEncryption']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['VpcConfig']
  if (member !== undefined && !isVpcConfigOutput(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link SecurityConfigOutput}, as responses have it. */
export function findInSecurityConfigOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['VolumeKmsKeyId']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'VolumeKmsKeyId', depth, report, 'string')
  member = value['EnableInterContainerTrafficEncryption']
  if (typeof member !== 'boolean' && member !== undefined)
    addWrong(member, 'EnableInterContainerTrafficEncryption', depth, report, 'boolean')
  member = value['VpcConfig']
  if (member !== undefined && (report.isThorough || !isVpcConfigOutput(member)))
    findInVpcConfigOutput(member, enter(report, depth, 'VpcConfig'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['VolumeKmsKeyId', 'EnableInterContainerTrafficEncryption', 'VpcConfig'])
}

/** The description of {@link SecurityConfigOutput}, as responses have it. */
export const shapeOfSecurityConfigOutput: StructureShape = /* @__PURE__ */ structure(
  'SecurityConfigOutput',
  'open',
  isSecurityConfigOutput,
  () => [
    ['VolumeKmsKeyId', stringShape],
    ['EnableInterContainerTrafficEncryption', booleanShape],
    ['VpcConfig', shapeOfVpcConfigOutput],
  ],
)

/** Asserts that a value is of type {@link SecurityConfigOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertSecurityConfigOutput(value: unknown): asserts value is SecurityConfigOutput {
  assertValid(validateSecurityConfigOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link SecurityConfigOutput}, as responses have it. */
export function validateSecurityConfigOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSecurityConfigOutput, 'open', value, options)
}

/** The Standard Schema of {@link SecurityConfigOutput}, as responses have it; yields its JSON Schema too. */
export const SecurityConfigOutputSchema: StandardSchema<SecurityConfigOutput> = /* @__PURE__ */ createStandardSchema(
  validateSecurityConfigOutput,
  shapeOfSecurityConfigOutput,
)

/** The JSON form of {@link SecurityConfigOutput}: dates and bytes are strings. */
export type SecurityConfigOutputJson = JsonForm<SecurityConfigOutput>

/** Reads the JSON form of {@link SecurityConfigOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeSecurityConfigOutput(json: unknown, options?: ValidateOptions): SecurityConfigOutput {
  return decode(validateSecurityConfigOutput, shapeOfSecurityConfigOutput, json, options)
}

/** Writes the JSON form of {@link SecurityConfigOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeSecurityConfigOutput(
  value: SecurityConfigOutput,
  options?: ValidateOptions,
): SecurityConfigOutputJson {
  return encode(validateSecurityConfigOutput, shapeOfSecurityConfigOutput, value, options)
}

/** Makes up a value of type {@link SecurityConfigOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleSecurityConfigOutput(seed?: number): SecurityConfigOutput {
  return sample(isSecurityConfigOutput, shapeOfSecurityConfigOutput, seed)
}

/** Makes up values that are of type {@link SecurityConfigOutput}, as responses have it, but for one fault each. */
export function sampleInvalidSecurityConfigOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSecurityConfigOutput, seed)
}
