// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, required, stringShape, structure } from '../runtime/description.js'
import { explainString } from '../runtime/explain-scalar.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainList } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface VpcConfig {
  /** Security groups, by ID (`sg-xxxxxxxx`). They belong to the VPC of the `Subnets`. */
  SecurityGroupIds: string[]
  /**
   * Subnets of your VPC, by ID, from which the training job or the model is reached. Not every zone
   * has every instance type:
   * [zones and their instance types](https://docs.aws.amazon.com/sagemaker/latest/dg/instance-types-az.html).
   */
  Subnets: string[]
}

/** {@link VpcConfig} as responses have it. */
export interface VpcConfigOutput {
  /** Security groups, by ID (`sg-xxxxxxxx`). They belong to the VPC of the `Subnets`. */
  SecurityGroupIds?: string[]
  /**
   * Subnets of your VPC, by ID, from which the training job or the model is reached. Not every zone
   * has every instance type:
   * [zones and their instance types](https://docs.aws.amazon.com/sagemaker/latest/dg/instance-types-az.html).
   */
  Subnets?: string[]
}

/** Whether a value is of type {@link VpcConfig}, as requests have it. */
export function isVpcConfig(value: unknown): value is VpcConfig {
  if (!isObject(value)) return false
  let member: unknown = value['SecurityGroupIds']
  if (!Array.isArray(member)) return false
  for (let index = 0; index < member.length; index++) {
    const item: unknown = member[index]
    if (typeof item !== 'string') return false
  }
  member = value['Subnets']
  if (!Array.isArray(member)) return false
  for (let index = 0; index < member.length; index++) {
    const item: unknown = member[index]
    if (typeof item !== 'string') return false
  }
  for (const key in value) {
    if (key !== 'SecurityGroupIds' && key !== 'Subnets' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link VpcConfig}, as requests have it. */
export function findInVpcConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['SecurityGroupIds']
  if (member === undefined) addWrong(member, 'SecurityGroupIds', depth, report, 'array')
  else explainList(member, enter(report, depth, 'SecurityGroupIds'), report, explainString)
  member = value['Subnets']
  if (member === undefined) addWrong(member, 'Subnets', depth, report, 'array')
  else explainList(member, enter(report, depth, 'Subnets'), report, explainString)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['SecurityGroupIds', 'Subnets'])
}

/** The description of {@link VpcConfig}, as requests have it. */
export const shapeOfVpcConfig: StructureShape = /* @__PURE__ */ structure('VpcConfig', 'strict', isVpcConfig, () => [
  ['SecurityGroupIds', listOf(stringShape), required],
  ['Subnets', listOf(stringShape), required],
])

/** Asserts that a value is of type {@link VpcConfig}, as requests have it; throws a ValidationError that holds every issue. */
export function assertVpcConfig(value: unknown): asserts value is VpcConfig {
  assertValid(validateVpcConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link VpcConfig}, as requests have it. */
export function validateVpcConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInVpcConfig, 'strict', value, options)
}

/** The Standard Schema of {@link VpcConfig}, as requests have it; yields its JSON Schema too. */
export const VpcConfigSchema: StandardSchema<VpcConfig> = /* @__PURE__ */ createStandardSchema(
  validateVpcConfig,
  shapeOfVpcConfig,
)

/** The JSON form of {@link VpcConfig}: dates and bytes are strings. */
export type VpcConfigJson = JsonForm<VpcConfig>

/** Reads the JSON form of {@link VpcConfig}, as requests have it; throws a ValidationError where it is none. */
export function decodeVpcConfig(json: unknown, options?: ValidateOptions): VpcConfig {
  return decode(validateVpcConfig, shapeOfVpcConfig, json, options)
}

/** Writes the JSON form of {@link VpcConfig}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeVpcConfig(value: VpcConfig, options?: ValidateOptions): VpcConfigJson {
  return encode(validateVpcConfig, shapeOfVpcConfig, value, options)
}

/** Makes up a value of type {@link VpcConfig}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleVpcConfig(seed?: number): VpcConfig {
  return sample(isVpcConfig, shapeOfVpcConfig, seed)
}

/** Makes up values that are of type {@link VpcConfig}, as requests have it, but for one fault each. */
export function sampleInvalidVpcConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfVpcConfig, seed)
}

/** Whether a value is of type {@link VpcConfigOutput}, as responses have it. */
export function isVpcConfigOutput(value: unknown): value is VpcConfigOutput {
  if (!isObject(value)) return false
  let member: unknown = value['SecurityGroupIds']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  member = value['Subnets']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link VpcConfigOutput}, as responses have it. */
export function findInVpcConfigOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['SecurityGroupIds']
  if (member !== undefined) explainList(member, enter(report, depth, 'SecurityGroupIds'), report, explainString)
  member = value['Subnets']
  if (member !== undefined) explainList(member, enter(report, depth, 'Subnets'), report, explainString)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['SecurityGroupIds', 'Subnets'])
}

/** The description of {@link VpcConfigOutput}, as responses have it. */
export const shapeOfVpcConfigOutput: StructureShape = /* @__PURE__ */ structure(
  'VpcConfigOutput',
  'open',
  isVpcConfigOutput,
  () => [
    ['SecurityGroupIds', listOf(stringShape)],
    ['Subnets', listOf(stringShape)],
  ],
)

/** Asserts that a value is of type {@link VpcConfigOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertVpcConfigOutput(value: unknown): asserts value is VpcConfigOutput {
  assertValid(validateVpcConfigOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link VpcConfigOutput}, as responses have it. */
export function validateVpcConfigOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInVpcConfigOutput, 'open', value, options)
}

/** The Standard Schema of {@link VpcConfigOutput}, as responses have it; yields its JSON Schema too. */
export const VpcConfigOutputSchema: StandardSchema<VpcConfigOutput> = /* @__PURE__ */ createStandardSchema(
  validateVpcConfigOutput,
  shapeOfVpcConfigOutput,
)

/** The JSON form of {@link VpcConfigOutput}: dates and bytes are strings. */
export type VpcConfigOutputJson = JsonForm<VpcConfigOutput>

/** Reads the JSON form of {@link VpcConfigOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeVpcConfigOutput(json: unknown, options?: ValidateOptions): VpcConfigOutput {
  return decode(validateVpcConfigOutput, shapeOfVpcConfigOutput, json, options)
}

/** Writes the JSON form of {@link VpcConfigOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeVpcConfigOutput(value: VpcConfigOutput, options?: ValidateOptions): VpcConfigOutputJson {
  return encode(validateVpcConfigOutput, shapeOfVpcConfigOutput, value, options)
}

/** Makes up a value of type {@link VpcConfigOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleVpcConfigOutput(seed?: number): VpcConfigOutput {
  return sample(isVpcConfigOutput, shapeOfVpcConfigOutput, seed)
}

/** Makes up values that are of type {@link VpcConfigOutput}, as responses have it, but for one fault each. */
export function sampleInvalidVpcConfigOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfVpcConfigOutput, seed)
}
