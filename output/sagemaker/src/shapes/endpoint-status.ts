// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
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

/** Asserts that a value is of type {@link EndpointStatus}; throws a ValidationError that holds every issue. */
export function assertEndpointStatus(value: unknown): asserts value is EndpointStatus {
  assertValid(validateEndpointStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link EndpointStatus}. */
export function validateEndpointStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isEndpointStatus, explainEndpointStatus, value, options)
}

/** The Standard Schema of {@link EndpointStatus}; yields its JSON Schema too. */
export const EndpointStatusSchema: StandardSchema<EndpointStatus> = /* @__PURE__ */ createStandardSchema(
  validateEndpointStatus,
  jsonSchemaOfEndpointStatus,
)

/** Adds to a report why a value is not of type {@link EndpointStatus}. */
export function explainEndpointStatus(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, EndpointStatusValues)
}

/** The JSON Schema of {@link EndpointStatus}. */
export function jsonSchemaOfEndpointStatus(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'EndpointStatus', () => ({ type: 'string', enum: [...EndpointStatusValues] }))
}
