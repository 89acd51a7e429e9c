// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ReplicaStatusValues}. */
export type ReplicaStatus =
  | 'CREATING'
  | 'CREATION_FAILED'
  | 'UPDATING'
  | 'DELETING'
  | 'ACTIVE'
  | 'REGION_DISABLED'
  | 'INACCESSIBLE_ENCRYPTION_CREDENTIALS'
  | 'ARCHIVING'
  | 'ARCHIVED'
  | 'REPLICATION_NOT_AUTHORIZED'

/** Every {@link ReplicaStatus} that the pages list. */
export const ReplicaStatusValues: readonly [
  'CREATING',
  'CREATION_FAILED',
  'UPDATING',
  'DELETING',
  'ACTIVE',
  'REGION_DISABLED',
  'INACCESSIBLE_ENCRYPTION_CREDENTIALS',
  'ARCHIVING',
  'ARCHIVED',
  'REPLICATION_NOT_AUTHORIZED',
] = /* @__PURE__ */ Object.freeze([
  'CREATING',
  'CREATION_FAILED',
  'UPDATING',
  'DELETING',
  'ACTIVE',
  'REGION_DISABLED',
  'INACCESSIBLE_ENCRYPTION_CREDENTIALS',
  'ARCHIVING',
  'ARCHIVED',
  'REPLICATION_NOT_AUTHORIZED',
] as const)

const setOfReplicaStatus: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(ReplicaStatusValues)

/** Whether a value is of type {@link ReplicaStatus}. */
export function isReplicaStatus(value: unknown): value is ReplicaStatus {
  return setOfReplicaStatus.has(value)
}

/** Asserts that a value is of type {@link ReplicaStatus}; throws a ValidationError that holds every issue. */
export function assertReplicaStatus(value: unknown): asserts value is ReplicaStatus {
  assertValid(validateReplicaStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link ReplicaStatus}. */
export function validateReplicaStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isReplicaStatus, explainReplicaStatus, value, options)
}

/** The Standard Schema of {@link ReplicaStatus}; yields its JSON Schema too. */
export const ReplicaStatusSchema: StandardSchema<ReplicaStatus> = /* @__PURE__ */ createStandardSchema(
  validateReplicaStatus,
  jsonSchemaOfReplicaStatus,
)

/** Adds to a report why a value is not of type {@link ReplicaStatus}. */
export function explainReplicaStatus(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, ReplicaStatusValues)
}

/** The JSON Schema of {@link ReplicaStatus}. */
export function jsonSchemaOfReplicaStatus(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ReplicaStatus', () => ({ type: 'string', enum: [...ReplicaStatusValues] }))
}
