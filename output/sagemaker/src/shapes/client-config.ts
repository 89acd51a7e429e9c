// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface ClientConfig {
  /** How many requests the container gets side by side at most. Left out, SageMaker finds a good number. */
  MaxConcurrentInvocationsPerInstance?: number
}

export function isClientConfig(value: unknown): value is ClientConfig {
  if (!isObject(value)) return false
  let member: unknown = value['MaxConcurrentInvocationsPerInstance']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

export const ClientConfigSchema: StructureSchema<ClientConfig> = /* @__PURE__ */ structure(
  'ClientConfig',
  response,
  isClientConfig,
  () => [['MaxConcurrentInvocationsPerInstance', integer]],
)
