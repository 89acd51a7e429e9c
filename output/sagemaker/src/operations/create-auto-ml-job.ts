// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { ResourceInUse, ResourceLimitExceeded, SageMakerServiceError } from '../errors.js'
import { boolean, listOf, required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type AutoMLJobConfig, AutoMLJobConfigSchema, isAutoMLJobConfig } from '../shapes/auto-ml-job-config.js'
import {
  type AutoMLJobObjective,
  AutoMLJobObjectiveSchema,
  isAutoMLJobObjective,
} from '../shapes/auto-ml-job-objective.js'
import { type InputDataConfig, InputDataConfigSchema, isInputDataConfig } from '../shapes/input-data-config.js'
import { type ModelDeployConfig, ModelDeployConfigSchema, isModelDeployConfig } from '../shapes/model-deploy-config.js'
import { type OutputDataConfig, OutputDataConfigSchema, isOutputDataConfig } from '../shapes/output-data-config.js'
import { type ProblemType, ProblemTypeSchema, isProblemType } from '../shapes/problem-type.js'
import { type Tag, TagSchema, isTag } from '../shapes/tag.js'

/** What `CreateAutoMLJob` takes. */
export interface CreateAutoMLJobRequest {
  /** The Autopilot job's name. It is unique within your account, and upper and lower case are the same in it. */
  AutoMLJobName: string
  /**
   * The channels, each a named input with its location, as in the `InputDataConfig` of
   * [HyperParameterTrainingJobDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html).
   * CSV and Parquet are accepted. Training needs 500 rows or more; validation may have as few as it likes.
   */
  InputDataConfig: readonly InputDataConfig[]
  /** Where in Amazon S3 the job's results go, and how they are encrypted. They are written as CSV. */
  OutputDataConfig: OutputDataConfig
  /**
   * The kind of supervised learning. The kinds are listed under
   * [problem types in Autopilot](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-datasets-problem-types.html#autopilot-problem-types).
   */
  ProblemType?: ProblemType
  /**
   * The metric that the job is to bring up or down. Without one, the problem type decides;
   * [AutoMLJobObjective](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLJobObjective.html) lists
   * the defaults.
   */
  AutoMLJobObjective?: AutoMLJobObjective
  /** Settings of the AutoML job. */
  AutoMLJobConfig?: AutoMLJobConfig
  /** The ARN of the role by which the job reaches the data. */
  RoleArn: string
  /**
   * Stops after making candidates (preprocessing, an algorithm, and its settings, in combination), and trains none of
   * them.
   */
  GenerateCandidateDefinitionsOnly?: boolean
  /**
   * Tags: keys with values by which resources of Amazon Web Services can be sorted, say by team or by stage. A resource
   * has each key once. See [the guide to tags](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
   */
  Tags?: readonly Tag[]
  /** How one-click deployment names the endpoint. */
  ModelDeployConfig?: ModelDeployConfig
}

export function isCreateAutoMLJobRequest(value: unknown): value is CreateAutoMLJobRequest {
  if (!isObject(value)) return false
  let member: unknown = value['AutoMLJobName']
  if (typeof member !== 'string') return false
  member = value['InputDataConfig']
  if (!Array.isArray(member)) return false
  for (let index = 0; index < member.length; index++) {
    const item: unknown = member[index]
    if (!isInputDataConfig(item)) return false
  }
  member = value['OutputDataConfig']
  if (!isOutputDataConfig(member)) return false
  member = value['ProblemType']
  if (member !== undefined && !isProblemType(member)) return false
  member = value['AutoMLJobObjective']
  if (member !== undefined && !isAutoMLJobObjective(member)) return false
  member = value['AutoMLJobConfig']
  if (member !== undefined && !isAutoMLJobConfig(member)) return false
  member = value['RoleArn']
  if (typeof member !== 'string') return false
  member = value['GenerateCandidateDefinitionsOnly']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['Tags']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isTag(item)) return false
    }
  }
  member = value['ModelDeployConfig']
  if (member !== undefined && !isModelDeployConfig(member)) return false
  for (const key in value) {
    if (
      key !== 'AutoMLJobName' &&
      key !== 'InputDataConfig' &&
      key !== 'OutputDataConfig' &&
      key !== 'ProblemType' &&
      key !== 'AutoMLJobObjective' &&
      key !== 'AutoMLJobConfig' &&
      key !== 'RoleArn' &&
      key !== 'GenerateCandidateDefinitionsOnly' &&
      key !== 'Tags' &&
      key !== 'ModelDeployConfig' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

export const CreateAutoMLJobRequestSchema: StructureSchema<CreateAutoMLJobRequest> = /* @__PURE__ */ structure(
  'CreateAutoMLJobRequest',
  request,
  isCreateAutoMLJobRequest,
  () => [
    ['AutoMLJobName', string, required],
    ['InputDataConfig', listOf(InputDataConfigSchema), required],
    ['OutputDataConfig', OutputDataConfigSchema, required],
    ['ProblemType', ProblemTypeSchema],
    ['AutoMLJobObjective', AutoMLJobObjectiveSchema],
    ['AutoMLJobConfig', AutoMLJobConfigSchema],
    ['RoleArn', string, required],
    ['GenerateCandidateDefinitionsOnly', boolean],
    ['Tags', listOf(TagSchema)],
    ['ModelDeployConfig', ModelDeployConfigSchema],
  ],
)

/** What `CreateAutoMLJob` gives. */
export interface CreateAutoMLJobResponse {
  /** The ARN that the new AutoML job was given. */
  AutoMLJobArn?: string
}

export function isCreateAutoMLJobResponse(value: unknown): value is CreateAutoMLJobResponse {
  if (!isObject(value)) return false
  let member: unknown = value['AutoMLJobArn']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const CreateAutoMLJobResponseSchema: StructureSchema<CreateAutoMLJobResponse> = /* @__PURE__ */ structure(
  'CreateAutoMLJobResponse',
  response,
  isCreateAutoMLJobResponse,
  () => [['AutoMLJobArn', string]],
)

/** What `invoke` needs to call `CreateAutoMLJob`. */
export const createAutoMLJobOperation: OperationDescriptor<CreateAutoMLJobRequest, CreateAutoMLJobResponse> = {
  service: 'sagemaker',
  className: 'SageMaker',
  operation: 'CreateAutoMLJob',
  method: 'create_auto_ml_job',
  input: CreateAutoMLJobRequestSchema,
  output: CreateAutoMLJobResponseSchema,
  errors: [ResourceInUse, ResourceLimitExceeded],
  serviceError: SageMakerServiceError,
}
