// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type ClientConfig, ClientConfigSchema, isClientConfig } from './client-config.js'
import { type OutputConfig, OutputConfigSchema, isOutputConfig } from './output-config.js'

export interface AsyncInferenceConfig {
  /** How SageMaker, as a client, talks to the container in asynchronous inference. */
  ClientConfig?: ClientConfig
  /** What happens to the results of asynchronous inference. */
  OutputConfig?: OutputConfig
}

export function isAsyncInferenceConfig(value: unknown): value is AsyncInferenceConfig {
  if (!isObject(value)) return false
  let member: unknown = value['ClientConfig']
  if (member !== undefined && !isClientConfig(member)) return false
  member = value['OutputConfig']
  if (member !== undefined && !isOutputConfig(member)) return false
  return true
}

export const AsyncInferenceConfigSchema: StructureSchema<AsyncInferenceConfig> = /* @__PURE__ */ structure(
  'AsyncInferenceConfig',
  response,
  isAsyncInferenceConfig,
  () => [
    ['ClientConfig', ClientConfigSchema],
    ['OutputConfig', OutputConfigSchema],
  ],
)
