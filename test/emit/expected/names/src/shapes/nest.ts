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

export interface Nest {
  Inner?: Nest
}

/** Whether a value is of type {@link Nest}. */
export function isNest(value: unknown): value is Nest {
  return isNestWithinDepth(value, 1)
}

/** Whether a value, at a depth counted from 1, is of type {@link Nest}. */
export function isNestWithinDepth(value: unknown, depth: number): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Inner']
  if (member !== undefined && !isNestWithinDepth(member, depth + 1)) return false
  for (const key in value) {
    if (key !== 'Inner' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link Nest}; throws a ValidationError that holds every issue. */
export function assertNest(value: unknown): asserts value is Nest {
  assertValid(validateNest(value))
}

/** Tells every issue that keeps a value from being of type {@link Nest}. */
export function validateNest(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isNest, explainNest, value, options)
}

/** The Standard Schema of {@link Nest}; yields its JSON Schema too. */
export const NestSchema: StandardSchema<Nest> = /* @__PURE__ */ createStandardSchema(validateNest, jsonSchemaOfNest)

/** Adds to a report why a value is not of type {@link Nest}. */
export function explainNest(value: unknown, path: Path | undefined, report: Report): void {
  reportRecursion('Nest', path, report, () => {
    reportRequest(value, path, report, [['Inner', explainNest]])
  })
}

/** The JSON Schema of {@link Nest}. */
export function jsonSchemaOfNest(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Nest', () => ({
    type: 'object',
    properties: { Inner: jsonSchemaOfNest(builder) },
    additionalProperties: false,
  }))
}
