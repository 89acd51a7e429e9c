// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link CandidateStatusValues}. */
export type CandidateStatus = 'Completed' | 'InProgress' | 'Failed' | 'Stopped' | 'Stopping'

/** Every {@link CandidateStatus} that the pages list. */
export const CandidateStatusValues: readonly ['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping'] =
  /* @__PURE__ */ Object.freeze(['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping'] as const)

/** Whether a value is of type {@link CandidateStatus}. */
export function isCandidateStatus(value: unknown): value is CandidateStatus {
  return (
    value === 'Completed' || value === 'InProgress' || value === 'Failed' || value === 'Stopped' || value === 'Stopping'
  )
}

/** Asserts that a value is of type {@link CandidateStatus}; throws a ValidationError that holds every issue. */
export function assertCandidateStatus(value: unknown): asserts value is CandidateStatus {
  assertValid(validateCandidateStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link CandidateStatus}. */
export function validateCandidateStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCandidateStatus, explainCandidateStatus, value, options)
}

/** The Standard Schema of {@link CandidateStatus}; yields its JSON Schema too. */
export const CandidateStatusSchema: StandardSchema<CandidateStatus> = /* @__PURE__ */ createStandardSchema(
  validateCandidateStatus,
  jsonSchemaOfCandidateStatus,
)

/** Adds to a report why a value is not of type {@link CandidateStatus}. */
export function explainCandidateStatus(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, CandidateStatusValues)
}

/** The JSON Schema of {@link CandidateStatus}. */
export function jsonSchemaOfCandidateStatus(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CandidateStatus', () => ({ type: 'string', enum: [...CandidateStatusValues] }))
}
