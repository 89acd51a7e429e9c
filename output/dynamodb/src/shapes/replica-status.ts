// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
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

/** Adds to a report what keeps a value from being of type {@link ReplicaStatus}. */
export function findInReplicaStatus(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, ReplicaStatusValues)
}

/** The description of {@link ReplicaStatus}. */
export const shapeOfReplicaStatus: EnumShape = /* @__PURE__ */ enumOf('ReplicaStatus', ReplicaStatusValues)

/** Asserts that a value is of type {@link ReplicaStatus}; throws a ValidationError that holds every issue. */
export function assertReplicaStatus(value: unknown): asserts value is ReplicaStatus {
  assertValid(validateReplicaStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link ReplicaStatus}. */
export function validateReplicaStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInReplicaStatus, 'strict', value, options)
}

/** The Standard Schema of {@link ReplicaStatus}; yields its JSON Schema too. */
export const ReplicaStatusSchema: StandardSchema<ReplicaStatus> = /* @__PURE__ */ createStandardSchema(
  validateReplicaStatus,
  shapeOfReplicaStatus,
)

/** Makes up a value of type {@link ReplicaStatus}: the same for the same seed; without one every member is there. */
export function sampleReplicaStatus(seed?: number): ReplicaStatus {
  return sample(isReplicaStatus, shapeOfReplicaStatus, seed)
}

/** Makes up values that are of type {@link ReplicaStatus}, but for one fault each. */
export function sampleInvalidReplicaStatus(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfReplicaStatus, seed)
}
