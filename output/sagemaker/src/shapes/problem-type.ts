// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ProblemTypeValues}. */
export type ProblemType = 'BinaryClassification' | 'MulticlassClassification' | 'Regression'

/** Every {@link ProblemType} that the pages list. */
export const ProblemTypeValues: readonly ['BinaryClassification', 'MulticlassClassification', 'Regression'] =
  /* @__PURE__ */ Object.freeze(['BinaryClassification', 'MulticlassClassification', 'Regression'] as const)

/** Whether a value is of type {@link ProblemType}. */
export function isProblemType(value: unknown): value is ProblemType {
  return value === 'BinaryClassification' || value === 'MulticlassClassification' || value === 'Regression'
}

/** Asserts that a value is of type {@link ProblemType}; throws a ValidationError that holds every issue. */
export function assertProblemType(value: unknown): asserts value is ProblemType {
  assertValid(validateProblemType(value))
}

/** Tells every issue that keeps a value from being of type {@link ProblemType}. */
export function validateProblemType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isProblemType, explainProblemType, value, options)
}

/** The Standard Schema of {@link ProblemType}; yields its JSON Schema too. */
export const ProblemTypeSchema: StandardSchema<ProblemType> = /* @__PURE__ */ createStandardSchema(
  validateProblemType,
  jsonSchemaOfProblemType,
)

/** Adds to a report why a value is not of type {@link ProblemType}. */
export function explainProblemType(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, ProblemTypeValues)
}

/** The JSON Schema of {@link ProblemType}. */
export function jsonSchemaOfProblemType(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ProblemType', () => ({ type: 'string', enum: [...ProblemTypeValues] }))
}
