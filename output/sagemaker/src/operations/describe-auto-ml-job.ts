// Written by Shapewright from boto3's reference pages; do not edit.

import { ResourceNotFound, SageMakerServiceError } from '../errors.js'
import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, reportBoolean, reportString, reportTimestamp } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AutoMLJobArtifacts,
  explainAutoMLJobArtifacts,
  isAutoMLJobArtifacts,
  jsonSchemaOfAutoMLJobArtifacts,
} from '../shapes/auto-ml-job-artifacts.js'
import {
  type AutoMLJobConfigOutput,
  explainAutoMLJobConfigOutput,
  isAutoMLJobConfigOutput,
  jsonSchemaOfAutoMLJobConfigOutput,
} from '../shapes/auto-ml-job-config.js'
import {
  type AutoMLJobObjectiveOutput,
  explainAutoMLJobObjectiveOutput,
  isAutoMLJobObjectiveOutput,
  jsonSchemaOfAutoMLJobObjectiveOutput,
} from '../shapes/auto-ml-job-objective.js'
import type { AutoMLJobSecondaryStatus } from '../shapes/auto-ml-job-secondary-status.js'
import type { AutoMLJobStatus } from '../shapes/auto-ml-job-status.js'
import { type Candidate, explainCandidate, isCandidate, jsonSchemaOfCandidate } from '../shapes/candidate.js'
import {
  type InputDataConfigOutput,
  explainInputDataConfigOutput,
  isInputDataConfigOutput,
  jsonSchemaOfInputDataConfigOutput,
} from '../shapes/input-data-config.js'
import {
  type ModelDeployConfig,
  explainModelDeployConfigOutput,
  isModelDeployConfigOutput,
  jsonSchemaOfModelDeployConfigOutput,
} from '../shapes/model-deploy-config.js'
import {
  type ModelDeployResult,
  explainModelDeployResult,
  isModelDeployResult,
  jsonSchemaOfModelDeployResult,
} from '../shapes/model-deploy-result.js'
import {
  type OutputDataConfigOutput,
  explainOutputDataConfigOutput,
  isOutputDataConfigOutput,
  jsonSchemaOfOutputDataConfigOutput,
} from '../shapes/output-data-config.js'
import {
  type PartialFailureReason,
  explainPartialFailureReason,
  isPartialFailureReason,
  jsonSchemaOfPartialFailureReason,
} from '../shapes/partial-failure-reason.js'
import type { ProblemType } from '../shapes/problem-type.js'
import {
  type ResolvedAttributes,
  explainResolvedAttributes,
  isResolvedAttributes,
  jsonSchemaOfResolvedAttributes,
} from '../shapes/resolved-attributes.js'

/** What `DescribeAutoMLJob` takes. */
export interface DescribeAutoMLJobRequest {
  /** Says which AutoML job to show. Names are unique per account and Region. */
  AutoMLJobName: string
}

/** Whether a value is of type {@link DescribeAutoMLJobRequest}. */
export function isDescribeAutoMLJobRequest(value: unknown): value is DescribeAutoMLJobRequest {
  if (!isObject(value)) return false
  let member: unknown = value['AutoMLJobName']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'AutoMLJobName' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link DescribeAutoMLJobRequest}; throws a ValidationError that holds every issue. */
export function assertDescribeAutoMLJobRequest(value: unknown): asserts value is DescribeAutoMLJobRequest {
  assertValid(validateDescribeAutoMLJobRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link DescribeAutoMLJobRequest}. */
export function validateDescribeAutoMLJobRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isDescribeAutoMLJobRequest, explainDescribeAutoMLJobRequest, value, options)
}

/** The Standard Schema of {@link DescribeAutoMLJobRequest}; yields its JSON Schema too. */
export const DescribeAutoMLJobRequestSchema: StandardSchema<DescribeAutoMLJobRequest> =
  /* @__PURE__ */ createStandardSchema(validateDescribeAutoMLJobRequest, jsonSchemaOfDescribeAutoMLJobRequest)

/** Adds to a report why a value is not of type {@link DescribeAutoMLJobRequest}. */
export function explainDescribeAutoMLJobRequest(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['AutoMLJobName', reportString, true]])
}

/** The JSON Schema of {@link DescribeAutoMLJobRequest}. */
export function jsonSchemaOfDescribeAutoMLJobRequest(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'DescribeAutoMLJobRequest', () => ({
    type: 'object',
    properties: { AutoMLJobName: { type: 'string' } },
    required: ['AutoMLJobName'],
    additionalProperties: false,
  }))
}

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
  /**
   * The IAM role, by ARN, that lets the job read its input from Amazon S3 and write its results
   * there.
   */
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
   * The candidate that Autopilot in SageMaker AI holds to be best, judged by the objective metric
   * and then by the lowest
   * [InferenceLatency](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-metrics-validation.html)
   * of the experiment.
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
  /**
   * `ProblemType`, `AutoMLJobObjective`, and `CompletionCriteria` as they were given, or as
   * Autopilot worked them out.
   */
  ResolvedAttributes?: ResolvedAttributes
  /** Tells whether the model went to an endpoint by itself, and to which one. */
  ModelDeployConfig?: ModelDeployConfig
  /** Which endpoint the model was deployed to. */
  ModelDeployResult?: ModelDeployResult
}

