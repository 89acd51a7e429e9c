// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest } from '../runtime/report-structure.js'
import { type Report, listOf, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type KeySchema, explainKeySchema, isKeySchema, jsonSchemaOfKeySchema } from './key-schema.js'
import {
  type OnDemandThroughput,
  explainOnDemandThroughput,
  isOnDemandThroughput,
  jsonSchemaOfOnDemandThroughput,
} from './on-demand-throughput.js'
import { type Projection, explainProjection, isProjection, jsonSchemaOfProjection } from './projection.js'
import {
  type TableProvisionedThroughput,
  explainTableProvisionedThroughput,
  isTableProvisionedThroughput,
  jsonSchemaOfTableProvisionedThroughput,
} from './table-provisioned-throughput.js'
import {
  type TableWarmThroughput,
  explainTableWarmThroughput,
  isTableWarmThroughput,
  jsonSchemaOfTableWarmThroughput,
} from './table-warm-throughput.js'

/** One global secondary index. */
export interface TableGlobalSecondaryIndex {
  /** The global secondary index's name, which no other index of the table may have. */
  IndexName: string
  /**
   * The global secondary index's whole key, as attributes and what they do:
   *
   * - `HASH` - the partition key
   * - `RANGE` - the sort key
   *
   * @remarks
   * **Note**: _Hash attribute_ is another word for the partition key: items are spread over
   * partitions by a hash of its value.
   *
   * _Range attribute_ is another word for the sort key: items that share a partition key lie next
   * to each other, ordered by it.
   */
  KeySchema: KeySchema[]
  /**
   * What the global secondary index holds beside its own key and the table's key, which it always
   * holds.
   */
  Projection: Projection
  /**
   * The throughput set aside for this global secondary index. The table's capacity mode decides
   * which of `OnDemandThroughput` and `ProvisionedThroughput` is due.
   *
   * @remarks
   * The least and the most that can be set aside:
   * [quotas](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html).
   */
  ProvisionedThroughput?: TableProvisionedThroughput
  /**
   * A ceiling on the units of this global secondary index. Give `MaxReadRequestUnits` or
   * `MaxWriteRequestUnits`, or both. The table's capacity mode decides which of
   * `OnDemandThroughput` and `ProvisionedThroughput` is due.
   */
  OnDemandThroughput?: OnDemandThroughput
  /**
   * What the secondary index can take without warming up, per second. Give `ReadUnitsPerSecond` or
   * `WriteUnitsPerSecond`, or both.
   */
  WarmThroughput?: TableWarmThroughput
}

/** Whether a value is of type {@link TableGlobalSecondaryIndex}. */
export function isTableGlobalSecondaryIndex(value: unknown): value is TableGlobalSecondaryIndex {
  if (!isObject(value)) return false
  let member: unknown = value['IndexName']
  if (typeof member !== 'string') return false
  member = value['KeySchema']
  if (!Array.isArray(member)) return false
  for (let index = 0; index < member.length; index++) {
    const item: unknown = member[index]
    if (!isKeySchema(item)) return false
  }
  member = value['Projection']
  if (!isProjection(member)) return false
  member = value['ProvisionedThroughput']
  if (member !== undefined && !isTableProvisionedThroughput(member)) return false
  member = value['OnDemandThroughput']
  if (member !== undefined && !isOnDemandThroughput(member)) return false
  member = value['WarmThroughput']
  if (member !== undefined && !isTableWarmThroughput(member)) return false
  for (const key in value) {
    if (
      key !== 'IndexName' &&
      key !== 'KeySchema' &&
      key !== 'Projection' &&
      key !== 'ProvisionedThroughput' &&
      key !== 'OnDemandThroughput' &&
      key !== 'WarmThroughput' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Asserts that a value is of type {@link TableGlobalSecondaryIndex}; throws a ValidationError that holds every issue. */
export function assertTableGlobalSecondaryIndex(value: unknown): asserts value is TableGlobalSecondaryIndex {
  assertValid(validateTableGlobalSecondaryIndex(value))
}

/** Tells every issue that keeps a value from being of type {@link TableGlobalSecondaryIndex}. */
export function validateTableGlobalSecondaryIndex(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isTableGlobalSecondaryIndex, explainTableGlobalSecondaryIndex, value, options)
}

/** The Standard Schema of {@link TableGlobalSecondaryIndex}; yields its JSON Schema too. */
export const TableGlobalSecondaryIndexSchema: StandardSchema<TableGlobalSecondaryIndex> =
  /* @__PURE__ */ createStandardSchema(validateTableGlobalSecondaryIndex, jsonSchemaOfTableGlobalSecondaryIndex)

/** Adds to a report why a value is not of type {@link TableGlobalSecondaryIndex}. */
export function explainTableGlobalSecondaryIndex(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['IndexName', reportString, true],
    ['KeySchema', listOf(explainKeySchema), true],
    ['Projection', explainProjection, true],
    ['ProvisionedThroughput', explainTableProvisionedThroughput],
    ['OnDemandThroughput', explainOnDemandThroughput],
    ['WarmThroughput', explainTableWarmThroughput],
  ])
}

/** The JSON Schema of {@link TableGlobalSecondaryIndex}. */
export function jsonSchemaOfTableGlobalSecondaryIndex(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'TableGlobalSecondaryIndex', () => ({
    type: 'object',
    properties: {
      IndexName: { type: 'string' },
      KeySchema: { type: 'array', items: jsonSchemaOfKeySchema(builder) },
      Projection: jsonSchemaOfProjection(builder),
      ProvisionedThroughput: jsonSchemaOfTableProvisionedThroughput(builder),
      OnDemandThroughput: jsonSchemaOfOnDemandThroughput(builder),
      WarmThroughput: jsonSchemaOfTableWarmThroughput(builder),
    },
    required: ['IndexName', 'KeySchema', 'Projection'],
    additionalProperties: false,
  }))
}
