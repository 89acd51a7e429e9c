// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import {
  type ValidateOptions,
  type ValidationResult as RuntimeValidationResult,
  assertValid,
  validate,
} from '../runtime/validation.js'

export interface NamesClient {
  Name?: string
}

/** Whether a value is of type {@link NamesClient}. */
export function isNamesClient(value: unknown): value is NamesClient {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link NamesClient}; throws a ValidationError that holds every issue. */
export function assertNamesClient(value: unknown): asserts value is NamesClient {
  assertValid(validateNamesClient(value))
}

/** Tells every issue that keeps a value from being of type {@link NamesClient}. */
export function validateNamesClient(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isNamesClient, explainNamesClient, value, options)
}

/** The Standard Schema of {@link NamesClient}; yields its JSON Schema too. */
export const NamesClientSchema: StandardSchema<NamesClient> = /* @__PURE__ */ createStandardSchema(
  validateNamesClient,
  jsonSchemaOfNamesClient,
)

/** Adds to a report why a value is not of type {@link NamesClient}. */
export function explainNamesClient(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['Name', reportString]])
}

/** The JSON Schema of {@link NamesClient}. */
export function jsonSchemaOfNamesClient(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'NamesClient', () => ({
    type: 'object',
    properties: { Name: { type: 'string' } },
    additionalProperties: false,
  }))
}
