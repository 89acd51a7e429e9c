// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { integer, required, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface CreateTableGlobalSecondaryIndexProvisionedThroughput {
  /**
   * Strongly consistent reads per second; above it comes a `ThrottlingException`. See
   * [how much reading and writing takes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ProvisionedThroughput.html).
   *
   * @remarks
   * Always 0 with `PAY_PER_REQUEST`.
   */
  ReadCapacityUnits: number
  /**
   * Writes per second; above it comes a `ThrottlingException`. See
   * [how much reading and writing takes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ProvisionedThroughput.html).
   *
   * @remarks
   * Always 0 with `PAY_PER_REQUEST`.
   */
  WriteCapacityUnits: number
}

export function isCreateTableGlobalSecondaryIndexProvisionedThroughput(
  value: unknown,
): value is CreateTableGlobalSecondaryIndexProvisionedThroughput {
  if (!isObject(value)) return false
  let member: unknown = value['ReadCapacityUnits']
  if (!Number.isInteger(member)) return false
  member = value['WriteCapacityUnits']
  if (!Number.isInteger(member)) return false
  for (const key in value) {
    if (key !== 'ReadCapacityUnits' && key !== 'WriteCapacityUnits' && hasSet(value, key)) return false
  }
  return true
}

export const CreateTableGlobalSecondaryIndexProvisionedThroughputSchema: StructureSchema<CreateTableGlobalSecondaryIndexProvisionedThroughput> =
  /* @__PURE__ */ structure(
    'CreateTableGlobalSecondaryIndexProvisionedThroughput',
    request,
    isCreateTableGlobalSecondaryIndexProvisionedThroughput,
    () => [
      ['ReadCapacityUnits', integer, required],
      ['WriteCapacityUnits', integer, required],
    ],
  )
