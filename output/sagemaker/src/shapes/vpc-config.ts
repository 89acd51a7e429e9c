// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, reportString } from '../runtime/report.js'
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

/** Asserts that a value is of type {@link VpcConfig}, as requests have it; throws a ValidationError that holds every issue. */
export function assertVpcConfig(value: unknown): asserts value is VpcConfig {
  assertValid(validateVpcConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link VpcConfig}, as requests have it. */
export function validateVpcConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isVpcConfig, explainVpcConfig, value, options)
}

/** The Standard Schema of {@link VpcConfig}, as requests have it; yields its JSON Schema too. */
export const VpcConfigSchema: StandardSchema<VpcConfig> = /* @__PURE__ */ createStandardSchema(
  validateVpcConfig,
  jsonSchemaOfVpcConfig,
)

/** Adds to a report why a value is not of type {@link VpcConfig}, as requests have it. */
export function explainVpcConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['SecurityGroupIds', listOf(reportString), true],
    ['Subnets', listOf(reportString), true],
  ])
}

/** The JSON Schema of {@link VpcConfig}, as requests have it. */
export function jsonSchemaOfVpcConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'VpcConfig', () => ({
    type: 'object',
    properties: {
      SecurityGroupIds: { type: 'array', items: { type: 'string' } },
      Subnets: { type: 'array', items: { type: 'string' } },
    },
    required: ['SecurityGroupIds', 'Subnets'],
    additionalProperties: false,
  }))
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

/** Asserts that a value is of type {@link VpcConfigOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertVpcConfigOutput(value: unknown): asserts value is VpcConfigOutput {
  assertValid(validateVpcConfigOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link VpcConfigOutput}, as responses have it. */
export function validateVpcConfigOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isVpcConfigOutput, explainVpcConfigOutput, value, options)
}

/** The Standard Schema of {@link VpcConfigOutput}, as responses have it; yields its JSON Schema too. */
export const VpcConfigOutputSchema: StandardSchema<VpcConfigOutput> = /* @__PURE__ */ createStandardSchema(
  validateVpcConfigOutput,
  jsonSchemaOfVpcConfigOutput,
)

/** Adds to a report why a value is not of type {@link VpcConfigOutput}, as responses have it. */
export function explainVpcConfigOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['SecurityGroupIds', listOf(reportString)],
    ['Subnets', listOf(reportString)],
  ])
}

/** The JSON Schema of {@link VpcConfigOutput}, as responses have it. */
export function jsonSchemaOfVpcConfigOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'VpcConfigOutput', () => ({
    type: 'object',
    properties: {
      SecurityGroupIds: { type: 'array', items: { type: 'string' } },
      Subnets: { type: 'array', items: { type: 'string' } },
    },
  }))
}
