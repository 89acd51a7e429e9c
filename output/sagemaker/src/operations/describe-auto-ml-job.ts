// Written by Shapewright from boto3's reference pages; do not edit.

import { ResourceNotFound, SageMakerServiceError } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { booleanShape, listOf, required, stringShape, structure, timestampShape } from '../runtime/description.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AutoMLJobArtifacts,
  isAutoMLJobArtifacts,
  shapeOfAutoMLJobArtifacts,
} from '../shapes/auto-ml-job-artifacts.js'
import {
  type AutoMLJobConfigOutput,
  isAutoMLJobConfigOutput,
  shapeOfAutoMLJobConfigOutput,
} from '../shapes/auto-ml-job-config.js'
import {
  type AutoMLJobObjectiveOutput,
  isAutoMLJobObjectiveOutput,
  shapeOfAutoMLJobObjectiveOutput,
} from '../shapes/auto-ml-job-objective.js'
import {
  type AutoMLJobSecondaryStatus,
  shapeOfAutoMLJobSecondaryStatus,
} from '../shapes/auto-ml-job-secondary-status.js'
import { type AutoMLJobStatus, shapeOfAutoMLJobStatus } from '../shapes/auto-ml-job-status.js'
import { type Candidate, isCandidate, shapeOfCandidate } from '../shapes/candidate.js'
import {
  type InputDataConfigOutput,
  isInputDataConfigOutput,
  shapeOfInputDataConfigOutput,
} from '../shapes/input-data-config.js'
import {
  type ModelDeployConfig,
  isModelDeployConfigOutput,
  shapeOfModelDeployConfigOutput,
} from '../shapes/model-deploy-config.js'
import { type ModelDeployResult, isModelDeployResult, shapeOfModelDeployResult } from '../shapes/model-deploy-result.js'
import {
  type OutputDataConfigOutput,
  isOutputDataConfigOutput,
  shapeOfOutputDataConfigOutput,
} from '../shapes/output-data-config.js'
import {
  type PartialFailureReason,
  isPartialFailureReason,
  shapeOfPartialFailureReason,
} from '../shapes/partial-failure-reason.js'
import { type ProblemType, shapeOfProblemType } from '../shapes/problem-type.js'
import {
  type ResolvedAttributes,
  isResolvedAttributes,
  shapeOfResolvedAttributes,
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

/** Finds the members that a report looks into, in a {@link DescribeAutoMLJobRequest}. */
function findInDescribeAutoMLJobRequest(value: Record<string, unknown>, found: unknown[]): void {
  let member: unknown = value['AutoMLJobName']
  if (typeof member !== 'string') found.push(0, member)
}

/** The description of {@link DescribeAutoMLJobRequest}. */
export const shapeOfDescribeAutoMLJobRequest: StructureShape = /* @__PURE__ */ structure(
  'DescribeAutoMLJobRequest',
  'strict',
  isDescribeAutoMLJobRequest,
  findInDescribeAutoMLJobRequest,
  () => [['AutoMLJobName', stringShape, required]],
)

/** Asserts that a value is of type {@link DescribeAutoMLJobRequest}; throws a ValidationError that holds every issue. */
export function assertDescribeAutoMLJobRequest(value: unknown): asserts value is DescribeAutoMLJobRequest {
  assertValid(validateDescribeAutoMLJobRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link DescribeAutoMLJobRequest}. */
export function validateDescribeAutoMLJobRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isDescribeAutoMLJobRequest, shapeOfDescribeAutoMLJobRequest, value, options)
}

/** The Standard Schema of {@link DescribeAutoMLJobRequest}; yields its JSON Schema too. */
export const DescribeAutoMLJobRequestSchema: StandardSchema<DescribeAutoMLJobRequest> =
  /* @__PURE__ */ createStandardSchema(validateDescribeAutoMLJobRequest, shapeOfDescribeAutoMLJobRequest)

/** The JSON form of {@link DescribeAutoMLJobRequest}: dates and bytes are strings. */
export type DescribeAutoMLJobRequestJson = JsonForm<DescribeAutoMLJobRequest>

