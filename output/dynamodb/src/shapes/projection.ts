// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type ProjectionType,
  explainProjectionType,
  isProjectionType,
  jsonSchemaOfProjectionType,
} from './projection-type.js'

export interface Projection {
  /**
   * Which attributes the index holds:
   *
   * - `KEYS_ONLY` - nothing but the two keys.
   * - `INCLUDE` - what `KEYS_ONLY` holds, and the attributes that you name.
   * - `ALL` - everything the table has.
   *
   * @remarks
   * The console of DynamoDB starts out with `ALL`.
   */
  ProjectionType?: ProjectionType
  /**
   * Names of attributes, outside the keys, that the index holds.
   *
   * @remarks
   * All secondary indexes of a table, global ones and local ones, together may have 100 names in
   * their `NonKeyAttributes`; an attribute that two indexes hold counts twice. This binds `INCLUDE`
   * only: an index with `ALL` may hold more than 100.
   */
  NonKeyAttributes?: string[]
}

/** {@link Projection} as responses have it. */
export interface ProjectionOutput {
  /**
   * Which attributes the index holds:
   *
   * - `KEYS_ONLY` - nothing but the two keys.
   * - `INCLUDE` - what `KEYS_ONLY` holds, and the attributes that you name.
   * - `ALL` - everything the table has.
   *
   * @remarks
   * The console of DynamoDB starts out with `ALL`.
   */
  ProjectionType?: ProjectionType | (string & {})
  /**
   * Names of attributes, outside the keys, that the index holds.
   *
   * @remarks
   * All secondary indexes of a table, global ones and local ones, together may have 100 names in
   * their `NonKeyAttributes`; an attribute that two indexes hold counts twice. This binds `INCLUDE`
   * only: an index with `ALL` may hold more than 100.
   */
  NonKeyAttributes?: string[]
}

/** Whether a value is of type {@link Projection}, as requests have it. */
export function isProjection(value: unknown): value is Projection {
  if (!isObject(value)) return false
  let member: unknown = value['ProjectionType']
  if (member !== undefined && !isProjectionType(member)) return false
  member = value['NonKeyAttributes']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  for (const key in value) {
    if (key !== 'ProjectionType' && key !== 'NonKeyAttributes' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link Projection}, as requests have it; throws a ValidationError that holds every issue. */
export function assertProjection(value: unknown): asserts value is Projection {
  assertValid(validateProjection(value))
}

/** Tells every issue that keeps a value from being of type {@link Projection}, as requests have it. */
export function validateProjection(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isProjection, explainProjection, value, options)
}

/** The Standard Schema of {@link Projection}, as requests have it; yields its JSON Schema too. */
export const ProjectionSchema: StandardSchema<Projection> = /* @__PURE__ */ createStandardSchema(
  validateProjection,
  jsonSchemaOfProjection,
)

/** Adds to a report why a value is not of type {@link Projection}, as requests have it. */
export function explainProjection(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['ProjectionType', explainProjectionType],
    ['NonKeyAttributes', listOf(reportString)],
  ])
}

/** The JSON Schema of {@link Projection}, as requests have it. */
export function jsonSchemaOfProjection(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Projection', () => ({
    type: 'object',
    properties: {
      ProjectionType: jsonSchemaOfProjectionType(builder),
      NonKeyAttributes: { type: 'array', items: { type: 'string' } },
    },
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link ProjectionOutput}, as responses have it. */
export function isProjectionOutput(value: unknown): value is ProjectionOutput {
  if (!isObject(value)) return false
  let member: unknown = value['ProjectionType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['NonKeyAttributes']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  return true
}

/** Asserts that a value is of type {@link ProjectionOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertProjectionOutput(value: unknown): asserts value is ProjectionOutput {
  assertValid(validateProjectionOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link ProjectionOutput}, as responses have it. */
export function validateProjectionOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isProjectionOutput, explainProjectionOutput, value, options)
}

/** The Standard Schema of {@link ProjectionOutput}, as responses have it; yields its JSON Schema too. */
export const ProjectionOutputSchema: StandardSchema<ProjectionOutput> = /* @__PURE__ */ createStandardSchema(
  validateProjectionOutput,
  jsonSchemaOfProjectionOutput,
)

/** Adds to a report why a value is not of type {@link ProjectionOutput}, as responses have it. */
export function explainProjectionOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['ProjectionType', reportString],
    ['NonKeyAttributes', listOf(reportString)],
  ])
}

/** The JSON Schema of {@link ProjectionOutput}, as responses have it. */
export function jsonSchemaOfProjectionOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ProjectionOutput', () => ({
    type: 'object',
    properties: { ProjectionType: { type: 'string' }, NonKeyAttributes: { type: 'array', items: { type: 'string' } } },
  }))
}
