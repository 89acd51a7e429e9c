// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface ShapBaselineConfig {
  /**
   * The baseline's media type, `'text/csv'` or `'application/jsonlines'`; the default is `'text/csv'`.
   *
   * @defaultValue `'text/csv'`
   */
  MimeType?: string
  /**
   * The baseline as a string. A `ShapBaseline` has one record or several, in the form of the training data, with as
   * many features of the same types. For columns of text (NLP) it is what stands in for the pieces of text whose size
   * the `Granularity` of `TextConfig` sets. `ShapBasline` takes 4 KB; for more, use `ShapBaselineUri`.
   */
  ShapBaseline?: string
  /**
   * The URI of a baseline file in S3. It has the form of the training data, with as many features of the same types,
   * and nothing but features. From inside a VPC, `ShapBaselineUri` has to be reachable. See
   * [access from a private network](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
   */
  ShapBaselineUri?: string
}

export function isShapBaselineConfig(value: unknown): value is ShapBaselineConfig {
  if (!isObject(value)) return false
  let member: unknown = value['MimeType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ShapBaseline']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ShapBaselineUri']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const ShapBaselineConfigSchema: StructureSchema<ShapBaselineConfig> = /* @__PURE__ */ structure(
  'ShapBaselineConfig',
  response,
  isShapBaselineConfig,
  () => [
    ['MimeType', string],
    ['ShapBaseline', string],
    ['ShapBaselineUri', string],
  ],
)
