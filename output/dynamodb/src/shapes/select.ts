// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link SelectValues}. */
export type Select = 'ALL_ATTRIBUTES' | 'ALL_PROJECTED_ATTRIBUTES' | 'SPECIFIC_ATTRIBUTES' | 'COUNT'

/** Every {@link Select} that the pages list. */
export const SelectValues: readonly ['ALL_ATTRIBUTES', 'ALL_PROJECTED_ATTRIBUTES', 'SPECIFIC_ATTRIBUTES', 'COUNT'] =
  /* @__PURE__ */ Object.freeze(['ALL_ATTRIBUTES', 'ALL_PROJECTED_ATTRIBUTES', 'SPECIFIC_ATTRIBUTES', 'COUNT'] as const)

/** Whether a value is of type {@link Select}. */
export function isSelect(value: unknown): value is Select {
  return (
    value === 'ALL_ATTRIBUTES' ||
    value === 'ALL_PROJECTED_ATTRIBUTES' ||
    value === 'SPECIFIC_ATTRIBUTES' ||
    value === 'COUNT'
  )
}

/** Adds to a report what keeps a value from being of type {@link Select}. */
export function findInSelect(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, SelectValues)
}

/** The description of {@link Select}. */
export const shapeOfSelect: EnumShape = /* @__PURE__ */ enumOf('Select', SelectValues)

/** Asserts that a value is of type {@link Select}; throws a ValidationError that holds every issue. */
export function assertSelect(value: unknown): asserts value is Select {
  assertValid(validateSelect(value))
}

/** Tells every issue that keeps a value from being of type {@link Select}. */
export function validateSelect(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSelect, 'strict', value, options)
}

/** The Standard Schema of {@link Select}; yields its JSON Schema too. */
export const SelectSchema: StandardSchema<Select> = /* @__PURE__ */ createStandardSchema(validateSelect, shapeOfSelect)

/** Makes up a value of type {@link Select}: the same for the same seed; without one every member is there. */
export function sampleSelect(seed?: number): Select {
  return sample(isSelect, shapeOfSelect, seed)
}

/** Makes up values that are of type {@link Select}, but for one fault each. */
export function sampleInvalidSelect(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSelect, seed)
}
