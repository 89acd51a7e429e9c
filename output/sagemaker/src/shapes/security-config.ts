// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { boolean, outputOf, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type VpcConfig, type VpcConfigOutput, VpcConfigSchema, fitsVpcConfig } from './vpc-config.js'

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

export function isSecurityConfig(value: unknown): value is SecurityConfig {
  return fitsSecurityConfig(value, true)
}

export function isSecurityConfigOutput(value: unknown): value is SecurityConfigOutput {
  return fitsSecurityConfig(value, false)
}

/** Whether a value is of type {@link SecurityConfig}, as requests or as responses have it. */
export function fitsSecurityConfig(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['VolumeKmsKeyId']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['EnableInterContainerTrafficEncryption']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['VpcConfig']
  if (member !== undefined && !fitsVpcConfig(member, asRequest)) return false
  if (asRequest) {
    for (const key in value) {
      if (
        key !== 'VolumeKmsKeyId' &&
        key !== 'EnableInterContainerTrafficEncryption' &&
        key !== 'VpcConfig' &&
        hasSet(value, key)
      )
        return false
    }
  }
  return true
}

export const SecurityConfigSchema: StructureSchema<SecurityConfig> = /* @__PURE__ */ structure(
  'SecurityConfig',
  request,
  isSecurityConfig,
  () => [
    ['VolumeKmsKeyId', string],
    ['EnableInterContainerTrafficEncryption', boolean],
    ['VpcConfig', VpcConfigSchema],
  ],
  { output: true },
)

export const SecurityConfigOutputSchema: StructureSchema<SecurityConfigOutput> = /* @__PURE__ */ outputOf(
  SecurityConfigSchema,
  response,
  isSecurityConfigOutput,
)
