// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { boolean, integer, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type ShapBaselineConfig, ShapBaselineConfigSchema, isShapBaselineConfig } from './shap-baseline-config.js'
import { type TextConfig, TextConfigSchema, isTextConfig } from './text-config.js'

export interface ShapConfig {
  /** The baseline that Kernel SHAP compares with. */
  ShapBaselineConfig?: ShapBaselineConfig
  /**
   * How many samples Kernel SHAP looks at.
   *
   * @remarks
   * **Note**: More samples mean a larger made-up dataset and slower answers. See **Synthetic data** in
   * [setting up an endpoint that explains](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-create-endpoint.html).
   */
  NumberOfSamples?: number
  /**
   * True takes the logit of the model's predictions, false takes them as log-odds. The default is false.
   *
   * @defaultValue `false`
   */
  UseLogit?: boolean
  /** The seed of the explainer's random numbers. The same seed gives the same SHAP values. */
  Seed?: number
  /** Explains texts piece by piece. Needed for texts (NLP), and only for them. */
  TextConfig?: TextConfig
}

export function isShapConfig(value: unknown): value is ShapConfig {
  if (!isObject(value)) return false
  let member: unknown = value['ShapBaselineConfig']
  if (member !== undefined && !isShapBaselineConfig(member)) return false
  member = value['NumberOfSamples']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['UseLogit']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['Seed']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['TextConfig']
  if (member !== undefined && !isTextConfig(member)) return false
  return true
}

export const ShapConfigSchema: StructureSchema<ShapConfig> = /* @__PURE__ */ structure(
  'ShapConfig',
  response,
  isShapConfig,
  () => [
    ['ShapBaselineConfig', ShapBaselineConfigSchema],
    ['NumberOfSamples', integer],
    ['UseLogit', boolean],
    ['Seed', integer],
    ['TextConfig', TextConfigSchema],
  ],
)
