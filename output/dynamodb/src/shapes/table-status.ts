// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link TableStatusValues}. */
export type TableStatus =
  | 'CREATING'
  | 'UPDATING'
  | 'DELETING'
  | 'ACTIVE'
  | 'INACCESSIBLE_ENCRYPTION_CREDENTIALS'
  | 'ARCHIVING'
  | 'ARCHIVED'
  | 'REPLICATION_NOT_AUTHORIZED'

/** Every {@link TableStatus} that the pages list. */
export const TableStatusValues: readonly [
  'CREATING',
  'UPDATING',
  'DELETING',
  'ACTIVE',
  'INACCESSIBLE_ENCRYPTION_CREDENTIALS',
  'ARCHIVING',
  'ARCHIVED',
  'REPLICATION_NOT_AUTHORIZED',
] = /* @__PURE__ */ Object.freeze([
  'CREATING',
  'UPDATING',
  'DELETING',
  'ACTIVE',
  'INACCESSIBLE_ENCRYPTION_CREDENTIALS',
  'ARCHIVING',
  'ARCHIVED',
  'REPLICATION_NOT_AUTHORIZED',
] as const)

const setOfTableStatus: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(TableStatusValues)

/** Whether a value is of type {@link TableStatus}. */
export function isTableStatus(value: unknown): value is TableStatus {
  return setOfTableStatus.has(value)
}

/** Adds to a report what keeps a value from being of type {@link TableStatus}. */
export function findInTableStatus(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, TableStatusValues)
}

/** The description of {@link TableStatus}. */
export const shapeOfTableStatus: EnumShape = /* @__PURE__ */ enumOf('TableStatus', TableStatusValues)

/** Asserts that a value is of type {@link TableStatus}; throws a ValidationError that holds every issue. */
export function assertTableStatus(value: unknown): asserts value is TableStatus {
  assertValid(validateTableStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link TableStatus}. */
export function validateTableStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInTableStatus, 'strict', value, options)
}

/** The Standard Schema of {@link TableStatus}; yields its JSON Schema too. */
export const TableStatusSchema: StandardSchema<TableStatus> = /* @__PURE__ */ createStandardSchema(
  validateTableStatus,
  shapeOfTableStatus,
)

/** Makes up a value of type {@link TableStatus}: the same for the same seed; without one every member is there. */
export function sampleTableStatus(seed?: number): TableStatus {
  return sample(isTableStatus, shapeOfTableStatus, seed)
}

/** Makes up values that are of type {@link TableStatus}, but for one fault each. */
export function sampleInvalidTableStatus(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTableStatus, seed)
}
