// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportBoolean, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type VpcConfig,
  type VpcConfigOutput,
  explainVpcConfig,
  explainVpcConfigOutput,
  isVpcConfig,
  isVpcConfigOutput,
  jsonSchemaOfVpcConfig,
  jsonSchemaOfVpcConfigOutput,
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

/** Asserts that a value is of type {@link SecurityConfig}, as requests have it; throws a ValidationError that holds every issue. */
export function assertSecurityConfig(value: unknown): asserts value is SecurityConfig {
  assertValid(validateSecurityConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link SecurityConfig}, as requests have it. */
export function validateSecurityConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSecurityConfig, explainSecurityConfig, value, options)
}

/** The Standard Schema of {@link SecurityConfig}, as requests have it; yields its JSON Schema too. */
export const SecurityConfigSchema: StandardSchema<SecurityConfig> = /* @__PURE__ */ createStandardSchema(
  validateSecurityConfig,
  jsonSchemaOfSecurityConfig,
)

/** Adds to a report why a value is not of type {@link SecurityConfig}, as requests have it. */
export function explainSecurityConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['VolumeKmsKeyId', reportString],
    ['EnableInterContainerTrafficEncryption', reportBoolean],
    ['VpcConfig', explainVpcConfig],
  ])
}

/** The JSON Schema of {@link SecurityConfig}, as requests have it. */
export function jsonSchemaOfSecurityConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'SecurityConfig', () => ({
    type: 'object',
    properties: {
      VolumeKmsKeyId: { type: 'string' },
      EnableInterContainerTrafficEncryption: { type: 'boolean' },
      VpcConfig: jsonSchemaOfVpcConfig(builder),
    },
    additionalProperties: false,
  }))
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

/** Asserts that a value is of type {@link SecurityConfigOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertSecurityConfigOutput(value: unknown): asserts value is SecurityConfigOutput {
  assertValid(validateSecurityConfigOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link SecurityConfigOutput}, as responses have it. */
export function validateSecurityConfigOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSecurityConfigOutput, explainSecurityConfigOutput, value, options)
}

/** The Standard Schema of {@link SecurityConfigOutput}, as responses have it; yields its JSON Schema too. */
export const SecurityConfigOutputSchema: StandardSchema<SecurityConfigOutput> = /* @__PURE__ */ createStandardSchema(
  validateSecurityConfigOutput,
  jsonSchemaOfSecurityConfigOutput,
)

/** Adds to a report why a value is not of type {@link SecurityConfigOutput}, as responses have it. */
export function explainSecurityConfigOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['VolumeKmsKeyId', reportString],
    ['EnableInterContainerTrafficEncryption', reportBoolean],
    ['VpcConfig', explainVpcConfigOutput],
  ])
}

/** The JSON Schema of {@link SecurityConfigOutput}, as responses have it. */
export function jsonSchemaOfSecurityConfigOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'SecurityConfigOutput', () => ({
    type: 'object',
    properties: {
      VolumeKmsKeyId: { type: 'string' },
      EnableInterContainerTrafficEncryption: { type: 'boolean' },
      VpcConfig: jsonSchemaOfVpcConfigOutput(builder),
    },
  }))
}
