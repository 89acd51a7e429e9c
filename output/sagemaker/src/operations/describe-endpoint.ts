// Written by Shapewright from boto3's reference pages; do not edit.

import { SageMakerServiceError } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { listOf, required, stringShape, structure, timestampShape } from '../runtime/description.js'
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
  type AsyncInferenceConfig,
  findInAsyncInferenceConfig,
  isAsyncInferenceConfig,
  shapeOfAsyncInferenceConfig,
} from '../shapes/async-inference-config.js'
import {
  type DataCaptureConfig,
  findInDataCaptureConfig,
  isDataCaptureConfig,
  shapeOfDataCaptureConfig,
} from '../shapes/data-capture-config.js'
import { type EndpointStatus, findInEndpointStatus, shapeOfEndpointStatus } from '../shapes/endpoint-status.js'
import {
  type ExplainerConfig,
  findInExplainerConfig,
  isExplainerConfig,
  shapeOfExplainerConfig,
} from '../shapes/explainer-config.js'
import {
  type LastDeploymentConfig,
  findInLastDeploymentConfig,
  isLastDeploymentConfig,
  shapeOfLastDeploymentConfig,
} from '../shapes/last-deployment-config.js'
import {
  type MetricsConfig,
  findInMetricsConfig,
  isMetricsConfig,
  shapeOfMetricsConfig,
} from '../shapes/metrics-config.js'
import {
  type PendingDeploymentSummary,
  findInPendingDeploymentSummary,
  isPendingDeploymentSummary,
  shapeOfPendingDeploymentSummary,
} from '../shapes/pending-deployment-summary.js'
import {
  type ProductionVariantSummary,
  findInProductionVariantSummary,
  isProductionVariantSummary,
  shapeOfProductionVariantSummary,
} from '../shapes/production-variant-summary.js'

/** What `DescribeEndpoint` takes. */
export interface DescribeEndpointRequest {
  /** Which endpoint, by name. */
  EndpointName: string
}

/** Whether a value is of type {@link DescribeEndpointRequest}. */
export function isDescribeEndpointRequest(value: unknown): value is DescribeEndpointRequest {
  if (!isObject(value)) return false
  let member: unknown = value['EndpointName']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'EndpointName' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link DescribeEndpointRequest}. */
export function findInDescribeEndpointRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['EndpointName']
  if (typeof member !== 'string') addWrong(member, 'EndpointName', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['EndpointName'])
}

/** The description of {@link DescribeEndpointRequest}. */
export const shapeOfDescribeEndpointRequest: StructureShape = /* @__PURE__ */ structure(
  'DescribeEndpointRequest',
  'strict',
  isDescribeEndpointRequest,
  () => [['EndpointName', stringShape, required]],
)

/** Asserts that a value is of type {@link DescribeEndpointRequest}; throws a ValidationError that holds every issue. */
export function assertDescribeEndpointRequest(value: unknown): asserts value is DescribeEndpointRequest {
  assertValid(validateDescribeEndpointRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link DescribeEndpointRequest}. */
export function validateDescribeEndpointRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDescribeEndpointRequest, 'strict', value, options)
}

/** The Standard Schema of {@link DescribeEndpointRequest}; yields its JSON Schema too. */
export const DescribeEndpointRequestSchema: StandardSchema<DescribeEndpointRequest> =
  /* @__PURE__ */ createStandardSchema(validateDescribeEndpointRequest, shapeOfDescribeEndpointRequest)

/** The JSON form of {@link DescribeEndpointRequest}: dates and bytes are strings. */
export type DescribeEndpointRequestJson = JsonForm<DescribeEndpointRequest>

/** Reads the JSON form of {@link DescribeEndpointRequest}; throws a ValidationError where it is none. */
export function decodeDescribeEndpointRequest(json: unknown, options?: ValidateOptions): DescribeEndpointRequest {
  return decode(validateDescribeEndpointRequest, shapeOfDescribeEndpointRequest, json, options)
}

