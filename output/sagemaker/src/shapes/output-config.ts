// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type NotificationConfig, NotificationConfigSchema, isNotificationConfig } from './notification-config.js'

export interface OutputConfig {
  /** The KMS key (Key Management Service) that encrypts results of asynchronous inference in Amazon S3. */
  KmsKeyId?: string
  /** Where in Amazon S3 results go. */
  S3OutputPath?: string
  /** Who hears of results of asynchronous inference. */
  NotificationConfig?: NotificationConfig
  /** Where in Amazon S3 failures go. */
  S3FailurePath?: string
}

export function isOutputConfig(value: unknown): value is OutputConfig {
  if (!isObject(value)) return false
  let member: unknown = value['KmsKeyId']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['S3OutputPath']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['NotificationConfig']
  if (member !== undefined && !isNotificationConfig(member)) return false
  member = value['S3FailurePath']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const OutputConfigSchema: StructureSchema<OutputConfig> = /* @__PURE__ */ structure(
  'OutputConfig',
  response,
  isOutputConfig,
  () => [
    ['KmsKeyId', string],
    ['S3OutputPath', string],
    ['NotificationConfig', NotificationConfigSchema],
    ['S3FailurePath', string],
  ],
)
