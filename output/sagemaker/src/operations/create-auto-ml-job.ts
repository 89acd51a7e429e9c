// Written by Shapewright from boto3's reference pages; do not edit.

import { ResourceInUse, ResourceLimitExceeded, SageMakerServiceError } from '../errors.js'
import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, reportBoolean, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AutoMLJobConfig,
  explainAutoMLJobConfig,
  isAutoMLJobConfig,
  jsonSchemaOfAutoMLJobConfig,
} from '../shapes/auto-ml-job-config.js'
import {
  type AutoMLJobObjective,
  explainAutoMLJobObjective,
  isAutoMLJobObjective,
  jsonSchemaOfAutoMLJobObjective,
} from '../shapes/auto-ml-job-objective.js'
import {
  type InputDataConfig,
  explainInputDataConfig,
  isInputDataConfig,
  jsonSchemaOfInputDataConfig,
} from '../shapes/input-data-config.js'
import {
  type ModelDeployConfig,
  explainModelDeployConfig,
  isModelDeployConfig,
  jsonSchemaOfModelDeployConfig,
} from '../shapes/model-deploy-config.js'
import {
  type OutputDataConfig,
  explainOutputDataConfig,
  isOutputDataConfig,
  jsonSchemaOfOutputDataConfig,
} from '../shapes/output-data-config.js'
import { type ProblemType, explainProblemType, isProblemType, jsonSchemaOfProblemType } from '../shapes/problem-type.js'
import { type Tag, explainTag, isTag, jsonSchemaOfTag } from '../shapes/tag.js'

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

/** Asserts that a value is of type {@link CreateAutoMLJobRequest}; throws a ValidationError that holds every issue. */
export function assertCreateAutoMLJobRequest(value: unknown): asserts value is CreateAutoMLJobRequest {
  assertValid(validateCreateAutoMLJobRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link CreateAutoMLJobRequest}. */
export function validateCreateAutoMLJobRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCreateAutoMLJobRequest, explainCreateAutoMLJobRequest, value, options)
}

/** The Standard Schema of {@link CreateAutoMLJobRequest}; yields its JSON Schema too. */
export const CreateAutoMLJobRequestSchema: StandardSchema<CreateAutoMLJobRequest> =
  /* @__PURE__ */ createStandardSchema(validateCreateAutoMLJobRequest, jsonSchemaOfCreateAutoMLJobRequest)

/** Adds to a report why a value is not of type {@link CreateAutoMLJobRequest}. */
export function explainCreateAutoMLJobRequest(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['AutoMLJobName', reportString, true],
    ['InputDataConfig', listOf(explainInputDataConfig), true],
    ['OutputDataConfig', explainOutputDataConfig, true],
    ['ProblemType', explainProblemType],
    ['AutoMLJobObjective', explainAutoMLJobObjective],
    ['AutoMLJobConfig', explainAutoMLJobConfig],
    ['RoleArn', reportString, true],
    ['GenerateCandidateDefinitionsOnly', reportBoolean],
    ['Tags', listOf(explainTag)],
    ['ModelDeployConfig', explainModelDeployConfig],
  ])
}

/** The JSON Schema of {@link CreateAutoMLJobRequest}. */
export function jsonSchemaOfCreateAutoMLJobRequest(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CreateAutoMLJobRequest', () => ({
    type: 'object',
    properties: {
      AutoMLJobName: { type: 'string' },
      InputDataConfig: { type: 'array', items: jsonSchemaOfInputDataConfig(builder) },
      OutputDataConfig: jsonSchemaOfOutputDataConfig(builder),
      ProblemType: jsonSchemaOfProblemType(builder),
      AutoMLJobObjective: jsonSchemaOfAutoMLJobObjective(builder),
      AutoMLJobConfig: jsonSchemaOfAutoMLJobConfig(builder),
      RoleArn: { type: 'string' },
      GenerateCandidateDefinitionsOnly: { type: 'boolean' },
      Tags: { type: 'array', items: jsonSchemaOfTag(builder) },
      ModelDeployConfig: jsonSchemaOfModelDeployConfig(builder),
    },
    required: ['AutoMLJobName', 'InputDataConfig', 'OutputDataConfig', 'RoleArn'],
    additionalProperties: false,
  }))
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

/** Asserts that a value is of type {@link CreateAutoMLJobResponse}; throws a ValidationError that holds every issue. */
export function assertCreateAutoMLJobResponse(value: unknown): asserts value is CreateAutoMLJobResponse {
  assertValid(validateCreateAutoMLJobResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link CreateAutoMLJobResponse}. */
export function validateCreateAutoMLJobResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCreateAutoMLJobResponse, explainCreateAutoMLJobResponse, value, options)
}

/** The Standard Schema of {@link CreateAutoMLJobResponse}; yields its JSON Schema too. */
export const CreateAutoMLJobResponseSchema: StandardSchema<CreateAutoMLJobResponse> =
  /* @__PURE__ */ createStandardSchema(validateCreateAutoMLJobResponse, jsonSchemaOfCreateAutoMLJobResponse)

/** Adds to a report why a value is not of type {@link CreateAutoMLJobResponse}. */
export function explainCreateAutoMLJobResponse(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['AutoMLJobArn', reportString]])
}

/** The JSON Schema of {@link CreateAutoMLJobResponse}. */
export function jsonSchemaOfCreateAutoMLJobResponse(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CreateAutoMLJobResponse', () => ({
    type: 'object',
    properties: { AutoMLJobArn: { type: 'string' } },
  }))
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
  validateInput: validateCreateAutoMLJobRequest,
  validateOutput: validateCreateAutoMLJobResponse,
  errors: [ResourceInUse, ResourceLimitExceeded],
  serviceError: SageMakerServiceError,
}
