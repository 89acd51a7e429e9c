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

export interface Symbol {
  Text?: string
}

/** Whether a value is of type {@link Symbol}, as requests have it. */
export function isSymbol(value: unknown): value is Symbol {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link Symbol}, as requests have it. */
export const shapeOfSymbol: StructureShape = /* @__PURE__ */ structure('Symbol', 'strict', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Symbol}, as requests have it; throws a ValidationError that holds every issue. */
export function assertSymbol(value: unknown): asserts value is Symbol {
  assertValid(validateSymbol(value))
}

/** Tells every issue that keeps a value from being of type {@link Symbol}, as requests have it. */
export function validateSymbol(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isSymbol, shapeOfSymbol, value, options)
}

/** The Standard Schema of {@link Symbol}, as requests have it; yields its JSON Schema too. */
export const SymbolSchema: StandardSchema<Symbol> = /* @__PURE__ */ createStandardSchema(validateSymbol, shapeOfSymbol)

/** Whether a value is of type {@link Symbol}, as responses have it. */
export function isSymbolOutput(value: unknown): value is Symbol {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** The description of {@link Symbol}, as responses have it. */
export const shapeOfSymbolOutput: StructureShape = /* @__PURE__ */ structure('SymbolOutput', 'open', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Symbol}, as responses have it; throws a ValidationError that holds every issue. */
export function assertSymbolOutput(value: unknown): asserts value is Symbol {
  assertValid(validateSymbolOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Symbol}, as responses have it. */
export function validateSymbolOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isSymbolOutput, shapeOfSymbolOutput, value, options)
}

/** The Standard Schema of {@link Symbol}, as responses have it; yields its JSON Schema too. */
export const SymbolOutputSchema: StandardSchema<Symbol> = /* @__PURE__ */ createStandardSchema(
  validateSymbolOutput,
  shapeOfSymbolOutput,
)
