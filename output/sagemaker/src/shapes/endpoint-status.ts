// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link EndpointStatusValues}. */
export type EndpointStatus =
  | 'OutOfService'
  | 'Creating'
  | 'Updating'
  | 'SystemUpdating'
  | 'RollingBack'
  | 'InService'
  | 'Deleting'
  | 'Failed'
  | 'UpdateRollbackFailed'

/** Every {@link EndpointStatus} that the pages list. */
export const EndpointStatusValues: readonly [
  'OutOfService',
  'Creating',
  'Updating',
  'SystemUpdating',
  'RollingBack',
  'InService',
  'Deleting',
  'Failed',
  'UpdateRollbackFailed',
] = /* @__PURE__ */ Object.freeze([
  'OutOfService',
  'Creating',
  'Updating',
  'SystemUpdating',
  'RollingBack',
  'InService',
  'Deleting',
  'Failed',
  'UpdateRollbackFailed',
] as const)

const setOfEndpointStatus: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(EndpointStatusValues)

/** Whether a value is of type {@link EndpointStatus}. */
export function isEndpointStatus(value: unknown): value is EndpointStatus {
  return setOfEndpointStatus.has(value)
}

/** Adds to a report what keeps a value from being of type {@link EndpointStatus}. */
export function findInEndpointStatus(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, EndpointStatusValues)
}

/** The description of {@link EndpointStatus}. */
export const shapeOfEndpointStatus: EnumShape = /* @__PURE__ */ enumOf('EndpointStatus', EndpointStatusValues)

/** Asserts that a value is of type {@link EndpointStatus}; throws a ValidationError that holds every issue. */
export function assertEndpointStatus(value: unknown): asserts value is EndpointStatus {
  assertValid(validateEndpointStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link EndpointStatus}. */
export function validateEndpointStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInEndpointStatus, 'strict', value, options)
}

/** The Standard Schema of {@link EndpointStatus}; yields its JSON Schema too. */
export const EndpointStatusSchema: StandardSchema<EndpointStatus> = /* @__PURE__ */ createStandardSchema(
  validateEndpointStatus,
  shapeOfEndpointStatus,
)

/** Makes up a value of type {@link EndpointStatus}: the same for the same seed; without one every member is there. */
export function sampleEndpointStatus(seed?: number): EndpointStatus {
  return sample(isEndpointStatus, shapeOfEndpointStatus, seed)
}

/** Makes up values that are of type {@link EndpointStatus}, but for one fault each. */
export function sampleInvalidEndpointStatus(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfEndpointStatus, seed)
}
