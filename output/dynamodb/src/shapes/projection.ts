// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, stringShape, structure } from '../runtime/description.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type ProjectionType, isProjectionType, shapeOfProjectionType } from './projection-type.js'

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

/** Finds the members that a report looks into, in a {@link Projection}, as requests have it. */
function findInProjection(value: Record<string, unknown>, found: unknown[]): void {
  let member: unknown = value['ProjectionType']
  if (member !== undefined && !isProjectionType(member)) found.push(0, member)
  member = value['NonKeyAttributes']
  if (member !== undefined) found.push(1, member)
}

/** The description of {@link Projection}, as requests have it. */
export const shapeOfProjection: StructureShape = /* @__PURE__ */ structure(
  'Projection',
  'strict',
  isProjection,
  findInProjection,
  () => [
    ['ProjectionType', shapeOfProjectionType],
    ['NonKeyAttributes', listOf(stringShape)],
  ],
)

/** Asserts that a value is of type {@link Projection}, as requests have it; throws a ValidationError that holds every issue. */
export function assertProjection(value: unknown): asserts value is Projection {
  assertValid(validateProjection(value))
}

/** Tells every issue that keeps a value from being of type {@link Projection}, as requests have it. */
export function validateProjection(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isProjection, shapeOfProjection, value, options)
}

/** The Standard Schema of {@link Projection}, as requests have it; yields its JSON Schema too. */
export const ProjectionSchema: StandardSchema<Projection> = /* @__PURE__ */ createStandardSchema(
  validateProjection,
  shapeOfProjection,
)

/** The JSON form of {@link Projection}: dates and bytes are strings. */
export type ProjectionJson = JsonForm<Projection>

/** Reads the JSON form of {@link Projection}, as requests have it; throws a ValidationError where it is none. */
export function decodeProjection(json: unknown, options?: ValidateOptions): Projection {
  return decode(isProjection, shapeOfProjection, json, options)
}

/** Writes the JSON form of {@link Projection}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeProjection(value: Projection, options?: ValidateOptions): ProjectionJson {
  return encode(isProjection, shapeOfProjection, value, options)
}

/** Makes up a value of type {@link Projection}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleProjection(seed?: number): Projection {
  return sample(isProjection, shapeOfProjection, seed)
}

/** Makes up values that are of type {@link Projection}, as requests have it, but for one fault each. */
export function sampleInvalidProjection(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfProjection, seed)
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

/** Finds the members that a report looks into, in a {@link ProjectionOutput}, as responses have it. */
function findInProjectionOutput(value: Record<string, unknown>, found: unknown[]): void {
  let member: unknown = value['ProjectionType']
  if (typeof member !== 'string' && member !== undefined) found.push(0, member)
  member = value['NonKeyAttributes']
  if (member !== undefined) found.push(1, member)
}

/** The description of {@link ProjectionOutput}, as responses have it. */
export const shapeOfProjectionOutput: StructureShape = /* @__PURE__ */ structure(
  'ProjectionOutput',
  'open',
  isProjectionOutput,
  findInProjectionOutput,
  () => [
    ['ProjectionType', shapeOfProjectionType],
    ['NonKeyAttributes', listOf(stringShape)],
  ],
)

/** Asserts that a value is of type {@link ProjectionOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertProjectionOutput(value: unknown): asserts value is ProjectionOutput {
  assertValid(validateProjectionOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link ProjectionOutput}, as responses have it. */
export function validateProjectionOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isProjectionOutput, shapeOfProjectionOutput, value, options)
}

/** The Standard Schema of {@link ProjectionOutput}, as responses have it; yields its JSON Schema too. */
export const ProjectionOutputSchema: StandardSchema<ProjectionOutput> = /* @__PURE__ */ createStandardSchema(
  validateProjectionOutput,
  shapeOfProjectionOutput,
)

/** The JSON form of {@link ProjectionOutput}: dates and bytes are strings. */
export type ProjectionOutputJson = JsonForm<ProjectionOutput>

/** Reads the JSON form of {@link ProjectionOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeProjectionOutput(json: unknown, options?: ValidateOptions): ProjectionOutput {
  return decode(isProjectionOutput, shapeOfProjectionOutput, json, options)
}

/** Writes the JSON form of {@link ProjectionOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeProjectionOutput(value: ProjectionOutput, options?: ValidateOptions): ProjectionOutputJson {
  return encode(isProjectionOutput, shapeOfProjectionOutput, value, options)
}

/** Makes up a value of type {@link ProjectionOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleProjectionOutput(seed?: number): ProjectionOutput {
  return sample(isProjectionOutput, shapeOfProjectionOutput, seed)
}

/** Makes up values that are of type {@link ProjectionOutput}, as responses have it, but for one fault each. */
export function sampleInvalidProjectionOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfProjectionOutput, seed)
}
