// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import {
  type ClarifyExplainerConfig,
  ClarifyExplainerConfigSchema,
  isClarifyExplainerConfig,
} from './clarify-explainer-config.js'

export interface ExplainerConfig {
  /** The part of `ExplainerConfig` about the explainer of SageMaker Clarify. */
  ClarifyExplainerConfig?: ClarifyExplainerConfig
}

export function isExplainerConfig(value: unknown): value is ExplainerConfig {
  if (!isObject(value)) return false
  let member: unknown = value['ClarifyExplainerConfig']
  if (member !== undefined && !isClarifyExplainerConfig(member)) return false
  return true
}

export const ExplainerConfigSchema: StructureSchema<ExplainerConfig> = /* @__PURE__ */ structure(
  'ExplainerConfig',
  response,
  isExplainerConfig,
  () => [['ClarifyExplainerConfig', ClarifyExplainerConfigSchema]],
)