/** Reads the JSON form of {@link DescribeAutoMLJobRequest}; throws a ValidationError where it is none. */
export function decodeDescribeAutoMLJobRequest(json: unknown, options?: ValidateOptions): DescribeAutoMLJobRequest {
  return decode(isDescribeAutoMLJobRequest, shapeOfDescribeAutoMLJobRequest, json, options)
}

/** Writes the JSON form of {@link DescribeAutoMLJobRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeDescribeAutoMLJobRequest(
  value: DescribeAutoMLJobRequest,
  options?: ValidateOptions,
): DescribeAutoMLJobRequestJson {
  return encode(isDescribeAutoMLJobRequest, shapeOfDescribeAutoMLJobRequest, value, options)
}

/** Makes up a value of type {@link DescribeAutoMLJobRequest}: the same for the same seed; without one every member is there. */
export function sampleDescribeAutoMLJobRequest(seed?: number): DescribeAutoMLJobRequest {
  return sample(isDescribeAutoMLJobRequest, shapeOfDescribeAutoMLJobRequest, seed)
}

/** Makes up values that are of type {@link DescribeAutoMLJobRequest}, but for one fault each. */
export function sampleInvalidDescribeAutoMLJobRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDescribeAutoMLJobRequest, seed)
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

/** Finds the members that a report looks into, in a {@link DescribeAutoMLJobResponse}. */
function findInDescribeAutoMLJobResponse(value: Record<string, unknown>, found: unknown[]): void {
  let member: unknown = value['AutoMLJobName']
  if (typeof member !== 'string' && member !== undefined) found.push(0, member)
  member = value['AutoMLJobArn']
  if (typeof member !== 'string' && member !== undefined) found.push(1, member)
  member = value['InputDataConfig']
  if (member !== undefined) found.push(2, member)
  member = value['OutputDataConfig']
  if (member !== undefined && !isOutputDataConfigOutput(member)) found.push(3, member)
  member = value['RoleArn']
  if (typeof member !== 'string' && member !== undefined) found.push(4, member)
  member = value['AutoMLJobObjective']
  if (member !== undefined && !isAutoMLJobObjectiveOutput(member)) found.push(5, member)
  member = value['ProblemType']
  if (typeof member !== 'string' && member !== undefined) found.push(6, member)
  member = value['AutoMLJobConfig']
  if (member !== undefined && !isAutoMLJobConfigOutput(member)) found.push(7, member)
  member = value['CreationTime']
  if (member !== undefined && !isTimestamp(member)) found.push(8, member)
  member = value['EndTime']
  if (member !== undefined && !isTimestamp(member)) found.push(9, member)
  member = value['LastModifiedTime']
  if (member !== undefined && !isTimestamp(member)) found.push(10, member)
  member = value['FailureReason']
  if (typeof member !== 'string' && member !== undefined) found.push(11, member)
  member = value['PartialFailureReasons']
  if (member !== undefined) found.push(12, member)
  member = value['BestCandidate']
  if (member !== undefined && !isCandidate(member)) found.push(13, member)
  member = value['AutoMLJobStatus']
  if (typeof member !== 'string' && member !== undefined) found.push(14, member)
  member = value['AutoMLJobSecondaryStatus']
  if (typeof member !== 'string' && member !== undefined) found.push(15, member)
  member = value['GenerateCandidateDefinitionsOnly']
  if (typeof member !== 'boolean' && member !== undefined) found.push(16, member)
  member = value['AutoMLJobArtifacts']
  if (member !== undefined && !isAutoMLJobArtifacts(member)) found.push(17, member)
  member = value['ResolvedAttributes']
  if (member !== undefined && !isResolvedAttributes(member)) found.push(18, member)
  member = value['ModelDeployConfig']
  if (member !== undefined && !isModelDeployConfigOutput(member)) found.push(19, member)
  member = value['ModelDeployResult']
  if (member !== undefined && !isModelDeployResult(member)) found.push(20, member)
}

