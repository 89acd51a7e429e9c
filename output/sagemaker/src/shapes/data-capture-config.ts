// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { boolean, integer, string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type CaptureStatus, CaptureStatusSchema } from './capture-status.js'

export interface DataCaptureConfig {
  /** Tells if recording is switched on. */
  EnableCapture?: boolean
  /** Tells if recording works at the moment. */
  CaptureStatus?: CaptureStatus | (string & {})
  /** The share of requests that is recorded, in percent. */
  CurrentSamplingPercentage?: number
  /** Where in Amazon S3 the recordings go. */
  DestinationS3Uri?: string
  /** The KMS key that encrypts the recordings in Amazon S3. */
  KmsKeyId?: string
}

export function isDataCaptureConfig(value: unknown): value is DataCaptureConfig {
  if (!isObject(value)) return false
  let member: unknown = value['EnableCapture']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['CaptureStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CurrentSamplingPercentage']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['DestinationS3Uri']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['KmsKeyId']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const DataCaptureConfigSchema: StructureSchema<DataCaptureConfig> = /* @__PURE__ */ structure(
  'DataCaptureConfig',
  response,
  isDataCaptureConfig,
  () => [
    ['EnableCapture', boolean],
    ['CaptureStatus', CaptureStatusSchema],
    ['CurrentSamplingPercentage', integer],
    ['DestinationS3Uri', string],
    ['KmsKeyId', string],
  ],
)
