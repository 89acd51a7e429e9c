// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, structure, timestamp } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'

export interface TableDescriptionGlobalSecondaryIndexProvisionedThroughput {
  /** When the table's throughput last went up. */
  LastIncreaseDateTime?: Date
  /** When the table's throughput last went down. */
  LastDecreaseDateTime?: Date
  /**
   * How often the table's throughput went down today (UTC). How often it may:
   * [quotas](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html).
   */
  NumberOfDecreasesToday?: number
  /**
   * Strongly consistent reads per second; above it comes a `ThrottlingException`. An eventually consistent read costs
   * half: 50 `ReadCapacityUnits` do for 100 `ReadCapacityUnits` of those.
   *
   * @remarks
   * A table or a global secondary index in on-demand mode ( `PAY_PER_REQUEST`) has `0` here: nothing is set aside for
   * it.
   */
  ReadCapacityUnits?: number
  /**
   * Writes per second; above it comes a `ThrottlingException`.
   *
   * @remarks
   * A table or a global secondary index in on-demand mode ( `PAY_PER_REQUEST`) has `0` here: nothing is set aside for
   * it.
   */
  WriteCapacityUnits?: number
}

export function isTableDescriptionGlobalSecondaryIndexProvisionedThroughput(
  value: unknown,
): value is TableDescriptionGlobalSecondaryIndexProvisionedThroughput {
  if (!isObject(value)) return false
  let member: unknown = value['LastIncreaseDateTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['LastDecreaseDateTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['NumberOfDecreasesToday']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ReadCapacityUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['WriteCapacityUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

export const TableDescriptionGlobalSecondaryIndexProvisionedThroughputSchema: StructureSchema<TableDescriptionGlobalSecondaryIndexProvisionedThroughput> =
  /* @__PURE__ */ structure(
    'TableDescriptionGlobalSecondaryIndexProvisionedThroughput',
    response,
    isTableDescriptionGlobalSecondaryIndexProvisionedThroughput,
    () => [
      ['LastIncreaseDateTime', timestamp],
      ['LastDecreaseDateTime', timestamp],
      ['NumberOfDecreasesToday', integer],
      ['ReadCapacityUnits', integer],
      ['WriteCapacityUnits', integer],
    ],
  )
