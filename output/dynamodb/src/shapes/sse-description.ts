// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { string, structure, timestamp } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type SSEDescriptionStatus, SSEDescriptionStatusSchema } from './sse-description-status.js'
import { type SSEType, SSETypeSchema } from './sse-type.js'

export interface SSEDescription {
  /**
   * Whether the server encrypts. Only these occur:
   *
   * - `ENABLED` - it does.
   * - `UPDATING` - this is being changed.
   */
  Status?: SSEDescriptionStatus | (string & {})
  /**
   * The type of encryption. There is just one:
   *
   * - `KMS` - by Key Management Service, which looks after the key in your account, at its own prices.
   */
  SSEType?: SSEType | (string & {})
  /** The KMS key's ARN. */
  KMSMasterKeyArn?: string
  /**
   * When the table's KMS key was found out of reach, in seconds since 1970. Gone as soon as the key is back. Seven days
   * after this moment, if the key is still missing, DynamoDB archives the table.
   */
  InaccessibleEncryptionDateTime?: Date
}

export function isSSEDescription(value: unknown): value is SSEDescription {
  if (!isObject(value)) return false
  let member: unknown = value['Status']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['SSEType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['KMSMasterKeyArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['InaccessibleEncryptionDateTime']
  if (member !== undefined && !isTimestamp(member)) return false
  return true
}

export const SSEDescriptionSchema: StructureSchema<SSEDescription> = /* @__PURE__ */ structure(
  'SSEDescription',
  response,
  isSSEDescription,
  () => [
    ['Status', SSEDescriptionStatusSchema],
    ['SSEType', SSETypeSchema],
    ['KMSMasterKeyArn', string],
    ['InaccessibleEncryptionDateTime', timestamp],
  ],
)
