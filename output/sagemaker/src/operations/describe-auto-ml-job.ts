// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { ResourceNotFound, SageMakerServiceError } from '../errors.js'
import { boolean, listOf, required, string, structure, timestamp } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import {
  type AutoMLJobArtifacts,
  AutoMLJobArtifactsSchema,
  isAutoMLJobArtifacts,
} from '../shapes/auto-ml-job-artifacts.js'
import {
  type AutoMLJobConfigOutput,
  AutoMLJobConfigSchema,
  isAutoMLJobConfigOutput,
} from '../shapes/auto-ml-job-config.js'
import {
  type AutoMLJobObjectiveOutput,
  AutoMLJobObjectiveSchema,
  isAutoMLJobObjectiveOutput,
} from '../shapes/auto-ml-job-objective.js'
import {
  type AutoMLJobSecondaryStatus,
  AutoMLJobSecondaryStatusSchema,
} from '../shapes/auto-ml-job-secondary-status.js'
import { type AutoMLJobStatus, AutoMLJobStatusSchema } from '../shapes/auto-ml-job-status.js'
import { type Candidate, CandidateSchema, isCandidate } from '../shapes/candidate.js'
import {
  type InputDataConfigOutput,
  InputDataConfigSchema,
  isInputDataConfigOutput,
} from '../shapes/input-data-config.js'
import {
  type ModelDeployConfig,
  ModelDeployConfigSchema,
  fitsModelDeployConfig,
} from '../shapes/model-deploy-config.js'
import { type ModelDeployResult, ModelDeployResultSchema, isModelDeployResult } from '../shapes/model-deploy-result.js'
import {
  type OutputDataConfigOutput,
  OutputDataConfigSchema,
  isOutputDataConfigOutput,
} from '../shapes/output-data-config.js'
import {
  type PartialFailureReason,
  PartialFailureReasonSchema,
  isPartialFailureReason,
} from '../shapes/partial-failure-reason.js'
import { type ProblemType, ProblemTypeSchema } from '../shapes/problem-type.js'
import {
  type ResolvedAttributes,
  ResolvedAttributesSchema,
  isResolvedAttributes,
} from '../shapes/resolved-attributes.js'

/** What `DescribeAutoMLJob` takes. */
export interface DescribeAutoMLJobRequest {
  /** Says which AutoML job to show. Names are unique per account and Region. */
  AutoMLJobName: string
}

export function isDescribeAutoMLJobRequest(value: unknown): value is DescribeAutoMLJobRequest {
  if (!isObject(value)) return false
  let member: unknown = value['AutoMLJobName']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'AutoMLJobName' && hasSet(value, key)) return false
  }
  return true
}

export const DescribeAutoMLJobRequestSchema: StructureSchema<DescribeAutoMLJobRequest> = /* @__PURE__ */ structure(
  'DescribeAutoMLJobRequest',
  request,
  isDescribeAutoMLJobRequest,
  () => [['AutoMLJobName', string, required]],
)

/** What `DescribeAutoMLJob` gives. */
export interface DescribeAutoMLJobResponse {
  /** The AutoML job's name. */
  AutoMLJobName?: string
  /** The AutoML job's ARN. */
  AutoMLJobArn?: string
  /** Where the job reads its input, channel by channel. */
  InputDataConfig?: InputDataConfigOutput[]
  /** Where and how the job stores its output. */
  OutputDataConfig?: OutputDataConfigOutput
  /** The IAM role, by ARN, that lets the job read its input from Amazon S3 and write its results there. */
  RoleArn?: string
  /** The goal the job works towards. */
  AutoMLJobObjective?: AutoMLJobObjectiveOutput
  /** The kind of problem this job solves. */
  ProblemType?: ProblemType | (string & {})
  /** How this AutoML job was set up. */
  AutoMLJobConfig?: AutoMLJobConfigOutput
  /** Says when this AutoML job came into being. */
  CreationTime?: Date
  /** Says when this AutoML job was over. */
  EndTime?: Date
  /** Says when the job last changed. */
  LastModifiedTime?: Date
  /** Tells why the AutoML job failed, if it did. */
  FailureReason?: string
  /** What went wrong in parts of the AutoML job. */
  PartialFailureReasons?: PartialFailureReason[]
  /**
   * The candidate that Autopilot in SageMaker AI holds to be best, judged by the objective metric and then by the
   * lowest [InferenceLatency](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-metrics-validation.html) of the
   * experiment.
   */
  BestCandidate?: Candidate
  /** How far this AutoML job has come. */
  AutoMLJobStatus?: AutoMLJobStatus | (string & {})
  /** The finer grained state of this AutoML job. */
  AutoMLJobSecondaryStatus?: AutoMLJobSecondaryStatus | (string & {})
  /** Tells whether the job stopped after writing definitions of candidates. */
  GenerateCandidateDefinitionsOnly?: boolean
  /** Where to find what the job made: `AutoMLJobArtifacts`. */
  AutoMLJobArtifacts?: AutoMLJobArtifacts
  /** `ProblemType`, `AutoMLJobObjective`, and `CompletionCriteria` as they were given, or as Autopilot worked them out. */
  ResolvedAttributes?: ResolvedAttributes
  /** Tells whether the model went to an endpoint by itself, and to which one. */
  ModelDeployConfig?: ModelDeployConfig
  /** Which endpoint the model was deployed to. */
  ModelDeployResult?: ModelDeployResult
}

