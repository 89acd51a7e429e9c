// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { listOf, outputOf, required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface VpcConfig {
  /** Security groups, by ID (`sg-xxxxxxxx`). They belong to the VPC of the `Subnets`. */
  SecurityGroupIds: readonly string[]
  /**
   * Subnets of your VPC, by ID, from which the training job or the model is reached. Not every zone has every instance
   * type: [zones and their instance types](https://docs.aws.amazon.com/sagemaker/latest/dg/instance-types-az.html).
   */
  Subnets: readonly string[]
}

/** {@link VpcConfig} as responses have it. */
export interface VpcConfigOutput {
  /** Security groups, by ID (`sg-xxxxxxxx`). They belong to the VPC of the `Subnets`. */
  SecurityGroupIds?: string[]
  /**
   * Subnets of your VPC, by ID, from which the training job or the model is reached. Not every zone has every instance
   * type: [zones and their instance types](https://docs.aws.amazon.com/sagemaker/latest/dg/instance-types-az.html).
   */
  Subnets?: string[]
}

export function isVpcConfig(value: unknown): value is VpcConfig {
  return fitsVpcConfig(value, true)
}

export function isVpcConfigOutput(value: unknown): value is VpcConfigOutput {
  return fitsVpcConfig(value, false)
}

/** Whether a value is of type {@link VpcConfig}, as requests or as responses have it. */
export function fitsVpcConfig(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['SecurityGroupIds']
  if (asRequest || member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  member = value['Subnets']
  if (asRequest || member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  if (asRequest) {
    for (const key in value) {
      if (key !== 'SecurityGroupIds' && key !== 'Subnets' && hasSet(value, key)) return false
    }
  }
  return true
}

export const VpcConfigSchema: StructureSchema<VpcConfig> = /* @__PURE__ */ structure(
  'VpcConfig',
  request,
  isVpcConfig,
  () => [
    ['SecurityGroupIds', listOf(string), required],
    ['Subnets', listOf(string), required],
  ],
  { output: true },
)

export const VpcConfigOutputSchema: StructureSchema<VpcConfigOutput> = /* @__PURE__ */ outputOf(
  VpcConfigSchema,
  response,
  isVpcConfigOutput,
)
