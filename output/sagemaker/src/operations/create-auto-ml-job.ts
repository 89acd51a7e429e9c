// Written by Shapewright from boto3's reference pages; do not edit.

import { ResourceInUse, ResourceLimitExceeded, SageMakerServiceError } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { booleanShape, listOf, required, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AutoMLJobConfig,
  findInAutoMLJobConfig,
  isAutoMLJobConfig,
  shapeOfAutoMLJobConfig,
} from '../shapes/auto-ml-job-config.js'
import {
  type AutoMLJobObjective,
  findInAutoMLJobObjective,
  isAutoMLJobObjective,
  shapeOfAutoMLJobObjective,
} from '../shapes/auto-ml-job-objective.js'
import {
  type InputDataConfig,
  findInInputDataConfig,
  isInputDataConfig,
  shapeOfInputDataConfig,
} from '../shapes/input-data-config.js'
import {
  type ModelDeployConfig,
  findInModelDeployConfig,
  isModelDeployConfig,
  shapeOfModelDeployConfig,
} from '../shapes/model-deploy-config.js'
import {
  type OutputDataConfig,
  findInOutputDataConfig,
  isOutputDataConfig,
  shapeOfOutputDataConfig,
} from '../shapes/output-data-config.js'
import { type ProblemType, findInProblemType, isProblemType, shapeOfProblemType } from '../shapes/problem-type.js'
import { type Tag, findInTag, isTag, shapeOfTag } from '../shapes/tag.js'

/** What `CreateAutoMLJob` takes. */
export interface CreateAutoMLJobRequest {
  /**
   * The Autopilot job's name. It is unique within your account, and upper and lower case are the
   * same in it.
   */
  AutoMLJobName: string
  /**
   * The channels, each a named input with its location, as in the `InputDataConfig` of
   * [HyperParameterTrainingJobDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html).
   * CSV and Parquet are accepted. Training needs 500 rows or more; validation may have as few as it
   * likes.
   */
  InputDataConfig: InputDataConfig[]
  /** Where in Amazon S3 the job's results go, and how they are encrypted. They are written as CSV. */
  OutputDataConfig: OutputDataConfig
  /**
   * The kind of supervised learning. The kinds are listed under
   * [problem types in Autopilot](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-datasets-problem-types.html#autopilot-problem-types).
   */
  ProblemType?: ProblemType
  /**
   * The metric that the job is to bring up or down. Without one, the problem type decides;
   * [AutoMLJobObjective](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLJobObjective.html)
   * lists the defaults.
   */
  AutoMLJobObjective?: AutoMLJobObjective
  /** Settings of the AutoML job. */
  AutoMLJobConfig?: AutoMLJobConfig
  /** The ARN of the role by which the job reaches the data. */
  RoleArn: string
  /**
   * Stops after making candidates (preprocessing, an algorithm, and its settings, in combination),
   * and trains none of them.
   */
  GenerateCandidateDefinitionsOnly?: boolean
  /**
   * Tags: keys with values by which resources of Amazon Web Services can be sorted, say by team or
   * by stage. A resource has each key once. See
   * [the guide to tags](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
   */
  Tags?: Tag[]
  /** How one-click deployment names the endpoint. */
  ModelDeployConfig?: ModelDeployConfig
}

/** Whether a value is of type {@link CreateAutoMLJobRequest}. */
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

