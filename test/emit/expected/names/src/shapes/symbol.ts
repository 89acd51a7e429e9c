// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
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

/** Adds to a report what keeps a value from being of type {@link Symbol}, as requests have it. */
export function findInSymbol(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Symbol}, as requests have it. */
export const shapeOfSymbol: StructureShape = /* @__PURE__ */ structure('Symbol', 'strict', isSymbol, () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Symbol}, as requests have it; throws a ValidationError that holds every issue. */
export function assertSymbol(value: unknown): asserts value is Symbol {
  assertValid(validateSymbol(value))
}

/** Tells every issue that keeps a value from being of type {@link Symbol}, as requests have it. */
export function validateSymbol(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInSymbol, 'strict', value, options)
}

/** The Standard Schema of {@link Symbol}, as requests have it; yields its JSON Schema too. */
export const SymbolSchema: StandardSchema<Symbol> = /* @__PURE__ */ createStandardSchema(validateSymbol, shapeOfSymbol)

/** The JSON form of {@link Symbol}: dates and bytes are strings. */
export type SymbolJson = JsonForm<Symbol>

/** Reads the JSON form of {@link Symbol}, as requests have it; throws a ValidationError where it is none. */
export function decodeSymbol(json: unknown, options?: ValidateOptions): Symbol {
  return decode(validateSymbol, shapeOfSymbol, json, options)
}

/** Writes the JSON form of {@link Symbol}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeSymbol(value: Symbol, options?: ValidateOptions): SymbolJson {
  return encode(validateSymbol, shapeOfSymbol, value, options)
}

/** Makes up a value of type {@link Symbol}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleSymbol(seed?: number): Symbol {
  return sample(isSymbol, shapeOfSymbol, seed)
}

/** Makes up values that are of type {@link Symbol}, as requests have it, but for one fault each. */
export function sampleInvalidSymbol(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSymbol, seed)
}

/** Whether a value is of type {@link Symbol}, as responses have it. */
export function isSymbolOutput(value: unknown): value is Symbol {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Symbol}, as responses have it. */
export function findInSymbolOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Symbol}, as responses have it. */
export const shapeOfSymbolOutput: StructureShape = /* @__PURE__ */ structure(
  'SymbolOutput',
  'open',
  isSymbolOutput,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link Symbol}, as responses have it; throws a ValidationError that holds every issue. */
export function assertSymbolOutput(value: unknown): asserts value is Symbol {
  assertValid(validateSymbolOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Symbol}, as responses have it. */
export function validateSymbolOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInSymbolOutput, 'open', value, options)
}

/** The Standard Schema of {@link Symbol}, as responses have it; yields its JSON Schema too. */
export const SymbolOutputSchema: StandardSchema<Symbol> = /* @__PURE__ */ createStandardSchema(
  validateSymbolOutput,
  shapeOfSymbolOutput,
)

/** Reads the JSON form of {@link Symbol}, as responses have it; throws a ValidationError where it is none. */
export function decodeSymbolOutput(json: unknown, options?: ValidateOptions): Symbol {
  return decode(validateSymbolOutput, shapeOfSymbolOutput, json, options)
}

/** Writes the JSON form of {@link Symbol}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeSymbolOutput(value: Symbol, options?: ValidateOptions): SymbolJson {
  return encode(validateSymbolOutput, shapeOfSymbolOutput, value, options)
}

/** Makes up a value of type {@link Symbol}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleSymbolOutput(seed?: number): Symbol {
  return sample(isSymbolOutput, shapeOfSymbolOutput, seed)
}

/** Makes up values that are of type {@link Symbol}, as responses have it, but for one fault each. */
export function sampleInvalidSymbolOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSymbolOutput, seed)
}
