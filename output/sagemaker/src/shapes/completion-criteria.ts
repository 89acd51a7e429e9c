// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface CompletionCriteria {
  /**
   * An upper bound on training runs.
   *
   * @remarks
   * Only 1 is accepted for classifying images and texts, for forecasting time series, and for tuning language models to
   * generate text. With tables, up to 750.
   */
  MaxCandidates?: number
  /**
   * The time limit in seconds of every single training job that hyperparameter tuning starts. See
   * [StoppingCondition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StoppingCondition.html), as
   * [CreateHyperParameterTuningJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHyperParameterTuningJob.html)
   * applies it.
   *
   * @remarks
   * In jobs of the V2 API (see `CreateAutoMLJobV2`) the limit is that of the job candidate.
   *
   * Problems of the type
   * [TextGenerationJobConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TextClassificationJobConfig.html)
   * get 72 hours (259200 seconds) unless told otherwise.
   */
  MaxRuntimePerTrainingJobInSeconds?: number
  /**
   * The time limit in seconds of the AutoML job as a whole.
   *
   * @remarks
   * A job that runs out of time is stopped in an orderly way. Among the models trained until then, the best becomes the
   * job's best. Whatever has not been finished, one-click deployment for instance, is dropped.
   */
  MaxAutoMLJobRuntimeInSeconds?: number
}

export function isCompletionCriteria(value: unknown): value is CompletionCriteria {
  return fitsCompletionCriteria(value, true)
}

/** Whether a value is of type {@link CompletionCriteria}, as requests or as responses have it. */
export function fitsCompletionCriteria(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['MaxCandidates']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaxRuntimePerTrainingJobInSeconds']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaxAutoMLJobRuntimeInSeconds']
  if (member !== undefined && !Number.isInteger(member)) return false
  if (asRequest) {
    for (const key in value) {
      if (
        key !== 'MaxCandidates' &&
        key !== 'MaxRuntimePerTrainingJobInSeconds' &&
        key !== 'MaxAutoMLJobRuntimeInSeconds' &&
        hasSet(value, key)
      )
        return false
    }
  }
  return true
}

export const CompletionCriteriaSchema: StructureSchema<CompletionCriteria> = /* @__PURE__ */ structure(
  'CompletionCriteria',
  request,
  isCompletionCriteria,
  () => [
    ['MaxCandidates', integer],
    ['MaxRuntimePerTrainingJobInSeconds', integer],
    ['MaxAutoMLJobRuntimeInSeconds', integer],
  ],
)
