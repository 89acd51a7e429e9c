// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { listOf, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type Alarm, AlarmSchema, isAlarm } from './alarm.js'

export interface AutoRollbackConfiguration {
  /** CloudWatch alarms that watch the endpoint. If one goes off while a deployment runs, the deployment is undone. */
  Alarms?: Alarm[]
}

export function isAutoRollbackConfiguration(value: unknown): value is AutoRollbackConfiguration {
  if (!isObject(value)) return false
  let member: unknown = value['Alarms']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isAlarm(item)) return false
    }
  }
  return true
}

export const AutoRollbackConfigurationSchema: StructureSchema<AutoRollbackConfiguration> = /* @__PURE__ */ structure(
  'AutoRollbackConfiguration',
  response,
  isAutoRollbackConfiguration,
  () => [['Alarms', listOf(AlarmSchema)]],
)