/** Adds to a report what keeps a value from being of type {@link CreateAutoMLJobRequest}. */
export function findInCreateAutoMLJobRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AutoMLJobName']
  if (typeof member !== 'string') addWrong(member, 'AutoMLJobName', depth, report, 'string')
  member = value['InputDataConfig']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isInputDataConfig(item)) continue
      findInInputDataConfig(item, enter(report, enter(report, depth, 'InputDataConfig'), index), report)
      if (report.isFull) break
    }
  } else addWrong(member, 'InputDataConfig', depth, report, 'array')
  member = value['OutputDataConfig']
  if (member === undefined) addWrong(member, 'OutputDataConfig', depth, report, 'object')
  else if (report.isThorough || !isOutputDataConfig(member))
    findInOutputDataConfig(member, enter(report, depth, 'OutputDataConfig'), report)
  member = value['ProblemType']
  if (member !== undefined && !isProblemType(member))
    findInProblemType(member, enter(report, depth, 'ProblemType'), report)
  member = value['AutoMLJobObjective']
  if (member !== undefined && (report.isThorough || !isAutoMLJobObjective(member)))
    findInAutoMLJobObjective(member, enter(report, depth, 'AutoMLJobObjective'), report)
  member = value['AutoMLJobConfig']
  if (member !== undefined) findInAutoMLJobConfig(member, enter(report, depth, 'AutoMLJobConfig'), report)
  member = value['RoleArn']
  if (typeof member !== 'string') addWrong(member, 'RoleArn', depth, report, 'string')
  member = value['GenerateCandidateDefinitionsOnly']
  if (typeof member !== 'boolean' && member !== undefined)
    addWrong(member, 'GenerateCandidateDefinitionsOnly', depth, report, 'boolean')
  member = value['Tags']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isTag(item)) continue
      findInTag(item, enter(report, enter(report, depth, 'Tags'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'Tags', depth, report, 'array')
  member = value['ModelDeployConfig']
  if (member !== undefined && (report.isThorough || !isModelDeployConfig(member)))
    findInModelDeployConfig(member, enter(report, depth, 'ModelDeployConfig'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'AutoMLJobName',
      'InputDataConfig',
      'OutputDataConfig',
      'ProblemType',
      'AutoMLJobObjective',
      'AutoMLJobConfig',
      'RoleArn',
      'GenerateCandidateDefinitionsOnly',
      'Tags',
      'ModelDeployConfig',
    ])
}

/** The description of {@link CreateAutoMLJobRequest}. */
export const shapeOfCreateAutoMLJobRequest: StructureShape = /* @__PURE__ */ structure(
  'CreateAutoMLJobRequest',
  'strict',
  isCreateAutoMLJobRequest,
  () => [
    ['AutoMLJobName', stringShape, required],
    ['InputDataConfig', listOf(shapeOfInputDataConfig), required],
    ['OutputDataConfig', shapeOfOutputDataConfig, required],
    ['ProblemType', shapeOfProblemType],
    ['AutoMLJobObjective', shapeOfAutoMLJobObjective],
    ['AutoMLJobConfig', shapeOfAutoMLJobConfig],
    ['RoleArn', stringShape, required],
    ['GenerateCandidateDefinitionsOnly', booleanShape],
    ['Tags', listOf(shapeOfTag)],
    ['ModelDeployConfig', shapeOfModelDeployConfig],
  ],
)

/** Asserts that a value is of type {@link CreateAutoMLJobRequest}; throws a ValidationError that holds every issue. */
export function assertCreateAutoMLJobRequest(value: unknown): asserts value is CreateAutoMLJobRequest {
  assertValid(validateCreateAutoMLJobRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link CreateAutoMLJobRequest}. */
export function validateCreateAutoMLJobRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCreateAutoMLJobRequest, 'strict', value, options)
}

/** The Standard Schema of {@link CreateAutoMLJobRequest}; yields its JSON Schema too. */
export const CreateAutoMLJobRequestSchema: StandardSchema<CreateAutoMLJobRequest> =
  /* @__PURE__ */ createStandardSchema(validateCreateAutoMLJobRequest, shapeOfCreateAutoMLJobRequest)

/** The JSON form of {@link CreateAutoMLJobRequest}: dates and bytes are strings. */
export type CreateAutoMLJobRequestJson = JsonForm<CreateAutoMLJobRequest>

/** Reads the JSON form of {@link CreateAutoMLJobRequest}; throws a ValidationError where it is none. */
export function decodeCreateAutoMLJobRequest(json: unknown, options?: ValidateOptions): CreateAutoMLJobRequest {
  return decode(validateCreateAutoMLJobRequest, shapeOfCreateAutoMLJobRequest, json, options)
}

/** Writes the JSON form of {@link CreateAutoMLJobRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeCreateAutoMLJobRequest(
  value: CreateAutoMLJobRequest,
  options?: ValidateOptions,
): CreateAutoMLJobRequestJson {
  return encode(validateCreateAutoMLJobRequest, shapeOfCreateAutoMLJobRequest, value, options)
}

/** Makes up a value of type {@link CreateAutoMLJobRequest}: the same for the same seed; without one every member is there. */
export function sampleCreateAutoMLJobRequest(seed?: number): CreateAutoMLJobRequest {
  return sample(isCreateAutoMLJobRequest, shapeOfCreateAutoMLJobRequest, seed)
}

