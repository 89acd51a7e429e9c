// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AutoMLJobObjectiveOutput,
  explainAutoMLJobObjectiveOutput,
  isAutoMLJobObjectiveOutput,
  jsonSchemaOfAutoMLJobObjectiveOutput,
} from './auto-ml-job-objective.js'
import {
  type CompletionCriteria,
  explainCompletionCriteriaOutput,
  isCompletionCriteriaOutput,
  jsonSchemaOfCompletionCriteriaOutput,
} from './completion-criteria.js'
import type { ProblemType } from './problem-type.js'

export interface ResolvedAttributes {
  /** The metric that an AutoML job is to bring up or down. */
  AutoMLJobObjective?: AutoMLJobObjectiveOutput
  /** The kind of problem. */
  ProblemType?: ProblemType | (string & {})
  /** Ends a job after so much time, or so many candidates. */
  CompletionCriteria?: CompletionCriteria
}

/** Whether a value is of type {@link ResolvedAttributes}. */
export function isResolvedAttributes(value: unknown): value is ResolvedAttributes {
  if (!isObject(value)) return false
  let member: unknown = value['AutoMLJobObjective']
  if (member !== undefined && !isAutoMLJobObjectiveOutput(member)) return false
  member = value['ProblemType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CompletionCriteria']
  if (member !== undefined && !isCompletionCriteriaOutput(member)) return false
  return true
}

/** Asserts that a value is of type {@link ResolvedAttributes}; throws a ValidationError that holds every issue. */
export function assertResolvedAttributes(value: unknown): asserts value is ResolvedAttributes {
  assertValid(validateResolvedAttributes(value))
}

/** Tells every issue that keeps a value from being of type {@link ResolvedAttributes}. */
export function validateResolvedAttributes(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isResolvedAttributes, explainResolvedAttributes, value, options)
}

/** The Standard Schema of {@link ResolvedAttributes}; yields its JSON Schema too. */
export const ResolvedAttributesSchema: StandardSchema<ResolvedAttributes> = /* @__PURE__ */ createStandardSchema(
  validateResolvedAttributes,
  jsonSchemaOfResolvedAttributes,
)

/** Adds to a report why a value is not of type {@link ResolvedAttributes}. */
export function explainResolvedAttributes(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['AutoMLJobObjective', explainAutoMLJobObjectiveOutput],
    ['ProblemType', reportString],
    ['CompletionCriteria', explainCompletionCriteriaOutput],
  ])
}

/** The JSON Schema of {@link ResolvedAttributes}. */
export function jsonSchemaOfResolvedAttributes(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ResolvedAttributes', () => ({
    type: 'object',
    properties: {
      AutoMLJobObjective: jsonSchemaOfAutoMLJobObjectiveOutput(builder),
      ProblemType: { type: 'string' },
      CompletionCriteria: jsonSchemaOfCompletionCriteriaOutput(builder),
    },
  }))
}
