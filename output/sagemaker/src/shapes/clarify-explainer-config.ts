// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type InferenceConfig, InferenceConfigSchema, isInferenceConfig } from './inference-config.js'
import { type ShapConfig, ShapConfigSchema, isShapConfig } from './shap-config.js'

export interface ClarifyExplainerConfig {
  /**
   * A JMESPath condition that picks the records to explain. Without it, all are explained. See
   * [EnableExplanations](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-create-endpoint.html#clarify-online-explainability-create-endpoint-enable).
   */
  EnableExplanations?: string
  /** How the explainer talks to the model's container. */
  InferenceConfig?: InferenceConfig
  /** Settings of the SHAP analysis. */
  ShapConfig?: ShapConfig
}

export function isClarifyExplainerConfig(value: unknown): value is ClarifyExplainerConfig {
  if (!isObject(value)) return false
  let member: unknown = value['EnableExplanations']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['InferenceConfig']
  if (member !== undefined && !isInferenceConfig(member)) return false
  member = value['ShapConfig']
  if (member !== undefined && !isShapConfig(member)) return false
  return true
}

export const ClarifyExplainerConfigSchema: StructureSchema<ClarifyExplainerConfig> = /* @__PURE__ */ structure(
  'ClarifyExplainerConfig',
  response,
  isClarifyExplainerConfig,
  () => [
    ['EnableExplanations', string],
    ['InferenceConfig', InferenceConfigSchema],
    ['ShapConfig', ShapConfigSchema],
  ],
)
