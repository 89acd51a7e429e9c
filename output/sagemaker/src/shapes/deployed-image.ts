// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure, timestampShape } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/**
 * The path, in the Amazon EC2 Container Registry, of the Docker image that serves the model in
 * this
 * [ProductionVariant](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html).
 *
 * @remarks
 * A path given as `registry/repository[:tag]` when the model of this `ProductionVariant` was made
 * is resolved to `registry/repository[@digest]`; the digest is a hash that stands for one version
 * of the image. How paths in Amazon ECR are built:
 * [pulling an image](https://docs.aws.amazon.com/AmazonECR/latest/userguide/docker-pull-ecr-image.html)
 * (_Amazon ECR User Guide_).
 */
export interface DeployedImage {
  /** The image's path as it was given. */
  SpecifiedImage?: string
  /** The image's path by digest, as this `ProductionVariant` runs it. */
  ResolvedImage?: string
  /** When the given path was resolved to the `ResolvedImage` */
  ResolutionTime?: Date
}

/** Whether a value is of type {@link DeployedImage}. */
export function isDeployedImage(value: unknown): value is DeployedImage {
  if (!isObject(value)) return false
  let member: unknown = value['SpecifiedImage']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ResolvedImage']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ResolutionTime']
  if (member !== undefined && !isTimestamp(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link DeployedImage}. */
export function findInDeployedImage(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['SpecifiedImage']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'SpecifiedImage', depth, report, 'string')
  member = value['ResolvedImage']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'ResolvedImage', depth, report, 'string')
  member = value['ResolutionTime']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'ResolutionTime', depth, report, 'valid Date')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['SpecifiedImage', 'ResolvedImage', 'ResolutionTime'])
}

/** The description of {@link DeployedImage}. */
export const shapeOfDeployedImage: StructureShape = /* @__PURE__ */ structure(
  'DeployedImage',
  'open',
  isDeployedImage,
  () => [
    ['SpecifiedImage', stringShape],
    ['ResolvedImage', stringShape],
    ['ResolutionTime', timestampShape],
  ],
)

/** Asserts that a value is of type {@link DeployedImage}; throws a ValidationError that holds every issue. */
export function assertDeployedImage(value: unknown): asserts value is DeployedImage {
  assertValid(validateDeployedImage(value))
}

/** Tells every issue that keeps a value from being of type {@link DeployedImage}. */
export function validateDeployedImage(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDeployedImage, 'open', value, options)
}

/** The Standard Schema of {@link DeployedImage}; yields its JSON Schema too. */
export const DeployedImageSchema: StandardSchema<DeployedImage> = /* @__PURE__ */ createStandardSchema(
  validateDeployedImage,
  shapeOfDeployedImage,
)

/** The JSON form of {@link DeployedImage}: dates and bytes are strings. */
export type DeployedImageJson = JsonForm<DeployedImage>

/** Reads the JSON form of {@link DeployedImage}; throws a ValidationError where it is none. */
export function decodeDeployedImage(json: unknown, options?: ValidateOptions): DeployedImage {
  return decode(validateDeployedImage, shapeOfDeployedImage, json, options)
}

/** Writes the JSON form of {@link DeployedImage}; throws a ValidationError for a value that is not of the type. */
export function encodeDeployedImage(value: DeployedImage, options?: ValidateOptions): DeployedImageJson {
  return encode(validateDeployedImage, shapeOfDeployedImage, value, options)
}

/** Makes up a value of type {@link DeployedImage}: the same for the same seed; without one every member is there. */
export function sampleDeployedImage(seed?: number): DeployedImage {
  return sample(isDeployedImage, shapeOfDeployedImage, seed)
}

/** Makes up values that are of type {@link DeployedImage}, but for one fault each. */
export function sampleInvalidDeployedImage(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDeployedImage, seed)
}
