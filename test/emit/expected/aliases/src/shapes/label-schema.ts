// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, stringShape, structure } from '../runtime/description.js'
import { explainString } from '../runtime/explain-scalar.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainList } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface LabelSchema {
  Rows?: string[]
}

/** Whether a value is of type {@link LabelSchema}. */
export function isLabelSchema(value: unknown): value is LabelSchema {
  if (!isObject(value)) return false
  let member: unknown = value['Rows']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  for (const key in value) {
    if (key !== 'Rows' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link LabelSchema}. */
export function findInLabelSchema(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Rows']
  if (member !== undefined) explainList(member, enter(report, depth, 'Rows'), report, explainString)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Rows'])
}

/** The description of {@link LabelSchema}. */
export const shapeOfLabelSchema: StructureShape = /* @__PURE__ */ structure(
  'LabelSchema',
  'strict',
  isLabelSchema,
  () => [['Rows', listOf(stringShape)]],
)

/** Asserts that a value is of type {@link LabelSchema}; throws a ValidationError that holds every issue. */
export function assertLabelSchema(value: unknown): asserts value is LabelSchema {
  assertValid(validateLabelSchema(value))
}

/** Tells every issue that keeps a value from being of type {@link LabelSchema}. */
export function validateLabelSchema(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInLabelSchema, 'strict', value, options)
}

/** The Standard Schema of {@link LabelSchema}; yields its JSON Schema too. */
export const LabelSchemaSchema: StandardSchema<LabelSchema> = /* @__PURE__ */ createStandardSchema(
  validateLabelSchema,
  shapeOfLabelSchema,
)

/** The JSON form of {@link LabelSchema}: dates and bytes are strings. */
export type LabelSchemaJson = JsonForm<LabelSchema>

/** Reads the JSON form of {@link LabelSchema}; throws a ValidationError where it is none. */
export function decodeLabelSchema(json: unknown, options?: ValidateOptions): LabelSchema {
  return decode(validateLabelSchema, shapeOfLabelSchema, json, options)
}

/** Writes the JSON form of {@link LabelSchema}; throws a ValidationError for a value that is not of the type. */
export function encodeLabelSchema(value: LabelSchema, options?: ValidateOptions): LabelSchemaJson {
  return encode(validateLabelSchema, shapeOfLabelSchema, value, options)
}

/** Makes up a value of type {@link LabelSchema}: the same for the same seed; without one every member is there. */
export function sampleLabelSchema(seed?: number): LabelSchema {
  return sample(isLabelSchema, shapeOfLabelSchema, seed)
}

/** Makes up values that are of type {@link LabelSchema}, but for one fault each. */
export function sampleInvalidLabelSchema(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfLabelSchema, seed)
}
