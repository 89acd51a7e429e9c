// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { required, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
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

/** Adds to a report what keeps a value from being of type {@link Tag}. */
export function findInTag(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Key']
  if (typeof member !== 'string') addWrong(member, 'Key', depth, report, 'string')
  member = value['Value']
  if (typeof member !== 'string') addWrong(member, 'Value', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Key', 'Value'])
}

/** The description of {@link Tag}. */
export const shapeOfTag: StructureShape = /* @__PURE__ */ structure('Tag', 'strict', isTag, () => [
  ['Key', stringShape, required],
  ['Value', stringShape, required],
])

/** Asserts that a value is of type {@link Tag}; throws a ValidationError that holds every issue. */
export function assertTag(value: unknown): asserts value is Tag {
  assertValid(validateTag(value))
}

/** Tells every issue that keeps a value from being of type {@link Tag}. */
export function validateTag(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInTag, 'strict', value, options)
}

/** The Standard Schema of {@link Tag}; yields its JSON Schema too. */
export const TagSchema: StandardSchema<Tag> = /* @__PURE__ */ createStandardSchema(validateTag, shapeOfTag)

/** The JSON form of {@link Tag}: dates and bytes are strings. */
export type TagJson = JsonForm<Tag>

/** Reads the JSON form of {@link Tag}; throws a ValidationError where it is none. */
export function decodeTag(json: unknown, options?: ValidateOptions): Tag {
  return decode(validateTag, shapeOfTag, json, options)
}

/** Writes the JSON form of {@link Tag}; throws a ValidationError for a value that is not of the type. */
export function encodeTag(value: Tag, options?: ValidateOptions): TagJson {
  return encode(validateTag, shapeOfTag, value, options)
}

/** Makes up a value of type {@link Tag}: the same for the same seed; without one every member is there. */
export function sampleTag(seed?: number): Tag {
  return sample(isTag, shapeOfTag, seed)
}

/** Makes up values that are of type {@link Tag}, but for one fault each. */
export function sampleInvalidTag(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTag, seed)
}
