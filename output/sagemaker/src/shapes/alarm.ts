// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

/** One Amazon CloudWatch alarm that watches the endpoint. */
export interface Alarm {
  /** The alarm's name in CloudWatch. */
  AlarmName?: string
}

export function isAlarm(value: unknown): value is Alarm {
  if (!isObject(value)) return false
  let member: unknown = value['AlarmName']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const AlarmSchema: StructureSchema<Alarm> = /* @__PURE__ */ structure('Alarm', response, isAlarm, () => [
  ['AlarmName', string],
])
