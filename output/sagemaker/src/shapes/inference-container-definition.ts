// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { mapOf, stringShape, structure } from '../runtime/description.js'
import { explainString } from '../runtime/explain-scalar.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainMap } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject, isRecord } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/**
 * One container of those that together serve the AutoML candidate. See
 * [ContainerDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html).
 */
export interface InferenceContainerDefinition {
  /**
   * The image's path in Amazon ECR (Elastic Container Registry). See
   * [ContainerDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html).
   */
  Image?: string
  /**
   * Where the model's artifacts are kept. See
   * [ContainerDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html).
   */
  ModelDataUrl?: string
  /**
   * Variables set in the container's environment. See
   * [ContainerDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html).
   */
  Environment?: Record<string, string>
}

/** Whether a value is of type {@link InferenceContainerDefinition}. */
export function isInferenceContainerDefinition(value: unknown): value is InferenceContainerDefinition {
  if (!isObject(value)) return false
  let member: unknown = value['Image']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ModelDataUrl']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Environment']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (typeof item !== 'string') return false
    }
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link InferenceContainerDefinition}. */
export function findInInferenceContainerDefinition(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Image']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Image', depth, report, 'string')
  member = value['ModelDataUrl']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'ModelDataUrl', depth, report, 'string')
  member = value['Environment']
  if (member !== undefined) explainMap(member, enter(report, depth, 'Environment'), report, explainString)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Image', 'ModelDataUrl', 'Environment'])
}

/** The description of {@link InferenceContainerDefinition}. */
export const shapeOfInferenceContainerDefinition: StructureShape = /* @__PURE__ */ structure(
  'InferenceContainerDefinition',
  'open',
  isInferenceContainerDefinition,
  () => [
    ['Image', stringShape],
    ['ModelDataUrl', stringShape],
    ['Environment', mapOf(stringShape)],
  ],
)

/** Asserts that a value is of type {@link InferenceContainerDefinition}; throws a ValidationError that holds every issue. */
export function assertInferenceContainerDefinition(value: unknown): asserts value is InferenceContainerDefinition {
  assertValid(validateInferenceContainerDefinition(value))
}

/** Tells every issue that keeps a value from being of type {@link InferenceContainerDefinition}. */
export function validateInferenceContainerDefinition(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInInferenceContainerDefinition, 'open', value, options)
}

/** The Standard Schema of {@link InferenceContainerDefinition}; yields its JSON Schema too. */
export const InferenceContainerDefinitionSchema: StandardSchema<InferenceContainerDefinition> =
  /* @__PURE__ */ createStandardSchema(validateInferenceContainerDefinition, shapeOfInferenceContainerDefinition)

/** The JSON form of {@link InferenceContainerDefinition}: dates and bytes are strings. */
export type InferenceContainerDefinitionJson = JsonForm<InferenceContainerDefinition>

/** Reads the JSON form of {@link InferenceContainerDefinition}; throws a ValidationError where it is none. */
export function decodeInferenceContainerDefinition(
  json: unknown,
  options?: ValidateOptions,
): InferenceContainerDefinition {
  return decode(validateInferenceContainerDefinition, shapeOfInferenceContainerDefinition, json, options)
}

/** Writes the JSON form of {@link InferenceContainerDefinition}; throws a ValidationError for a value that is not of the type. */
export function encodeInferenceContainerDefinition(
  value: InferenceContainerDefinition,
  options?: ValidateOptions,
): InferenceContainerDefinitionJson {
  return encode(validateInferenceContainerDefinition, shapeOfInferenceContainerDefinition, value, options)
}

/** Makes up a value of type {@link InferenceContainerDefinition}: the same for the same seed; without one every member is there. */
export function sampleInferenceContainerDefinition(seed?: number): InferenceContainerDefinition {
  return sample(isInferenceContainerDefinition, shapeOfInferenceContainerDefinition, seed)
}

/** Makes up values that are of type {@link InferenceContainerDefinition}, but for one fault each. */
export function sampleInvalidInferenceContainerDefinition(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfInferenceContainerDefinition, seed)
}
