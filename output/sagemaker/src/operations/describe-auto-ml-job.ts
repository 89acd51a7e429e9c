// Written by Shapewright from boto3's reference pages; do not edit.

import { ResourceNotFound, SageMakerServiceError } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { booleanShape, listOf, required, stringShape, structure, timestampShape } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AutoMLJobArtifacts,
  findInAutoMLJobArtifacts,
  isAutoMLJobArtifacts,
  shapeOfAutoMLJobArtifacts,
} from '../shapes/auto-ml-job-artifacts.js'
import {
  type AutoMLJobConfigOutput,
  findInAutoMLJobConfigOutput,
  isAutoMLJobConfigOutput,
  shapeOfAutoMLJobConfigOutput,
} from '../shapes/auto-ml-job-config.js'
import {
  type AutoMLJobObjectiveOutput,
  findInAutoMLJobObjectiveOutput,
  isAutoMLJobObjectiveOutput,
  shapeOfAutoMLJobObjectiveOutput,
} from '../shapes/auto-ml-job-objective.js'
import {
  type AutoMLJobSecondaryStatus,
  findInAutoMLJobSecondaryStatus,
  shapeOfAutoMLJobSecondaryStatus,
} from '../shapes/auto-ml-job-secondary-status.js'
import { type AutoMLJobStatus, findInAutoMLJobStatus, shapeOfAutoMLJobStatus } from '../shapes/auto-ml-job-status.js'
import { type Candidate, findInCandidate, isCandidate, shapeOfCandidate } from '../shapes/candidate.js'
import {
  type InputDataConfigOutput,
  findInInputDataConfigOutput,
  isInputDataConfigOutput,
  shapeOfInputDataConfigOutput,
} from '../shapes/input-data-config.js'
import {
  type ModelDeployConfig,
  findInModelDeployConfigOutput,
  isModelDeployConfigOutput,
  shapeOfModelDeployConfigOutput,
} from '../shapes/model-deploy-config.js'
import {
  type ModelDeployResult,
  findInModelDeployResult,
  isModelDeployResult,
  shapeOfModelDeployResult,
} from '../shapes/model-deploy-result.js'
import {
  type OutputDataConfigOutput,
  findInOutputDataConfigOutput,
  isOutputDataConfigOutput,
  shapeOfOutputDataConfigOutput,
} from '../shapes/output-data-config.js'
import {
  type PartialFailureReason,
  findInPartialFailureReason,
  isPartialFailureReason,
  shapeOfPartialFailureReason,
} from '../shapes/partial-failure-reason.js'
import { type ProblemType, findInProblemType, shapeOfProblemType } from '../shapes/problem-type.js'
import {
  type ResolvedAttributes,
  findInResolvedAttributes,
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

/** Adds to a report what keeps a value from being of type {@link DescribeAutoMLJobRequest}. */
export function findInDescribeAutoMLJobRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AutoMLJobName']
  if (typeof member !== 'string') addWrong(member, 'AutoMLJobName', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['AutoMLJobName'])
}

/** The description of {@link DescribeAutoMLJobRequest}. */
export const shapeOfDescribeAutoMLJobRequest: StructureShape = /* @__PURE__ */ structure(
  'DescribeAutoMLJobRequest',
  'strict',
  isDescribeAutoMLJobRequest,
  () => [['AutoMLJobName', stringShape, required]],
)

/** Asserts that a value is of type {@link DescribeAutoMLJobRequest}; throws a ValidationError that holds every issue. */
export function assertDescribeAutoMLJobRequest(value: unknown): asserts value is DescribeAutoMLJobRequest {
  assertValid(validateDescribeAutoMLJobRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link DescribeAutoMLJobRequest}. */
export function validateDescribeAutoMLJobRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDescribeAutoMLJobRequest, 'strict', value, options)
}

/** The Standard Schema of {@link DescribeAutoMLJobRequest}; yields its JSON Schema too. */
export const DescribeAutoMLJobRequestSchema: StandardSchema<DescribeAutoMLJobRequest> =
  /* @__PURE__ */ createStandardSchema(validateDescribeAutoMLJobRequest, shapeOfDescribeAutoMLJobRequest)

/** The JSON form of {@link DescribeAutoMLJobRequest}: dates and bytes are strings. */
export type DescribeAutoMLJobRequestJson = JsonForm<DescribeAutoMLJobRequest>

/** Reads the JSON form of {@link DescribeAutoMLJobRequest}; throws a ValidationError where it is none. */
export function decodeDescribeAutoMLJobRequest(json: unknown, options?: ValidateOptions): DescribeAutoMLJobRequest {
  return decode(validateDescribeAutoMLJobRequest, shapeOfDescribeAutoMLJobRequest, json, options)
}

