// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/**
 * One tag of a SageMaker resource: a key and, where wanted, a value.
 *
 * @remarks
 * Tags can be put on notebook instances, on jobs for training, tuning, batch transform, and
 * labeling, on models and work teams, and on endpoints and their configurations. See
 * [AddTags](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AddTags.html).
 *
 * How tags work:
 * [tags on Amazon Web Services](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
 * How to use them well:
 * [a paper on tagging strategy](https://d1.awsstatic.com/whitepapers/aws-tagging-best-practices.pdf).
 */
export interface Tag {
  /** The tag's key. A resource has each key once. */
  Key: string
  /** What the tag says. */
  Value: string
}

/** Whether a value is of type {@link Tag}. */
export function isTag(value: unknown): value is Tag {
  if (!isObject(value)) return false
  let member: unknown = value['Key']
  if (typeof member !== 'string') return false
  member = value['Value']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'Key' && key !== 'Value' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link Tag}; throws a ValidationError that holds every issue. */
export function assertTag(value: unknown): asserts value is Tag {
  assertValid(validateTag(value))
}

/** Tells every issue that keeps a value from being of type {@link Tag}. */
export function validateTag(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isTag, explainTag, value, options)
}

/** The Standard Schema of {@link Tag}; yields its JSON Schema too. */
export const TagSchema: StandardSchema<Tag> = /* @__PURE__ */ createStandardSchema(validateTag, jsonSchemaOfTag)

/** Adds to a report why a value is not of type {@link Tag}. */
export function explainTag(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['Key', reportString, true],
    ['Value', reportString, true],
  ])
}

/** The JSON Schema of {@link Tag}. */
export function jsonSchemaOfTag(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Tag', () => ({
    type: 'object',
    properties: { Key: { type: 'string' }, Value: { type: 'string' } },
    required: ['Key', 'Value'],
    additionalProperties: false,
  }))
}