export function isDescribeAutoMLJobResponse(value: unknown): value is DescribeAutoMLJobResponse {
  if (!isObject(value)) return false
  let member: unknown = value['AutoMLJobName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['AutoMLJobArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['InputDataConfig']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isInputDataConfigOutput(item)) return false
    }
  }
  member = value['OutputDataConfig']
  if (member !== undefined && !isOutputDataConfigOutput(member)) return false
  member = value['RoleArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['AutoMLJobObjective']
  if (member !== undefined && !isAutoMLJobObjectiveOutput(member)) return false
  member = value['ProblemType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['AutoMLJobConfig']
  if (member !== undefined && !isAutoMLJobConfigOutput(member)) return false
  member = value['CreationTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['EndTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['LastModifiedTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['FailureReason']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['PartialFailureReasons']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isPartialFailureReason(item)) return false
    }
  }
  member = value['BestCandidate']
  if (member !== undefined && !isCandidate(member)) return false
  member = value['AutoMLJobStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['AutoMLJobSecondaryStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['GenerateCandidateDefinitionsOnly']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['AutoMLJobArtifacts']
  if (member !== undefined && !isAutoMLJobArtifacts(member)) return false
  member = value['ResolvedAttributes']
  if (member !== undefined && !isResolvedAttributes(member)) return false
  member = value['ModelDeployConfig']
  if (member !== undefined && !fitsModelDeployConfig(member, false)) return false
  member = value['ModelDeployResult']
  if (member !== undefined && !isModelDeployResult(member)) return false
  return true
}

export const DescribeAutoMLJobResponseSchema: StructureSchema<DescribeAutoMLJobResponse> = /* @__PURE__ */ structure(
  'DescribeAutoMLJobResponse',
  response,
  isDescribeAutoMLJobResponse,
  () => [
    ['AutoMLJobName', string],
    ['AutoMLJobArn', string],
    ['InputDataConfig', listOf(InputDataConfigSchema)],
    ['OutputDataConfig', OutputDataConfigSchema],
    ['RoleArn', string],
    ['AutoMLJobObjective', AutoMLJobObjectiveSchema],
    ['ProblemType', ProblemTypeSchema],
    ['AutoMLJobConfig', AutoMLJobConfigSchema],
    ['CreationTime', timestamp],
    ['EndTime', timestamp],
    ['LastModifiedTime', timestamp],
    ['FailureReason', string],
    ['PartialFailureReasons', listOf(PartialFailureReasonSchema)],
    ['BestCandidate', CandidateSchema],
    ['AutoMLJobStatus', AutoMLJobStatusSchema],
    ['AutoMLJobSecondaryStatus', AutoMLJobSecondaryStatusSchema],
    ['GenerateCandidateDefinitionsOnly', boolean],
    ['AutoMLJobArtifacts', AutoMLJobArtifactsSchema],
    ['ResolvedAttributes', ResolvedAttributesSchema],
    ['ModelDeployConfig', ModelDeployConfigSchema],
    ['ModelDeployResult', ModelDeployResultSchema],
  ],
)

/** What `invoke` needs to call `DescribeAutoMLJob`. */
export const describeAutoMLJobOperation: OperationDescriptor<DescribeAutoMLJobRequest, DescribeAutoMLJobResponse> = {
  service: 'sagemaker',
  className: 'SageMaker',
  operation: 'DescribeAutoMLJob',
  method: 'describe_auto_ml_job',
  input: DescribeAutoMLJobRequestSchema,
  output: DescribeAutoMLJobResponseSchema,
  errors: [ResourceNotFound],
  serviceError: SageMakerServiceError,
}