/** Writes the JSON form of {@link DescribeEndpointRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeDescribeEndpointRequest(
  value: DescribeEndpointRequest,
  options?: ValidateOptions,
): DescribeEndpointRequestJson {
  return encode(validateDescribeEndpointRequest, shapeOfDescribeEndpointRequest, value, options)
}

/** Makes up a value of type {@link DescribeEndpointRequest}: the same for the same seed; without one every member is there. */
export function sampleDescribeEndpointRequest(seed?: number): DescribeEndpointRequest {
  return sample(isDescribeEndpointRequest, shapeOfDescribeEndpointRequest, seed)
}

/** Makes up values that are of type {@link DescribeEndpointRequest}, but for one fault each. */
export function sampleInvalidDescribeEndpointRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDescribeEndpointRequest, seed)
}

/** What `DescribeEndpoint` gives. */
export interface DescribeEndpointResponse {
  /** The endpoint's name. */
  EndpointName?: string
  /** The endpoint's ARN (Amazon Resource Name). */
  EndpointArn?: string
  /** The configuration that the endpoint was made from. */
  EndpointConfigName?: string
  /**
   * A list of
   * [ProductionVariantSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantSummary.html)
   * objects: every model behind the endpoint has its own.
   */
  ProductionVariants?: ProductionVariantSummary[]
  /** How the endpoint records requests and responses now. */
  DataCaptureConfig?: DataCaptureConfig
  /**
   * The endpoint's state.
   *
   * @remarks
   * - `OutOfService`: requests are not accepted.
   * - `Creating`:
   *   [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html)
   *   is at work.
   * - `Updating`:
   *   [UpdateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpoint.html)
   *   or
   *   [UpdateEndpointWeightsAndCapacities](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpointWeightsAndCapacities.html)
   *   is at work.
   * - `SystemUpdating`: under maintenance; until it is over, no update, no deletion, no scaling.
   *   What you have set (model, VPC, KMS key, type and number of instances) stays as it is.
   * - `RollingBack`: scaling, or a change of a variant's weight, did not work out, and the endpoint
   *   is on its way back to what it was; then it is `InService` again. Occurs only if the endpoint
   *   scales by itself and a
   *   [UpdateEndpointWeightsAndCapacities](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpointWeightsAndCapacities.html)
   *   changes a variant's weight or capacity, or if
   *   [UpdateEndpointWeightsAndCapacities](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpointWeightsAndCapacities.html)
   *   is called by hand.
   * - `InService`: requests are accepted.
   * - `Deleting`:
   *   [DeleteEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteEndpoint.html)
   *   is at work.
   * - `Failed`: creating, updating, or scaling did not work out. The reason is the `FailureReason`
   *   of
   *   [DescribeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html);
   *   nothing but
   *   [DeleteEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteEndpoint.html)
   *   can be done with the endpoint.
   * - `UpdateRollbackFailed`: a rolling deployment failed, and so did the way back. The endpoint
   *   serves with both configurations, old and new, in part. The way to `InService` again:
   *   [deployments in steps](https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-rolling.html).
   */
  EndpointStatus?: EndpointStatus | (string & {})
  /** Why the endpoint is `Failed`, if it is. */
  FailureReason?: string
  /** When the endpoint was made. */
  CreationTime?: Date
  /** When the endpoint last changed. */
  LastModifiedTime?: Date
  /** How the endpoint was last deployed. */
  LastDeploymentConfig?: LastDeploymentConfig
  /**
   * Asynchronous inference, as
   * [CreateEndpointConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html)
   * set it up.
   */
  AsyncInferenceConfig?: AsyncInferenceConfig
  /**
   * A deployment under way. Only there while the endpoint is being made, or moves to another
   * configuration.
   */
  PendingDeploymentSummary?: PendingDeploymentSummary
  /** Settings of the explainer. */
  ExplainerConfig?: ExplainerConfig
  /**
   * A list of
   * [ProductionVariantSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantSummary.html)
   * objects: every model in shadow mode has its own. Such a model gets a copy of the traffic of a
   * model in `ProductionVariants`.
   */
  ShadowProductionVariants?: ProductionVariantSummary[]
  /** Settings of the metrics on utilization. */
  MetricsConfig?: MetricsConfig
}

