// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ColorValues}. */
export type Color = 'RED' | 'BLUE'

/** Every {@link Color} that the pages list. */
export const ColorValues: readonly ['RED', 'BLUE'] = /* @__PURE__ */ Object.freeze(['RED', 'BLUE'] as const)

/** Whether a value is of type {@link Color}. */
export function isColor(value: unknown): value is Color {
  return value === 'RED' || value === 'BLUE'
}

/** Adds to a report what keeps a value from being of type {@link Color}. */
export function findInColor(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, ColorValues)
}

/** The description of {@link Color}. */
export const shapeOfColor: EnumShape = /* @__PURE__ */ enumOf('Color', ColorValues)

/** Asserts that a value is of type {@link Color}; throws a ValidationError that holds every issue. */
export function assertColor(value: unknown): asserts value is Color {
  assertValid(validateColor(value))
}

/** Tells every issue that keeps a value from being of type {@link Color}. */
export function validateColor(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInColor, 'strict', value, options)
}

/** The Standard Schema of {@link Color}; yields its JSON Schema too. */
export const ColorSchema: StandardSchema<Color> = /* @__PURE__ */ createStandardSchema(validateColor, shapeOfColor)

/** Makes up a value of type {@link Color}: the same for the same seed; without one every member is there. */
export function sampleColor(seed?: number): Color {
  return sample(isColor, shapeOfColor, seed)
}

/** Makes up values that are of type {@link Color}, but for one fault each. */
export function sampleInvalidColor(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfColor, seed)
}
