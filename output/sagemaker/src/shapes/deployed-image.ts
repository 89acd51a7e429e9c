// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString, reportTimestamp } from '../runtime/report.js'
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

/** Asserts that a value is of type {@link DeployedImage}; throws a ValidationError that holds every issue. */
export function assertDeployedImage(value: unknown): asserts value is DeployedImage {
  assertValid(validateDeployedImage(value))
}

/** Tells every issue that keeps a value from being of type {@link DeployedImage}. */
export function validateDeployedImage(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isDeployedImage, explainDeployedImage, value, options)
}

/** The Standard Schema of {@link DeployedImage}; yields its JSON Schema too. */
export const DeployedImageSchema: StandardSchema<DeployedImage> = /* @__PURE__ */ createStandardSchema(
  validateDeployedImage,
  jsonSchemaOfDeployedImage,
)

/** Adds to a report why a value is not of type {@link DeployedImage}. */
export function explainDeployedImage(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['SpecifiedImage', reportString],
    ['ResolvedImage', reportString],
    ['ResolutionTime', reportTimestamp],
  ])
}

/** The JSON Schema of {@link DeployedImage}. */
export function jsonSchemaOfDeployedImage(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'DeployedImage', () => ({
    type: 'object',
    properties: {
      SpecifiedImage: { type: 'string' },
      ResolvedImage: { type: 'string' },
      ResolutionTime: { type: 'string', format: 'date-time' },
    },
  }))
}