/** Whether a value is of type {@link DescribeEndpointResponse}. */
export function isDescribeEndpointResponse(value: unknown): value is DescribeEndpointResponse {
  if (!isObject(value)) return false
  let member: unknown = value['EndpointName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['EndpointArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['EndpointConfigName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ProductionVariants']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isProductionVariantSummary(item)) return false
    }
  }
  member = value['DataCaptureConfig']
  if (member !== undefined && !isDataCaptureConfig(member)) return false
  member = value['EndpointStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['FailureReason']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CreationTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['LastModifiedTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['LastDeploymentConfig']
  if (member !== undefined && !isLastDeploymentConfig(member)) return false
  member = value['AsyncInferenceConfig']
  if (member !== undefined && !isAsyncInferenceConfig(member)) return false
  member = value['PendingDeploymentSummary']
  if (member !== undefined && !isPendingDeploymentSummary(member)) return false
  member = value['ExplainerConfig']
  if (member !== undefined && !isExplainerConfig(member)) return false
  member = value['ShadowProductionVariants']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isProductionVariantSummary(item)) return false
    }
  }
  member = value['MetricsConfig']
  if (member !== undefined && !isMetricsConfig(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link DescribeEndpointResponse}. */
export function findInDescribeEndpointResponse(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['EndpointName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'EndpointName', depth, report, 'string')
  member = value['EndpointArn']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'EndpointArn', depth, report, 'string')
  member = value['EndpointConfigName']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, 'EndpointConfigName', depth, report, 'string')
  member = value['ProductionVariants']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isProductionVariantSummary(item)) continue
      findInProductionVariantSummary(item, enter(report, enter(report, depth, 'ProductionVariants'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'ProductionVariants', depth, report, 'array')
  member = value['DataCaptureConfig']
  if (member !== undefined && (report.isThorough || !isDataCaptureConfig(member)))
    findInDataCaptureConfig(member, enter(report, depth, 'DataCaptureConfig'), report)
  member = value['EndpointStatus']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInEndpointStatus(member, enter(report, depth, 'EndpointStatus'), report)
  member = value['FailureReason']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'FailureReason', depth, report, 'string')
  member = value['CreationTime']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'CreationTime', depth, report, 'valid Date')
  member = value['LastModifiedTime']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'LastModifiedTime', depth, report, 'valid Date')
  member = value['LastDeploymentConfig']
  if (member !== undefined) findInLastDeploymentConfig(member, enter(report, depth, 'LastDeploymentConfig'), report)
  member = value['AsyncInferenceConfig']
  if (member !== undefined && (report.isThorough || !isAsyncInferenceConfig(member)))
    findInAsyncInferenceConfig(member, enter(report, depth, 'AsyncInferenceConfig'), report)
  member = value['PendingDeploymentSummary']
  if (member !== undefined)
    findInPendingDeploymentSummary(member, enter(report, depth, 'PendingDeploymentSummary'), report)
  member = value['ExplainerConfig']
  if (member !== undefined && (report.isThorough || !isExplainerConfig(member)))
    findInExplainerConfig(member, enter(report, depth, 'ExplainerConfig'), report)
  member = value['ShadowProductionVariants']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isProductionVariantSummary(item)) continue
      findInProductionVariantSummary(
        item,
        enter(report, enter(report, depth, 'ShadowProductionVariants'), index),
        report,
      )
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'ShadowProductionVariants', depth, report, 'array')
  member = value['MetricsConfig']
  if (member !== undefined && (report.isThorough || !isMetricsConfig(member)))
    findInMetricsConfig(member, enter(report, depth, 'MetricsConfig'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'EndpointName',
      'EndpointArn',
      'EndpointConfigName',
      'ProductionVariants',
      'DataCaptureConfig',
      'EndpointStatus',
      'FailureReason',
      'CreationTime',
      'LastModifiedTime',
      'LastDeploymentConfig',
      'AsyncInferenceConfig',
      'PendingDeploymentSummary',
      'ExplainerConfig',
      'ShadowProductionVariants',
      'MetricsConfig',
    ])
}

