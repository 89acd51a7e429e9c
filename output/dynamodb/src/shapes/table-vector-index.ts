// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest } from '../runtime/report-structure.js'
import { type Report, listOf, reportInteger, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type DistanceFunction,
  explainDistanceFunction,
  isDistanceFunction,
  jsonSchemaOfDistanceFunction,
} from './distance-function.js'
import { type Projection, explainProjection, isProjection, jsonSchemaOfProjection } from './projection.js'
import { type SearchSchema, explainSearchSchema, isSearchSchema, jsonSchemaOfSearchSchema } from './search-schema.js'
import {
  type VectorAttribute,
  explainVectorAttribute,
  isVectorAttribute,
  jsonSchemaOfVectorAttribute,
} from './vector-attribute.js'

/** How one vector index is made: name, attribute, dimensions, distance, search schema, projection. */
export interface TableVectorIndex {
  /** The vector index's name. */
  IndexName: string
  /** The attribute that the index is on. */
  VectorAttribute: VectorAttribute
  /** The attributes by which the vector index is divided and filtered. */
  SearchSchema?: SearchSchema[]
  /** What the vector index holds of the table. */
  Projection: Projection
  /** How long each vector is. */
  Dimensions: number
  /** How likeness of vectors is measured: `COSINE`, `EUCLIDEAN`, `DOT_PRODUCT`. */
  DistanceFunction: DistanceFunction
}

/** Whether a value is of type {@link TableVectorIndex}. */
export function isTableVectorIndex(value: unknown): value is TableVectorIndex {
  if (!isObject(value)) return false
  let member: unknown = value['IndexName']
  if (typeof member !== 'string') return false
  member = value['VectorAttribute']
  if (!isVectorAttribute(member)) return false
  member = value['SearchSchema']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isSearchSchema(item)) return false
    }
  }
  member = value['Projection']
  if (!isProjection(member)) return false
  member = value['Dimensions']
  if (!Number.isInteger(member)) return false
  member = value['DistanceFunction']
  if (!isDistanceFunction(member)) return false
  for (const key in value) {
    if (
      key !== 'IndexName' &&
      key !== 'VectorAttribute' &&
      key !== 'SearchSchema' &&
      key !== 'Projection' &&
      key !== 'Dimensions' &&
      key !== 'DistanceFunction' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Asserts that a value is of type {@link TableVectorIndex}; throws a ValidationError that holds every issue. */
export function assertTableVectorIndex(value: unknown): asserts value is TableVectorIndex {
  assertValid(validateTableVectorIndex(value))
}

/** Tells every issue that keeps a value from being of type {@link TableVectorIndex}. */
export function validateTableVectorIndex(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isTableVectorIndex, explainTableVectorIndex, value, options)
}

/** The Standard Schema of {@link TableVectorIndex}; yields its JSON Schema too. */
export const TableVectorIndexSchema: StandardSchema<TableVectorIndex> = /* @__PURE__ */ createStandardSchema(
  validateTableVectorIndex,
  jsonSchemaOfTableVectorIndex,
)

/** Adds to a report why a value is not of type {@link TableVectorIndex}. */
export function explainTableVectorIndex(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['IndexName', reportString, true],
    ['VectorAttribute', explainVectorAttribute, true],
    ['SearchSchema', listOf(explainSearchSchema)],
    ['Projection', explainProjection, true],
    ['Dimensions', reportInteger, true],
    ['DistanceFunction', explainDistanceFunction, true],
  ])
}

/** The JSON Schema of {@link TableVectorIndex}. */
export function jsonSchemaOfTableVectorIndex(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'TableVectorIndex', () => ({
    type: 'object',
    properties: {
      IndexName: { type: 'string' },
      VectorAttribute: jsonSchemaOfVectorAttribute(builder),
      SearchSchema: { type: 'array', items: jsonSchemaOfSearchSchema(builder) },
      Projection: jsonSchemaOfProjection(builder),
      Dimensions: { type: 'integer' },
      DistanceFunction: jsonSchemaOfDistanceFunction(builder),
    },
    required: ['IndexName', 'VectorAttribute', 'Projection', 'Dimensions', 'DistanceFunction'],
    additionalProperties: false,
  }))
}
