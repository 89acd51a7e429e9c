// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
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

/** Asserts that a value is of type {@link TableStatus}; throws a ValidationError that holds every issue. */
export function assertTableStatus(value: unknown): asserts value is TableStatus {
  assertValid(validateTableStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link TableStatus}. */
export function validateTableStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isTableStatus, explainTableStatus, value, options)
}

/** The Standard Schema of {@link TableStatus}; yields its JSON Schema too. */
export const TableStatusSchema: StandardSchema<TableStatus> = /* @__PURE__ */ createStandardSchema(
  validateTableStatus,
  jsonSchemaOfTableStatus,
)

/** Adds to a report why a value is not of type {@link TableStatus}. */
export function explainTableStatus(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, TableStatusValues)
}

/** The JSON Schema of {@link TableStatus}. */
export function jsonSchemaOfTableStatus(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'TableStatus', () => ({ type: 'string', enum: [...TableStatusValues] }))
}
