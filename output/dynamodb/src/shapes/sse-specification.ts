// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { boolean, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type SSEType, SSETypeSchema, isSSEType } from './sse-type.js'

export interface SSESpecification {
  /**
   * Whose key encrypts. True: a key that Amazon Web Services keeps for your account, with the type `KMS`, at the prices
   * of KMS. False, or left out: a key that belongs to Amazon Web Services.
   */
  Enabled?: boolean
  /**
   * The type of encryption. There is just one:
   *
   * - `KMS` - by Key Management Service, which looks after the key in your account, at its own prices.
   */
  SSEType?: SSEType
  /**
   * The KMS key, by key ID, ARN (Amazon Resource Name), alias name, or alias ARN. Give it only if it is not DynamoDB's
   * own, `alias/aws/dynamodb`.
   */
  KMSMasterKeyId?: string
}

export function isSSESpecification(value: unknown): value is SSESpecification {
  if (!isObject(value)) return false
  let member: unknown = value['Enabled']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['SSEType']
  if (member !== undefined && !isSSEType(member)) return false
  member = value['KMSMasterKeyId']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Enabled' && key !== 'SSEType' && key !== 'KMSMasterKeyId' && hasSet(value, key)) return false
  }
  return true
}

export const SSESpecificationSchema: StructureSchema<SSESpecification> = /* @__PURE__ */ structure(
  'SSESpecification',
  request,
  isSSESpecification,
  () => [
    ['Enabled', boolean],
    ['SSEType', SSETypeSchema],
    ['KMSMasterKeyId', string],
  ],
)