/** Makes up values that are of type {@link CreateAutoMLJobRequest}, but for one fault each. */
export function sampleInvalidCreateAutoMLJobRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCreateAutoMLJobRequest, seed)
}

/** What `CreateAutoMLJob` gives. */
export interface CreateAutoMLJobResponse {
  /** The ARN that the new AutoML job was given. */
  AutoMLJobArn?: string
}

/** Whether a value is of type {@link CreateAutoMLJobResponse}. */
export function isCreateAutoMLJobResponse(value: unknown): value is CreateAutoMLJobResponse {
  if (!isObject(value)) return false
  let member: unknown = value['AutoMLJobArn']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link CreateAutoMLJobResponse}. */
export function findInCreateAutoMLJobResponse(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AutoMLJobArn']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'AutoMLJobArn', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['AutoMLJobArn'])
}

/** The description of {@link CreateAutoMLJobResponse}. */
export const shapeOfCreateAutoMLJobResponse: StructureShape = /* @__PURE__ */ structure(
  'CreateAutoMLJobResponse',
  'open',
  isCreateAutoMLJobResponse,
  () => [['AutoMLJobArn', stringShape]],
)

/** Asserts that a value is of type {@link CreateAutoMLJobResponse}; throws a ValidationError that holds every issue. */
export function assertCreateAutoMLJobResponse(value: unknown): asserts value is CreateAutoMLJobResponse {
  assertValid(validateCreateAutoMLJobResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link CreateAutoMLJobResponse}. */
export function validateCreateAutoMLJobResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCreateAutoMLJobResponse, 'open', value, options)
}

/** The Standard Schema of {@link CreateAutoMLJobResponse}; yields its JSON Schema too. */
export const CreateAutoMLJobResponseSchema: StandardSchema<CreateAutoMLJobResponse> =
  /* @__PURE__ */ createStandardSchema(validateCreateAutoMLJobResponse, shapeOfCreateAutoMLJobResponse)

/** The JSON form of {@link CreateAutoMLJobResponse}: dates and bytes are strings. */
export type CreateAutoMLJobResponseJson = JsonForm<CreateAutoMLJobResponse>

/** Reads the JSON form of {@link CreateAutoMLJobResponse}; throws a ValidationError where it is none. */
export function decodeCreateAutoMLJobResponse(json: unknown, options?: ValidateOptions): CreateAutoMLJobResponse {
  return decode(validateCreateAutoMLJobResponse, shapeOfCreateAutoMLJobResponse, json, options)
}

/** Writes the JSON form of {@link CreateAutoMLJobResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeCreateAutoMLJobResponse(
  value: CreateAutoMLJobResponse,
  options?: ValidateOptions,
): CreateAutoMLJobResponseJson {
  return encode(validateCreateAutoMLJobResponse, shapeOfCreateAutoMLJobResponse, value, options)
}

/** Makes up a value of type {@link CreateAutoMLJobResponse}: the same for the same seed; without one every member is there. */
export function sampleCreateAutoMLJobResponse(seed?: number): CreateAutoMLJobResponse {
  return sample(isCreateAutoMLJobResponse, shapeOfCreateAutoMLJobResponse, seed)
}

/** Makes up values that are of type {@link CreateAutoMLJobResponse}, but for one fault each. */
export function sampleInvalidCreateAutoMLJobResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCreateAutoMLJobResponse, seed)
}

/**
 * What `invoke` needs to call `CreateAutoMLJob`.
 *
 * @see [CreateAutoMLJob in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateAutoMLJob)
 */
export const createAutoMLJobOperation: OperationDescriptor<CreateAutoMLJobRequest, CreateAutoMLJobResponse> = {
  service: 'sagemaker',
  className: 'SageMaker',
  operation: 'CreateAutoMLJob',
  method: 'create_auto_ml_job',
  inputShape: shapeOfCreateAutoMLJobRequest,
  outputShape: shapeOfCreateAutoMLJobResponse,
  validateInput: validateCreateAutoMLJobRequest,
  validateOutput: validateCreateAutoMLJobResponse,
  errors: [ResourceInUse, ResourceLimitExceeded],
  serviceError: SageMakerServiceError,
}
