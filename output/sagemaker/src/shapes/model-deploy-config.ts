// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { boolean, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface ModelDeployConfig {
  /**
   * `True` lets one-click deployment make up the endpoint's name, `False` does not. The default is `False`.
   *
   * @remarks
   * **Note**: With `AutoGenerateEndpointName` at `True`, leave `EndpointName` out; giving both is answered with error 400.
   *
   * @defaultValue `False`
   */
  AutoGenerateEndpointName?: boolean
  /**
   * The endpoint's name in a one-click deployment, where no name is made up for it.
   *
   * @remarks
   * **Note**: `EndpointName` goes with `AutoGenerateEndpointName` at `False`, and only with that; anything else is
   * answered with error 400.
   */
  EndpointName?: string
}

export function isModelDeployConfig(value: unknown): value is ModelDeployConfig {
  return fitsModelDeployConfig(value, true)
}

/** Whether a value is of type {@link ModelDeployConfig}, as requests or as responses have it. */
export function fitsModelDeployConfig(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['AutoGenerateEndpointName']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['EndpointName']
  if (typeof member !== 'string' && member !== undefined) return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'AutoGenerateEndpointName' && key !== 'EndpointName' && hasSet(value, key)) return false
    }
  }
  return true
}

export const ModelDeployConfigSchema: StructureSchema<ModelDeployConfig> = /* @__PURE__ */ structure(
  'ModelDeployConfig',
  request,
  isModelDeployConfig,
  () => [
    ['AutoGenerateEndpointName', boolean],
    ['EndpointName', string],
  ],
)
