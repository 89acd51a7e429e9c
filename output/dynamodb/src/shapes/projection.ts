// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { listOf, outputOf, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type ProjectionType, ProjectionTypeSchema, isProjectionType } from './projection-type.js'

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
   * All secondary indexes of a table, global ones and local ones, together may have 100 names in their
   * `NonKeyAttributes`; an attribute that two indexes hold counts twice. This binds `INCLUDE` only: an index with `ALL`
   * may hold more than 100.
   */
  NonKeyAttributes?: readonly string[]
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
   * All secondary indexes of a table, global ones and local ones, together may have 100 names in their
   * `NonKeyAttributes`; an attribute that two indexes hold counts twice. This binds `INCLUDE` only: an index with `ALL`
   * may hold more than 100.
   */
  NonKeyAttributes?: string[]
}

export function isProjection(value: unknown): value is Projection {
  return fitsProjection(value, true)
}

export function isProjectionOutput(value: unknown): value is ProjectionOutput {
  return fitsProjection(value, false)
}

/** Whether a value is of type {@link Projection}, as requests or as responses have it. */
export function fitsProjection(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['ProjectionType']
  if (member !== undefined && (asRequest ? !isProjectionType(member) : typeof member !== 'string')) return false
  member = value['NonKeyAttributes']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  if (asRequest) {
    for (const key in value) {
      if (key !== 'ProjectionType' && key !== 'NonKeyAttributes' && hasSet(value, key)) return false
    }
  }
  return true
}

export const ProjectionSchema: StructureSchema<Projection> = /* @__PURE__ */ structure(
  'Projection',
  request,
  isProjection,
  () => [
    ['ProjectionType', ProjectionTypeSchema],
    ['NonKeyAttributes', listOf(string)],
  ],
  { output: true },
)

export const ProjectionOutputSchema: StructureSchema<ProjectionOutput> = /* @__PURE__ */ outputOf(
  ProjectionSchema,
  response,
  isProjectionOutput,
)
