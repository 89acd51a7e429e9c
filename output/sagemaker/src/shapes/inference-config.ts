// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, listOf, string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type FeatureType, FeatureTypeSchema } from './feature-type.js'

export interface InferenceConfig {
  /**
   * A JMESPath expression that finds the features in a JSON Lines input. So `'sizes'`, as `FeaturesAttribute`, finds
   * `[4,5,6]` in `'{"sizes":[4,5,6]}'`.
   */
  FeaturesAttribute?: string
  /**
   * A template that turns features into a record for the container. So `'{"sizes":$features}'`, as `ContentTemplate`,
   * turns `[4,5,6]` into `'{"sizes":[4,5,6]}'`. Needed for JSON Lines only.
   */
  ContentTemplate?: string
  /**
   * How many records the container takes in one request when it is asked about a
   * [made-up dataset](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-create-endpoint.html#clarify-online-explainability-create-endpoint-synthetic).
   * A record is what one prediction is made for, such as one line of CSV. With a `MaxRecordCount` of `1` each request
   * has one record; from 2 on requests are batches, which saves time. Left out, the explainer finds a number that suits
   * the container.
   */
  MaxRecordCount?: number
  /**
   * The largest request, in MB, that the explainer sends to the container. Defaults to `6` MB.
   *
   * @defaultValue `6`
   */
  MaxPayloadInMB?: number
  /**
   * The position, counted from zero, of the probabilities in the container's CSV output. Left out, the output as a
   * whole is taken for probabilities.
   *
   * @remarks
   * **One class:** of the output `'1,0.6'`, a label and its probability, a `ProbabilityIndex` of `1` takes `0.6`.
   *
   * **Several classes:** of the output `'"[\'elm\',\'oak\',\'yew\']","[0.1,0.6,0.3]"'`, labels and their probabilities,
   * a `ProbabilityIndex` of `1` takes `[0.1,0.6,0.3]`.
   */
  ProbabilityIndex?: number
  /**
   * The position, counted from zero, of the label headers in the container's CSV output.
   *
   * @remarks
   * **Several classes:** of the output `'"[\'elm\',\'oak\',\'yew\']","[0.1,0.6,0.3]"'`, headers and their
   * probabilities, a `LabelIndex` of `0` takes `['elm','oak','yew']`.
   */
  LabelIndex?: number
  /**
   * A JMESPath expression that finds the probability in a JSON Lines output.
   *
   * @remarks
   * **Sample**: for the output `'{"guess":1,"chance":0.6}'` a `ProbabilityAttribute` of `'chance'` is right.
   */
  ProbabilityAttribute?: string
  /**
   * A JMESPath expression that finds the label headers in the output.
   *
   * @remarks
   * **Sample**: for the batch output `'{"trees":["elm","oak","yew"],"chance":[0.6,0.3,0.1]}'` a `LabelAttribute` of
   * `'trees'` finds `["elm","oak","yew"]`
   */
  LabelAttribute?: string
  /**
   * Names for the labels, in case the output has none: one per class, or, with a single label, one name. They make what
   * `InvokeEndpoint` returns easier to read; see the
   * [answer of an explainer](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-invoke-endpoint.html#clarify-online-explainability-response),
   * under **Invoke the endpoint**.
   */
  LabelHeaders?: string[]
  /**
   * Names for the features. They make what `InvokeEndpoint` returns easier to read; see the
   * [answer of an explainer](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-invoke-endpoint.html#clarify-online-explainability-response),
   * under **Invoke the endpoint**.
   */
  FeatureHeaders?: string[]
  /**
   * Types of the features, optional, for texts (NLP) only. One of the `FeatureTypes` at least has to be `'text'` (as in
   * `['text']`). Left out, the baseline tells the types. They come back with the result; see the
   * [answer of an explainer](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-invoke-endpoint.html#clarify-online-explainability-response),
   * under **Invoke the endpoint**.
   */
  FeatureTypes?: (FeatureType | (string & {}))[]
}

export function isInferenceConfig(value: unknown): value is InferenceConfig {
  if (!isObject(value)) return false
  let member: unknown = value['FeaturesAttribute']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ContentTemplate']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['MaxRecordCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaxPayloadInMB']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ProbabilityIndex']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['LabelIndex']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ProbabilityAttribute']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['LabelAttribute']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['LabelHeaders']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  member = value['FeatureHeaders']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  member = value['FeatureTypes']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  return true
}

export const InferenceConfigSchema: StructureSchema<InferenceConfig> = /* @__PURE__ */ structure(
  'InferenceConfig',
  response,
  isInferenceConfig,
  () => [
    ['FeaturesAttribute', string],
    ['ContentTemplate', string],
    ['MaxRecordCount', integer],
    ['MaxPayloadInMB', integer],
    ['ProbabilityIndex', integer],
    ['LabelIndex', integer],
    ['ProbabilityAttribute', string],
    ['LabelAttribute', string],
    ['LabelHeaders', listOf(string)],
    ['FeatureHeaders', listOf(string)],
    ['FeatureTypes', listOf(FeatureTypeSchema)],
  ],
)
