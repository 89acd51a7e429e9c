// Written by Shapewright from boto3's reference pages; do not edit.

import { hasSet, isObject } from '../runtime/object.js'
import { type StructureShape, required, stringShape, structure } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface Tag {
  Key: string
  Value?: string
}

/** Whether a value is of type {@link Tag}. */
export function isTag(value: unknown): value is Tag {
  if (!isObject(value)) return false
  let member: unknown = value['Key']
  if (typeof member !== 'string') return false
  member = value['Value']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Key' && key !== 'Value' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link Tag}. */
export const shapeOfTag: StructureShape = /* @__PURE__ */ structure('Tag', 'strict', () => [
  ['Key', stringShape, required],
  ['Value', stringShape],
])

/** Asserts that a value is of type {@link Tag}; throws a ValidationError that holds every issue. */
export function assertTag(value: unknown): asserts value is Tag {
  assertValid(validateTag(value))
}

/** Tells every issue that keeps a value from being of type {@link Tag}. */
export function validateTag(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isTag, shapeOfTag, value, options)
}

/** The Standard Schema of {@link Tag}; yields its JSON Schema too. */
export const TagSchema: StandardSchema<Tag> = /* @__PURE__ */ createStandardSchema(validateTag, shapeOfTag)
