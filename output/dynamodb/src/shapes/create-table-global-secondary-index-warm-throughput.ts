// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface CreateTableGlobalSecondaryIndexWarmThroughput {
  /** Reads that the table can take at once, with no warming up. */
  ReadUnitsPerSecond?: number
  /** Writes that the table can take at once, with no warming up. */
  WriteUnitsPerSecond?: number
}

export function isCreateTableGlobalSecondaryIndexWarmThroughput(
  value: unknown,
): value is CreateTableGlobalSecondaryIndexWarmThroughput {
  if (!isObject(value)) return false
  let member: unknown = value['ReadUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['WriteUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member)) return false
  for (const key in value) {
    if (key !== 'ReadUnitsPerSecond' && key !== 'WriteUnitsPerSecond' && hasSet(value, key)) return false
  }
  return true
}

export const CreateTableGlobalSecondaryIndexWarmThroughputSchema: StructureSchema<CreateTableGlobalSecondaryIndexWarmThroughput> =
  /* @__PURE__ */ structure(
    'CreateTableGlobalSecondaryIndexWarmThroughput',
    request,
    isCreateTableGlobalSecondaryIndexWarmThroughput,
    () => [
      ['ReadUnitsPerSecond', integer],
      ['WriteUnitsPerSecond', integer],
    ],
  )
