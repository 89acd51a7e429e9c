// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest } from '../runtime/report-structure.js'
import { reportResponseUnion } from '../runtime/report-union.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isUnknownMember } from '../runtime/union.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export type None = Record<string, never>

/** {@link None} as responses have it. */
export type NoneOutput = {
  /** A member that these types do not know, by its name. */
  SDK_UNKNOWN_MEMBER: { name: string }
}

/** Whether a value is of type {@link None}, as requests have it. */
export function isNone(value: unknown): value is None {
  if (!isObject(value)) return false
  for (const key in value) {
    if (hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link None}, as requests have it; throws a ValidationError that holds every issue. */
export function assertNone(value: unknown): asserts value is None {
  assertValid(validateNone(value))
}

/** Tells every issue that keeps a value from being of type {@link None}, as requests have it. */
export function validateNone(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isNone, explainNone, value, options)
}

/** The Standard Schema of {@link None}, as requests have it; yields its JSON Schema too. */
export const NoneSchema: StandardSchema<None> = /* @__PURE__ */ createStandardSchema(validateNone, jsonSchemaOfNone)

/** Adds to a report why a value is not of type {@link None}, as requests have it. */
export function explainNone(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [])
}

/** The JSON Schema of {@link None}, as requests have it. */
export function jsonSchemaOfNone(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'None', () => ({ type: 'object', additionalProperties: false }))
}

/** Whether a value is of type {@link NoneOutput}, as responses have it. */
export function isNoneOutput(value: unknown): value is NoneOutput {
  if (!isObject(value)) return false
  let set = 0
  let member: unknown = value['SDK_UNKNOWN_MEMBER']
  if (member !== undefined) {
    set++
    if (!isUnknownMember(member)) return false
  }
  if (set !== 1) return false
  return true
}

/** Asserts that a value is of type {@link NoneOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertNoneOutput(value: unknown): asserts value is NoneOutput {
  assertValid(validateNoneOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link NoneOutput}, as responses have it. */
export function validateNoneOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isNoneOutput, explainNoneOutput, value, options)
}

/** The Standard Schema of {@link NoneOutput}, as responses have it; yields its JSON Schema too. */
export const NoneOutputSchema: StandardSchema<NoneOutput> = /* @__PURE__ */ createStandardSchema(
  validateNoneOutput,
  jsonSchemaOfNoneOutput,
)

/** Adds to a report why a value is not of type {@link NoneOutput}, as responses have it. */
export function explainNoneOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponseUnion(value, path, report, [])
}

/** The JSON Schema of {@link NoneOutput}, as responses have it. */
export function jsonSchemaOfNoneOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'NoneOutput', () => ({
    type: 'object',
    properties: {
      SDK_UNKNOWN_MEMBER: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
    },
    oneOf: [{ required: ['SDK_UNKNOWN_MEMBER'] }],
  }))
}
