// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { outputOf, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

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

export function isOutputDataConfig(value: unknown): value is OutputDataConfig {
  return fitsOutputDataConfig(value, true)
}

export function isOutputDataConfigOutput(value: unknown): value is OutputDataConfigOutput {
  return fitsOutputDataConfig(value, false)
}

/** Whether a value is of type {@link OutputDataConfig}, as requests or as responses have it. */
export function fitsOutputDataConfig(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['KmsKeyId']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['S3OutputPath']
  if (typeof member !== 'string' && (asRequest || member !== undefined)) return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'KmsKeyId' && key !== 'S3OutputPath' && hasSet(value, key)) return false
    }
  }
  return true
}

export const OutputDataConfigSchema: StructureSchema<OutputDataConfig> = /* @__PURE__ */ structure(
  'OutputDataConfig',
  request,
  isOutputDataConfig,
  () => [
    ['KmsKeyId', string],
    ['S3OutputPath', string, { required: true, maximumLength: 512 }],
  ],
  { output: true },
)

export const OutputDataConfigOutputSchema: StructureSchema<OutputDataConfigOutput> = /* @__PURE__ */ outputOf(
  OutputDataConfigSchema,
  response,
  isOutputDataConfigOutput,
)
