// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportInteger, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { CanarySizeType } from './canary-size-type.js'

export interface CanarySize {
  /**
   * What the size is counted in.
   *
   * @remarks
   * - `INSTANCE_COUNT`: instances.
   * - `CAPACITY_PERCENT`: percent of the capacity.
   */
  Type?: CanarySizeType | (string & {})
  /** The size itself: so many instances, or so many percent. */
  Value?: number
}

/** Whether a value is of type {@link CanarySize}. */
export function isCanarySize(value: unknown): value is CanarySize {
  if (!isObject(value)) return false
  let member: unknown = value['Type']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Value']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Asserts that a value is of type {@link CanarySize}; throws a ValidationError that holds every issue. */
export function assertCanarySize(value: unknown): asserts value is CanarySize {
  assertValid(validateCanarySize(value))
}

/** Tells every issue that keeps a value from being of type {@link CanarySize}. */
export function validateCanarySize(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCanarySize, explainCanarySize, value, options)
}

/** The Standard Schema of {@link CanarySize}; yields its JSON Schema too. */
export const CanarySizeSchema: StandardSchema<CanarySize> = /* @__PURE__ */ createStandardSchema(
  validateCanarySize,
  jsonSchemaOfCanarySize,
)

/** Adds to a report why a value is not of type {@link CanarySize}. */
export function explainCanarySize(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['Type', reportString],
    ['Value', reportInteger],
  ])
}

/** The JSON Schema of {@link CanarySize}. */
export function jsonSchemaOfCanarySize(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CanarySize', () => ({
    type: 'object',
    properties: { Type: { type: 'string' }, Value: { type: 'integer' } },
  }))
}
