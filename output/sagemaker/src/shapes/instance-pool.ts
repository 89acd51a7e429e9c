// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportInteger, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { InstanceType } from './instance-type.js'

/** One pool of instances of a variant: their type, and how many there are at present. */
export interface InstancePool {
  /** The type of ML instance that the pool is made of. */
  InstanceType?: InstanceType | (string & {})
  /** How many instances of the type the pool has at present. */
  CurrentInstanceCount?: number
}

/** Whether a value is of type {@link InstancePool}. */
export function isInstancePool(value: unknown): value is InstancePool {
  if (!isObject(value)) return false
  let member: unknown = value['InstanceType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CurrentInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Asserts that a value is of type {@link InstancePool}; throws a ValidationError that holds every issue. */
export function assertInstancePool(value: unknown): asserts value is InstancePool {
  assertValid(validateInstancePool(value))
}

/** Tells every issue that keeps a value from being of type {@link InstancePool}. */
export function validateInstancePool(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isInstancePool, explainInstancePool, value, options)
}

/** The Standard Schema of {@link InstancePool}; yields its JSON Schema too. */
export const InstancePoolSchema: StandardSchema<InstancePool> = /* @__PURE__ */ createStandardSchema(
  validateInstancePool,
  jsonSchemaOfInstancePool,
)

/** Adds to a report why a value is not of type {@link InstancePool}. */
export function explainInstancePool(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['InstanceType', reportString],
    ['CurrentInstanceCount', reportInteger],
  ])
}

/** The JSON Schema of {@link InstancePool}. */
export function jsonSchemaOfInstancePool(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'InstancePool', () => ({
    type: 'object',
    properties: { InstanceType: { type: 'string' }, CurrentInstanceCount: { type: 'integer' } },
  }))
}
