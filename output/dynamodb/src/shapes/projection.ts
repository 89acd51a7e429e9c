// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, stringShape, structure } from '../runtime/description.js'
import { explainString } from '../runtime/explain-scalar.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainList } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type ProjectionType,
  findInProjectionType,
  isProjectionType,
  shapeOfProjectionType,
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

/** Adds to a report what keeps a value from being of type {@link Projection}, as requests have it. */
export function findInProjection(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['ProjectionType']
  if (member !== undefined && !isProjectionType(member))
    findInProjectionType(member, enter(report, depth, 'ProjectionType'), report)
  member = value['NonKeyAttributes']
  if (member !== undefined) explainList(member, enter(report, depth, 'NonKeyAttributes'), report, explainString)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['ProjectionType', 'NonKeyAttributes'])
}

/** The description of {@link Projection}, as requests have it. */
export const shapeOfProjection: StructureShape = /* @__PURE__ */ structure('Projection', 'strict', isProjection, () => [
  ['ProjectionType', shapeOfProjectionType],
  ['NonKeyAttributes', listOf(stringShape)],
])

/** Asserts that a value is of type {@link Projection}, as requests have it; throws a ValidationError that holds every issue. */
export function assertProjection(value: unknown): asserts value is Projection {
  assertValid(validateProjection(value))
}

/** Tells every issue that keeps a value from being of type {@link Projection}, as requests have it. */
export function validateProjection(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInProjection, 'strict', value, options)
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
  return decode(validateProjection, shapeOfProjection, json, options)
}

/** Writes the JSON form of {@link Projection}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeProjection(value: Projection, options?: ValidateOptions): ProjectionJson {
  return encode(validateProjection, shapeOfProjection, value, options)
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

/** Adds to a report what keeps a value from being of type {@link ProjectionOutput}, as responses have it. */
export function findInProjectionOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['ProjectionType']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInProjectionType(member, enter(report, depth, 'ProjectionType'), report)
  member = value['NonKeyAttributes']
  if (member !== undefined) explainList(member, enter(report, depth, 'NonKeyAttributes'), report, explainString)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['ProjectionType', 'NonKeyAttributes'])
}

/** The description of {@link ProjectionOutput}, as responses have it. */
export const shapeOfProjectionOutput: StructureShape = /* @__PURE__ */ structure(
  'ProjectionOutput',
  'open',
  isProjectionOutput,
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
  return validate(findInProjectionOutput, 'open', value, options)
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
  return decode(validateProjectionOutput, shapeOfProjectionOutput, json, options)
}

/** Writes the JSON form of {@link ProjectionOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeProjectionOutput(value: ProjectionOutput, options?: ValidateOptions): ProjectionOutputJson {
  return encode(validateProjectionOutput, shapeOfProjectionOutput, value, options)
}

/** Makes up a value of type {@link ProjectionOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleProjectionOutput(seed?: number): ProjectionOutput {
  return sample(isProjectionOutput, shapeOfProjectionOutput, seed)
}

/** Makes up values that are of type {@link ProjectionOutput}, as responses have it, but for one fault each. */
export function sampleInvalidProjectionOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfProjectionOutput, seed)
}
