// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, reportBoolean, reportInteger, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { DistanceFunction } from './distance-function.js'
import type { IndexStatus } from './index-status.js'
import {
  type ProjectionOutput,
  explainProjectionOutput,
  isProjectionOutput,
  jsonSchemaOfProjectionOutput,
} from './projection.js'
import {
  type SearchSchemaOutput,
  explainSearchSchemaOutput,
  isSearchSchemaOutput,
  jsonSchemaOfSearchSchemaOutput,
} from './search-schema.js'
import {
  type VectorAttributeOutput,
  explainVectorAttributeOutput,
  isVectorAttributeOutput,
  jsonSchemaOfVectorAttributeOutput,
} from './vector-attribute.js'

/** One vector index: how it stands, how large it is, and how it was made. */
export interface VectorIndex {
  /** The vector index's name. */
  IndexName?: string
  /** The attributes by which the vector index is divided and filtered. */
  SearchSchema?: SearchSchemaOutput[]
  /** What the vector index holds of the table. */
  Projection?: ProjectionOutput
  /** The attribute that the index is on. */
  VectorAttribute?: VectorAttributeOutput
  /** How long each vector is. */
  Dimensions?: number
  /** How likeness of vectors is measured. */
  DistanceFunction?: DistanceFunction | (string & {})
  /**
   * How far the vector index has come:
   *
   * - `CREATING` - the index is on its way.
   * - `ACTIVE` - the index can be used.
   * - `DELETING` - the index goes away.
   */
  IndexStatus?: IndexStatus | (string & {})
  /** True while the index is being filled; until then, `SearchVectors` may miss items. */
  Backfilling?: boolean
  /** The vector index's size in bytes. Counted anew about every six hours, so it may lag behind. */
  IndexSizeBytes?: number
  /** How many items the vector index has. Counted anew about every six hours, so it may lag behind. */
  ItemCount?: number
  /** The vector index's ARN (Amazon Resource Name). */
  IndexArn?: string
}

/** Whether a value is of type {@link VectorIndex}. */
export function isVectorIndex(value: unknown): value is VectorIndex {
  if (!isObject(value)) return false
  let member: unknown = value['IndexName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['SearchSchema']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isSearchSchemaOutput(item)) return false
    }
  }
  member = value['Projection']
  if (member !== undefined && !isProjectionOutput(member)) return false
  member = value['VectorAttribute']
  if (member !== undefined && !isVectorAttributeOutput(member)) return false
  member = value['Dimensions']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['DistanceFunction']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['IndexStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Backfilling']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['IndexSizeBytes']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ItemCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['IndexArn']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link VectorIndex}; throws a ValidationError that holds every issue. */
export function assertVectorIndex(value: unknown): asserts value is VectorIndex {
  assertValid(validateVectorIndex(value))
}

/** Tells every issue that keeps a value from being of type {@link VectorIndex}. */
export function validateVectorIndex(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isVectorIndex, explainVectorIndex, value, options)
}

/** The Standard Schema of {@link VectorIndex}; yields its JSON Schema too. */
export const VectorIndexSchema: StandardSchema<VectorIndex> = /* @__PURE__ */ createStandardSchema(
  validateVectorIndex,
  jsonSchemaOfVectorIndex,
)

/** Adds to a report why a value is not of type {@link VectorIndex}. */
export function explainVectorIndex(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['IndexName', reportString],
    ['SearchSchema', listOf(explainSearchSchemaOutput)],
    ['Projection', explainProjectionOutput],
    ['VectorAttribute', explainVectorAttributeOutput],
    ['Dimensions', reportInteger],
    ['DistanceFunction', reportString],
    ['IndexStatus', reportString],
    ['Backfilling', reportBoolean],
    ['IndexSizeBytes', reportInteger],
    ['ItemCount', reportInteger],
    ['IndexArn', reportString],
  ])
}

/** The JSON Schema of {@link VectorIndex}. */
export function jsonSchemaOfVectorIndex(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'VectorIndex', () => ({
    type: 'object',
    properties: {
      IndexName: { type: 'string' },
      SearchSchema: { type: 'array', items: jsonSchemaOfSearchSchemaOutput(builder) },
      Projection: jsonSchemaOfProjectionOutput(builder),
      VectorAttribute: jsonSchemaOfVectorAttributeOutput(builder),
      Dimensions: { type: 'integer' },
      DistanceFunction: { type: 'string' },
      IndexStatus: { type: 'string' },
      Backfilling: { type: 'boolean' },
      IndexSizeBytes: { type: 'integer' },
      ItemCount: { type: 'integer' },
      IndexArn: { type: 'string' },
    },
  }))
}
