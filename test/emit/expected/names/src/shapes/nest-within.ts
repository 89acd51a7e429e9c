// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { MAXIMUM_DEPTH, hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRecursion, reportRequest } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import {
  type ValidateOptions,
  type ValidationResult as RuntimeValidationResult,
  assertValid,
  validate,
} from '../runtime/validation.js'

export interface NestWithin {
  Inner?: NestWithin
}

/** Whether a value is of type {@link NestWithin}. */
export function isNestWithin(value: unknown): value is NestWithin {
  return isNestWithinWithin(value, 1)
}

/** Whether a value, at a depth counted from 1, is of type {@link NestWithin}. */
export function isNestWithinWithin(value: unknown, depth: number): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Inner']
  if (member !== undefined && !isNestWithinWithin(member, depth + 1)) return false
  for (const key in value) {
    if (key !== 'Inner' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link NestWithin}; throws a ValidationError that holds every issue. */
export function assertNestWithin(value: unknown): asserts value is NestWithin {
  assertValid(validateNestWithin(value))
}

/** Tells every issue that keeps a value from being of type {@link NestWithin}. */
export function validateNestWithin(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isNestWithin, explainNestWithin, value, options)
}

/** The Standard Schema of {@link NestWithin}; yields its JSON Schema too. */
export const NestWithinSchema: StandardSchema<NestWithin> = /* @__PURE__ */ createStandardSchema(
  validateNestWithin,
  jsonSchemaOfNestWithin,
)

/** Adds to a report why a value is not of type {@link NestWithin}. */
export function explainNestWithin(value: unknown, path: Path | undefined, report: Report): void {
  reportRecursion('NestWithin', path, report, () => {
    reportRequest(value, path, report, [['Inner', explainNestWithin]])
  })
}

/** The JSON Schema of {@link NestWithin}. */
export function jsonSchemaOfNestWithin(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'NestWithin', () => ({
    type: 'object',
    properties: { Inner: jsonSchemaOfNestWithin(builder) },
    additionalProperties: false,
  }))
}