/** The description of {@link DescribeEndpointResponse}. */
export const shapeOfDescribeEndpointResponse: StructureShape = /* @__PURE__ */ structure(
  'DescribeEndpointResponse',
  'open',
  isDescribeEndpointResponse,
  () => [
    ['EndpointName', stringShape],
    ['EndpointArn', stringShape],
    ['EndpointConfigName', stringShape],
    ['ProductionVariants', listOf(shapeOfProductionVariantSummary)],
    ['DataCaptureConfig', shapeOfDataCaptureConfig],
    ['EndpointStatus', shapeOfEndpointStatus],
    ['FailureReason', stringShape],
    ['CreationTime', timestampShape],
    ['LastModifiedTime', timestampShape],
    ['LastDeploymentConfig', shapeOfLastDeploymentConfig],
    ['AsyncInferenceConfig', shapeOfAsyncInferenceConfig],
    ['PendingDeploymentSummary', shapeOfPendingDeploymentSummary],
    ['ExplainerConfig', shapeOfExplainerConfig],
    ['ShadowProductionVariants', listOf(shapeOfProductionVariantSummary)],
    ['MetricsConfig', shapeOfMetricsConfig],
  ],
)

/** Asserts that a value is of type {@link DescribeEndpointResponse}; throws a ValidationError that holds every issue. */
export function assertDescribeEndpointResponse(value: unknown): asserts value is DescribeEndpointResponse {
  assertValid(validateDescribeEndpointResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link DescribeEndpointResponse}. */
export function validateDescribeEndpointResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDescribeEndpointResponse, 'open', value, options)
}

/** The Standard Schema of {@link DescribeEndpointResponse}; yields its JSON Schema too. */
export const DescribeEndpointResponseSchema: StandardSchema<DescribeEndpointResponse> =
  /* @__PURE__ */ createStandardSchema(validateDescribeEndpointResponse, shapeOfDescribeEndpointResponse)

/** The JSON form of {@link DescribeEndpointResponse}: dates and bytes are strings. */
export type DescribeEndpointResponseJson = JsonForm<DescribeEndpointResponse>

/** Reads the JSON form of {@link DescribeEndpointResponse}; throws a ValidationError where it is none. */
export function decodeDescribeEndpointResponse(json: unknown, options?: ValidateOptions): DescribeEndpointResponse {
  return decode(validateDescribeEndpointResponse, shapeOfDescribeEndpointResponse, json, options)
}

/** Writes the JSON form of {@link DescribeEndpointResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeDescribeEndpointResponse(
  value: DescribeEndpointResponse,
  options?: ValidateOptions,
): DescribeEndpointResponseJson {
  return encode(validateDescribeEndpointResponse, shapeOfDescribeEndpointResponse, value, options)
}

/** Makes up a value of type {@link DescribeEndpointResponse}: the same for the same seed; without one every member is there. */
export function sampleDescribeEndpointResponse(seed?: number): DescribeEndpointResponse {
  return sample(isDescribeEndpointResponse, shapeOfDescribeEndpointResponse, seed)
}

/** Makes up values that are of type {@link DescribeEndpointResponse}, but for one fault each. */
export function sampleInvalidDescribeEndpointResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDescribeEndpointResponse, seed)
}

/**
 * What `invoke` needs to call `DescribeEndpoint`.
 *
 * @see [DescribeEndpoint in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeEndpoint)
 */
export const describeEndpointOperation: OperationDescriptor<DescribeEndpointRequest, DescribeEndpointResponse> = {
  service: 'sagemaker',
  className: 'SageMaker',
  operation: 'DescribeEndpoint',
  method: 'describe_endpoint',
  inputShape: shapeOfDescribeEndpointRequest,
  outputShape: shapeOfDescribeEndpointResponse,
  validateInput: validateDescribeEndpointRequest,
  validateOutput: validateDescribeEndpointResponse,
  errors: [],
  serviceError: SageMakerServiceError,
}
