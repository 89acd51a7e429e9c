// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { string, structure, timestamp } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'

/**
 * The path, in the Amazon EC2 Container Registry, of the Docker image that serves the model in this
 * [ProductionVariant](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html).
 *
 * @remarks
 * A path given as `registry/repository[:tag]` when the model of this `ProductionVariant` was made is resolved to
 * `registry/repository[@digest]`; the digest is a hash that stands for one version of the image. How paths in Amazon
 * ECR are built:
 * [pulling an image](https://docs.aws.amazon.com/AmazonECR/latest/userguide/docker-pull-ecr-image.html) (_Amazon ECR
 * User Guide_).
 */
export interface DeployedImage {
  /** The image's path as it was given. */
  SpecifiedImage?: string
  /** The image's path by digest, as this `ProductionVariant` runs it. */
  ResolvedImage?: string
  /** When the given path was resolved to the `ResolvedImage` */
  ResolutionTime?: Date
}

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

export const DeployedImageSchema: StructureSchema<DeployedImage> = /* @__PURE__ */ structure(
  'DeployedImage',
  response,
  isDeployedImage,
  () => [
    ['SpecifiedImage', string],
    ['ResolvedImage', string],
    ['ResolutionTime', timestamp],
  ],
)
