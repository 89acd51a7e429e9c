// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { listOf, string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type IncludeInferenceResponseIn, IncludeInferenceResponseInSchema } from './include-inference-response-in.js'

export interface NotificationConfig {
  /** The Amazon SNS topic told of success; left out, nobody is told. */
  SuccessTopic?: string
  /** The Amazon SNS topic told of failure; left out, nobody is told. */
  ErrorTopic?: string
  /**
   * The Amazon SNS topics whose messages carry the result itself.
   *
   * @remarks
   * **Note**: Results of more than 128 KB are not carried.
   */
  IncludeInferenceResponseIn?: (IncludeInferenceResponseIn | (string & {}))[]
}

export function isNotificationConfig(value: unknown): value is NotificationConfig {
  if (!isObject(value)) return false
  let member: unknown = value['SuccessTopic']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ErrorTopic']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['IncludeInferenceResponseIn']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  return true
}

export const NotificationConfigSchema: StructureSchema<NotificationConfig> = /* @__PURE__ */ structure(
  'NotificationConfig',
  response,
  isNotificationConfig,
  () => [
    ['SuccessTopic', string],
    ['ErrorTopic', string],
    ['IncludeInferenceResponseIn', listOf(IncludeInferenceResponseInSchema)],
  ],
)
