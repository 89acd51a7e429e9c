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

export interface Table {
  Name?: string
}

/** Whether a value is of type {@link Table}. */
export function isTable(value: unknown): value is Table {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link Table}. */
export const shapeOfTable: StructureShape = /* @__PURE__ */ structure('Table', 'strict', () => [['Name', stringShape]])

/** Asserts that a value is of type {@link Table}; throws a ValidationError that holds every issue. */
export function assertTable(value: unknown): asserts value is Table {
  assertValid(validateTable(value))
}

/** Tells every issue that keeps a value from being of type {@link Table}. */
export function validateTable(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isTable, shapeOfTable, value, options)
}

/** The Standard Schema of {@link Table}; yields its JSON Schema too. */
export const TableStandardSchema: StandardSchema<Table> = /* @__PURE__ */ createStandardSchema(
  validateTable,
  shapeOfTable,
)
