// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface ModelDeployResult {
  /**
   * The endpoint that now serves the model.
   *
   * @remarks
   * **Note**: A response about a failed deployment does not have this member.
   */
  EndpointName?: string
}

export function isModelDeployResult(value: unknown): value is ModelDeployResult {
  if (!isObject(value)) return false
  let member: unknown = value['EndpointName']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const ModelDeployResultSchema: StructureSchema<ModelDeployResult> = /* @__PURE__ */ structure(
  'ModelDeployResult',
  response,
  isModelDeployResult,
  () => [['EndpointName', string]],
)
