// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface CurrentServerlessConfig {
  /** The endpoint's memory, in MB: a multiple of 1024, from 1024 (1 GB) up to 6144 (6 GB). */
  MemorySizeInMB?: number
  /** How many invocations the serverless endpoint handles side by side at most. */
  MaxConcurrency?: number
  /**
   * How much concurrency the serverless endpoint keeps ready. Not more than `MaxConcurrency`.
   *
   * @remarks
   * **Note**: Jobs of Inference Recommender do not take this member for serverless endpoints. About those jobs:
   * [CreateInferenceRecommendationsJobs](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceRecommendationsJob.html).
   */
  ProvisionedConcurrency?: number
}

export function isCurrentServerlessConfig(value: unknown): value is CurrentServerlessConfig {
  if (!isObject(value)) return false
  let member: unknown = value['MemorySizeInMB']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaxConcurrency']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ProvisionedConcurrency']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

export const CurrentServerlessConfigSchema: StructureSchema<CurrentServerlessConfig> = /* @__PURE__ */ structure(
  'CurrentServerlessConfig',
  response,
  isCurrentServerlessConfig,
  () => [
    ['MemorySizeInMB', integer],
    ['MaxConcurrency', integer],
    ['ProvisionedConcurrency', integer],
  ],
)