/** The description of {@link DescribeAutoMLJobResponse}. */
export const shapeOfDescribeAutoMLJobResponse: StructureShape = /* @__PURE__ */ structure(
  'DescribeAutoMLJobResponse',
  'open',
  isDescribeAutoMLJobResponse,
  findInDescribeAutoMLJobResponse,
  () => [
    ['AutoMLJobName', stringShape],
    ['AutoMLJobArn', stringShape],
    ['InputDataConfig', listOf(shapeOfInputDataConfigOutput)],
    ['OutputDataConfig', shapeOfOutputDataConfigOutput],
    ['RoleArn', stringShape],
    ['AutoMLJobObjective', shapeOfAutoMLJobObjectiveOutput],
    ['ProblemType', shapeOfProblemType],
    ['AutoMLJobConfig', shapeOfAutoMLJobConfigOutput],
    ['CreationTime', timestampShape],
    ['EndTime', timestampShape],
    ['LastModifiedTime', timestampShape],
    ['FailureReason', stringShape],
    ['PartialFailureReasons', listOf(shapeOfPartialFailureReason)],
    ['BestCandidate', shapeOfCandidate],
    ['AutoMLJobStatus', shapeOfAutoMLJobStatus],
    ['AutoMLJobSecondaryStatus', shapeOfAutoMLJobSecondaryStatus],
    ['GenerateCandidateDefinitionsOnly', booleanShape],
    ['AutoMLJobArtifacts', shapeOfAutoMLJobArtifacts],
    ['ResolvedAttributes', shapeOfResolvedAttributes],
    ['ModelDeployConfig', shapeOfModelDeployConfigOutput],
    ['ModelDeployResult', shapeOfModelDeployResult],
  ],
)

/** Asserts that a value is of type {@link DescribeAutoMLJobResponse}; throws a ValidationError that holds every issue. */
export function assertDescribeAutoMLJobResponse(value: unknown): asserts value is DescribeAutoMLJobResponse {
  assertValid(validateDescribeAutoMLJobResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link DescribeAutoMLJobResponse}. */
export function validateDescribeAutoMLJobResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isDescribeAutoMLJobResponse, shapeOfDescribeAutoMLJobResponse, value, options)
}

/** The Standard Schema of {@link DescribeAutoMLJobResponse}; yields its JSON Schema too. */
export const DescribeAutoMLJobResponseSchema: StandardSchema<DescribeAutoMLJobResponse> =
  /* @__PURE__ */ createStandardSchema(validateDescribeAutoMLJobResponse, shapeOfDescribeAutoMLJobResponse)

/** The JSON form of {@link DescribeAutoMLJobResponse}: dates and bytes are strings. */
export type DescribeAutoMLJobResponseJson = JsonForm<DescribeAutoMLJobResponse>

/** Reads the JSON form of {@link DescribeAutoMLJobResponse}; throws a ValidationError where it is none. */
export function decodeDescribeAutoMLJobResponse(json: unknown, options?: ValidateOptions): DescribeAutoMLJobResponse {
  return decode(isDescribeAutoMLJobResponse, shapeOfDescribeAutoMLJobResponse, json, options)
}

/** Writes the JSON form of {@link DescribeAutoMLJobResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeDescribeAutoMLJobResponse(
  value: DescribeAutoMLJobResponse,
  options?: ValidateOptions,
): DescribeAutoMLJobResponseJson {
  return encode(isDescribeAutoMLJobResponse, shapeOfDescribeAutoMLJobResponse, value, options)
}

/** Makes up a value of type {@link DescribeAutoMLJobResponse}: the same for the same seed; without one every member is there. */
export function sampleDescribeAutoMLJobResponse(seed?: number): DescribeAutoMLJobResponse {
  return sample(isDescribeAutoMLJobResponse, shapeOfDescribeAutoMLJobResponse, seed)
}

/** Makes up values that are of type {@link DescribeAutoMLJobResponse}, but for one fault each. */
export function sampleInvalidDescribeAutoMLJobResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDescribeAutoMLJobResponse, seed)
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
  inputShape: shapeOfDescribeAutoMLJobRequest,
  outputShape: shapeOfDescribeAutoMLJobResponse,
  validateInput: validateDescribeAutoMLJobRequest,
  validateOutput: validateDescribeAutoMLJobResponse,
  errors: [ResourceNotFound],
  serviceError: SageMakerServiceError,
}
