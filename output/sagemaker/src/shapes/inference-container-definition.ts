// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { mapOf, string, structure } from '../runtime/description.js'
import { isObject, isRecord } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

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

export const InferenceContainerDefinitionSchema: StructureSchema<InferenceContainerDefinition> =
  /* @__PURE__ */ structure('InferenceContainerDefinition', response, isInferenceContainerDefinition, () => [
    ['Image', string],
    ['ModelDataUrl', string],
    ['Environment', mapOf(string)],
  ])