/** Whether a value is of type {@link DescribeAutoMLJobResponse}. */
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
  if (member !== undefined && !isModelDeployConfigOutput(member)) return false
  member = value['ModelDeployResult']
  if (member !== undefined && !isModelDeployResult(member)) return false
  return true
}

/** Asserts that a value is of type {@link DescribeAutoMLJobResponse}; throws a ValidationError that holds every issue. */
export function assertDescribeAutoMLJobResponse(value: unknown): asserts value is DescribeAutoMLJobResponse {
  assertValid(validateDescribeAutoMLJobResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link DescribeAutoMLJobResponse}. */
export function validateDescribeAutoMLJobResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isDescribeAutoMLJobResponse, explainDescribeAutoMLJobResponse, value, options)
}

/** The Standard Schema of {@link DescribeAutoMLJobResponse}; yields its JSON Schema too. */
export const DescribeAutoMLJobResponseSchema: StandardSchema<DescribeAutoMLJobResponse> =
  /* @__PURE__ */ createStandardSchema(validateDescribeAutoMLJobResponse, jsonSchemaOfDescribeAutoMLJobResponse)

/** Adds to a report why a value is not of type {@link DescribeAutoMLJobResponse}. */
export function explainDescribeAutoMLJobResponse(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['AutoMLJobName', reportString],
    ['AutoMLJobArn', reportString],
    ['InputDataConfig', listOf(explainInputDataConfigOutput)],
    ['OutputDataConfig', explainOutputDataConfigOutput],
    ['RoleArn', reportString],
    ['AutoMLJobObjective', explainAutoMLJobObjectiveOutput],
    ['ProblemType', reportString],
    ['AutoMLJobConfig', explainAutoMLJobConfigOutput],
    ['CreationTime', reportTimestamp],
    ['EndTime', reportTimestamp],
    ['LastModifiedTime', reportTimestamp],
    ['FailureReason', reportString],
    ['PartialFailureReasons', listOf(explainPartialFailureReason)],
    ['BestCandidate', explainCandidate],
    ['AutoMLJobStatus', reportString],
    ['AutoMLJobSecondaryStatus', reportString],
    ['GenerateCandidateDefinitionsOnly', reportBoolean],
    ['AutoMLJobArtifacts', explainAutoMLJobArtifacts],
    ['ResolvedAttributes', explainResolvedAttributes],
    ['ModelDeployConfig', explainModelDeployConfigOutput],
    ['ModelDeployResult', explainModelDeployResult],
  ])
}

/** The JSON Schema of {@link DescribeAutoMLJobResponse}. */
export function jsonSchemaOfDescribeAutoMLJobResponse(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'DescribeAutoMLJobResponse', () => ({
    type: 'object',
    properties: {
      AutoMLJobName: { type: 'string' },
      AutoMLJobArn: { type: 'string' },
      InputDataConfig: { type: 'array', items: jsonSchemaOfInputDataConfigOutput(builder) },
      OutputDataConfig: jsonSchemaOfOutputDataConfigOutput(builder),
      RoleArn: { type: 'string' },
      AutoMLJobObjective: jsonSchemaOfAutoMLJobObjectiveOutput(builder),
      ProblemType: { type: 'string' },
      AutoMLJobConfig: jsonSchemaOfAutoMLJobConfigOutput(builder),
      CreationTime: { type: 'string', format: 'date-time' },
      EndTime: { type: 'string', format: 'date-time' },
      LastModifiedTime: { type: 'string', format: 'date-time' },
      FailureReason: { type: 'string' },
      PartialFailureReasons: { type: 'array', items: jsonSchemaOfPartialFailureReason(builder) },
      BestCandidate: jsonSchemaOfCandidate(builder),
      AutoMLJobStatus: { type: 'string' },
      AutoMLJobSecondaryStatus: { type: 'string' },
      GenerateCandidateDefinitionsOnly: { type: 'boolean' },
      AutoMLJobArtifacts: jsonSchemaOfAutoMLJobArtifacts(builder),
      ResolvedAttributes: jsonSchemaOfResolvedAttributes(builder),
      ModelDeployConfig: jsonSchemaOfModelDeployConfigOutput(builder),
      ModelDeployResult: jsonSchemaOfModelDeployResult(builder),
    },
  }))
}

/**
 * What `invoke` needs to call `DescribeAutoMLJob`.
 *
 * @see [DescribeAutoMLJob in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeAutoMLJob)
 */
export const describeAutoMLJobOperation: OperationDescriptor<DescribeAutoMLJobRequest, DescribeAutoMLJobResponse> = {
  service: 'sagemaker',
  className: 'SageMaker',
  operation: 'DescribeAutoMLJob',
  method: 'describe_auto_ml_job',
  validateInput: validateDescribeAutoMLJobRequest,
  validateOutput: validateDescribeAutoMLJobResponse,
  errors: [ResourceNotFound],
  serviceError: SageMakerServiceError,
}
