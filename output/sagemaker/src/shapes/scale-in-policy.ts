// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportInteger, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { Strategy } from './strategy.js'

export interface ScaleInPolicy {
  /**
   * Which instances are taken away.
   *
   * @remarks
   * IDLE_RELEASE
   *
   * Lets go of instances on which no copy of an inference component runs.
   *
   * CONSOLIDATION
   *
   * Moves copies of inference components together so that more instances become free. How each
   * component wants to be scheduled is respected: where one asks for balance over Availability
   * Zones, copies move only if they end up balanced no worse.
   */
  Strategy?: Strategy | (string & {})
  /**
   * How many instances one round of consolidation may end at most.
   *
   * @remarks
   * Default value: `1`.
   *
   * @defaultValue `1`
   */
  MaximumStepSize?: number
  /**
   * Minutes of rest after the endpoint's last operation; only then is consolidation looked at.
   *
   * @remarks
   * Default value: `20`.
   *
   * @defaultValue `20`
   */
  CooldownInMinutes?: number
}

/** Whether a value is of type {@link ScaleInPolicy}. */
export function isScaleInPolicy(value: unknown): value is ScaleInPolicy {
  if (!isObject(value)) return false
  let member: unknown = value['Strategy']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['MaximumStepSize']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['CooldownInMinutes']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Asserts that a value is of type {@link ScaleInPolicy}; throws a ValidationError that holds every issue. */
export function assertScaleInPolicy(value: unknown): asserts value is ScaleInPolicy {
  assertValid(validateScaleInPolicy(value))
}

/** Tells every issue that keeps a value from being of type {@link ScaleInPolicy}. */
export function validateScaleInPolicy(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isScaleInPolicy, explainScaleInPolicy, value, options)
}

/** The Standard Schema of {@link ScaleInPolicy}; yields its JSON Schema too. */
export const ScaleInPolicySchema: StandardSchema<ScaleInPolicy> = /* @__PURE__ */ createStandardSchema(
  validateScaleInPolicy,
  jsonSchemaOfScaleInPolicy,
)

/** Adds to a report why a value is not of type {@link ScaleInPolicy}. */
export function explainScaleInPolicy(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['Strategy', reportString],
    ['MaximumStepSize', reportInteger],
    ['CooldownInMinutes', reportInteger],
  ])
}

/** The JSON Schema of {@link ScaleInPolicy}. */
export function jsonSchemaOfScaleInPolicy(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ScaleInPolicy', () => ({
    type: 'object',
    properties: {
      Strategy: { type: 'string' },
      MaximumStepSize: { type: 'integer' },
      CooldownInMinutes: { type: 'integer' },
    },
  }))
}
