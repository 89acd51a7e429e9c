// Written by Shapewright from boto3's reference pages; do not edit.

import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import { type StructureShape, stringShape, structure } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import {
  type ValidateOptions,
  type ValidationResult as RuntimeValidationResult,
  assertValid,
  validate,
} from '../runtime/validation.js'

export interface NestOperation {
  Name?: string
}

/** Whether a value is of type {@link NestOperation}. */
export function isNestOperation(value: unknown): value is NestOperation {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link NestOperation}. */
export const shapeOfNestOperation: StructureShape = /* @__PURE__ */ structure('NestOperation', 'strict', () => [
  ['Name', stringShape],
])

/** Asserts that a value is of type {@link NestOperation}; throws a ValidationError that holds every issue. */
export function assertNestOperation(value: unknown): asserts value is NestOperation {
  assertValid(validateNestOperation(value))
}

/** Tells every issue that keeps a value from being of type {@link NestOperation}. */
export function validateNestOperation(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isNestOperation, shapeOfNestOperation, value, options)
}

/** The Standard Schema of {@link NestOperation}; yields its JSON Schema too. */
export const NestOperationSchema: StandardSchema<NestOperation> = /* @__PURE__ */ createStandardSchema(
  validateNestOperation,
  shapeOfNestOperation,
)