/** Writes the JSON form of {@link DescribeAutoMLJobRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeDescribeAutoMLJobRequest(
  value: DescribeAutoMLJobRequest,
  options?: ValidateOptions,
): DescribeAutoMLJobRequestJson {
  return encode(validateDescribeAutoMLJobRequest, shapeOfDescribeAutoMLJobRequest, value, options)
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

/** Adds to a report what keeps a value from being of type {@link DescribeAutoMLJobResponse}. */
export function findInDescribeAutoMLJobResponse(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AutoMLJobName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'AutoMLJobName', depth, report, 'string')
  member = value['AutoMLJobArn']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'AutoMLJobArn', depth, report, 'string')
  member = value['InputDataConfig']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isInputDataConfigOutput(item)) continue
      findInInputDataConfigOutput(item, enter(report, enter(report, depth, 'InputDataConfig'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'InputDataConfig', depth, report, 'array')
  member = value['OutputDataConfig']
  if (member !== undefined && (report.isThorough || !isOutputDataConfigOutput(member)))
    findInOutputDataConfigOutput(member, enter(report, depth, 'OutputDataConfig'), report)
  member = value['RoleArn']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'RoleArn', depth, report, 'string')
  member = value['AutoMLJobObjective']
  if (member !== undefined && (report.isThorough || !isAutoMLJobObjectiveOutput(member)))
    findInAutoMLJobObjectiveOutput(member, enter(report, depth, 'AutoMLJobObjective'), report)
  member = value['ProblemType']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInProblemType(member, enter(report, depth, 'ProblemType'), report)
  member = value['AutoMLJobConfig']
  if (member !== undefined) findInAutoMLJobConfigOutput(member, enter(report, depth, 'AutoMLJobConfig'), report)
  member = value['CreationTime']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'CreationTime', depth, report, 'valid Date')
  member = value['EndTime']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'EndTime', depth, report, 'valid Date')
  member = value['LastModifiedTime']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'LastModifiedTime', depth, report, 'valid Date')
  member = value['FailureReason']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'FailureReason', depth, report, 'string')
  member = value['PartialFailureReasons']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isPartialFailureReason(item)) continue
      findInPartialFailureReason(item, enter(report, enter(report, depth, 'PartialFailureReasons'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'PartialFailureReasons', depth, report, 'array')
  member = value['BestCandidate']
  if (member !== undefined) findInCandidate(member, enter(report, depth, 'BestCandidate'), report)
  member = value['AutoMLJobStatus']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInAutoMLJobStatus(member, enter(report, depth, 'AutoMLJobStatus'), report)
  member = value['AutoMLJobSecondaryStatus']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInAutoMLJobSecondaryStatus(member, enter(report, depth, 'AutoMLJobSecondaryStatus'), report)
  member = value['GenerateCandidateDefinitionsOnly']
  if (typeof member !== 'boolean' && member !== undefined)
    addWrong(member, 'GenerateCandidateDefinitionsOnly', depth, report, 'boolean')
  member = value['AutoMLJobArtifacts']
  if (member !== undefined && (report.isThorough || !isAutoMLJobArtifacts(member)))
    findInAutoMLJobArtifacts(member, enter(report, depth, 'AutoMLJobArtifacts'), report)
  member = value['ResolvedAttributes']
  if (member !== undefined && (report.isThorough || !isResolvedAttributes(member)))
    findInResolvedAttributes(member, enter(report, depth, 'ResolvedAttributes'), report)
  member = value['ModelDeployConfig']
  if (member !== undefined && (report.isThorough || !isModelDeployConfigOutput(member)))
    findInModelDeployConfigOutput(member, enter(report, depth, 'ModelDeployConfig'), report)
  member = value['ModelDeployResult']
  if (member !== undefined && (report.isThorough || !isModelDeployResult(member)))
    findInModelDeployResult(member, enter(report, depth, 'ModelDeployResult'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'AutoMLJobName',
      'AutoMLJobArn',
      'InputDataConfig',
      'OutputDataConfig',
      'RoleArn',
      'AutoMLJobObjective',
      'ProblemType',
      'AutoMLJobConfig',
      'CreationTime',
      'EndTime',
      'LastModifiedTime',
      'FailureReason',
      'PartialFailureReasons',
      'BestCandidate',
      'AutoMLJobStatus',
      'AutoMLJobSecondaryStatus',
      'GenerateCandidateDefinitionsOnly',
      'AutoMLJobArtifacts',
      'ResolvedAttributes',
      'ModelDeployConfig',
      'ModelDeployResult',
    ])
}

/** The description of {@link DescribeAutoMLJobResponse}. */
export const shapeOfDescribeAutoMLJobResponse: StructureShape = /* @__PURE__ */ structure(
  'DescribeAutoMLJobResponse',
  'open',
  isDescribeAutoMLJobResponse,
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
  return validate(findInDescribeAutoMLJobResponse, 'open', value, options)
}

/** The Standard Schema of {@link DescribeAutoMLJobResponse}; yields its JSON Schema too. */
export const DescribeAutoMLJobResponseSchema: StandardSchema<DescribeAutoMLJobResponse> =
  /* @__PURE__ */ createStandardSchema(validateDescribeAutoMLJobResponse, shapeOfDescribeAutoMLJobResponse)

/** The JSON form of {@link DescribeAutoMLJobResponse}: dates and bytes are strings. */
export type DescribeAutoMLJobResponseJson = JsonForm<DescribeAutoMLJobResponse>

/** Reads the JSON form of {@link DescribeAutoMLJobResponse}; throws a ValidationError where it is none. */
export function decodeDescribeAutoMLJobResponse(json: unknown, options?: ValidateOptions): DescribeAutoMLJobResponse {
  return decode(validateDescribeAutoMLJobResponse, shapeOfDescribeAutoMLJobResponse, json, options)
}

/** Writes the JSON form of {@link DescribeAutoMLJobResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeDescribeAutoMLJobResponse(
  value: DescribeAutoMLJobResponse,
  options?: ValidateOptions,
): DescribeAutoMLJobResponseJson {
  return encode(validateDescribeAutoMLJobResponse, shapeOfDescribeAutoMLJobResponse, value, options)
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
