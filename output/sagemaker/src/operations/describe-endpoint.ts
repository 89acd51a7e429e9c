// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { SageMakerServiceError } from '../errors.js'
import { listOf, required, string, structure, timestamp } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import {
  type AsyncInferenceConfig,
  AsyncInferenceConfigSchema,
  isAsyncInferenceConfig,
} from '../shapes/async-inference-config.js'
import { type DataCaptureConfig, DataCaptureConfigSchema, isDataCaptureConfig } from '../shapes/data-capture-config.js'
import { type EndpointStatus, EndpointStatusSchema } from '../shapes/endpoint-status.js'
import { type ExplainerConfig, ExplainerConfigSchema, isExplainerConfig } from '../shapes/explainer-config.js'
import {
  type LastDeploymentConfig,
  LastDeploymentConfigSchema,
  isLastDeploymentConfig,
} from '../shapes/last-deployment-config.js'
import { type MetricsConfig, MetricsConfigSchema, isMetricsConfig } from '../shapes/metrics-config.js'
import {
  type PendingDeploymentSummary,
  PendingDeploymentSummarySchema,
  isPendingDeploymentSummary,
} from '../shapes/pending-deployment-summary.js'
import {
  type ProductionVariantSummary,
  ProductionVariantSummarySchema,
  isProductionVariantSummary,
} from '../shapes/production-variant-summary.js'

/** What `DescribeEndpoint` takes. */
export interface DescribeEndpointRequest {
  /** Which endpoint, by name. */
  EndpointName: string
}

export function isDescribeEndpointRequest(value: unknown): value is DescribeEndpointRequest {
  if (!isObject(value)) return false
  let member: unknown = value['EndpointName']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'EndpointName' && hasSet(value, key)) return false
  }
  return true
}

export const DescribeEndpointRequestSchema: StructureSchema<DescribeEndpointRequest> = /* @__PURE__ */ structure(
  'DescribeEndpointRequest',
  request,
  isDescribeEndpointRequest,
  () => [['EndpointName', string, required]],
)

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
   * - `Creating`: [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html)
   *   is at work.
   * - `Updating`: [UpdateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpoint.html)
   *   or
   *   [UpdateEndpointWeightsAndCapacities](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpointWeightsAndCapacities.html)
   *   is at work.
   * - `SystemUpdating`: under maintenance; until it is over, no update, no deletion, no scaling. What you have set
   *   (model, VPC, KMS key, type and number of instances) stays as it is.
   * - `RollingBack`: scaling, or a change of a variant's weight, did not work out, and the endpoint is on its way back
   *   to what it was; then it is `InService` again. Occurs only if the endpoint scales by itself and a
   *   [UpdateEndpointWeightsAndCapacities](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpointWeightsAndCapacities.html)
   *   changes a variant's weight or capacity, or if
   *   [UpdateEndpointWeightsAndCapacities](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpointWeightsAndCapacities.html)
   *   is called by hand.
   * - `InService`: requests are accepted.
   * - `Deleting`: [DeleteEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteEndpoint.html)
   *   is at work.
   * - `Failed`: creating, updating, or scaling did not work out. The reason is the `FailureReason` of
   *   [DescribeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html); nothing
   *   but [DeleteEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteEndpoint.html) can be
   *   done with the endpoint.
   * - `UpdateRollbackFailed`: a rolling deployment failed, and so did the way back. The endpoint serves with both
   *   configurations, old and new, in part. The way to `InService` again:
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
   * [CreateEndpointConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html) set
   * it up.
   */
  AsyncInferenceConfig?: AsyncInferenceConfig
  /** A deployment under way. Only there while the endpoint is being made, or moves to another configuration. */
  PendingDeploymentSummary?: PendingDeploymentSummary
  /** Settings of the explainer. */
  ExplainerConfig?: ExplainerConfig
  /**
   * A list of
   * [ProductionVariantSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantSummary.html)
   * objects: every model in shadow mode has its own. Such a model gets a copy of the traffic of a model in
   * `ProductionVariants`.
   */
  ShadowProductionVariants?: ProductionVariantSummary[]
  /** Settings of the metrics on utilization. */
  MetricsConfig?: MetricsConfig
}

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

export const DescribeEndpointResponseSchema: StructureSchema<DescribeEndpointResponse> = /* @__PURE__ */ structure(
  'DescribeEndpointResponse',
  response,
  isDescribeEndpointResponse,
  () => [
    ['EndpointName', string],
    ['EndpointArn', string],
    ['EndpointConfigName', string],
    ['ProductionVariants', listOf(ProductionVariantSummarySchema)],
    ['DataCaptureConfig', DataCaptureConfigSchema],
    ['EndpointStatus', EndpointStatusSchema],
    ['FailureReason', string],
    ['CreationTime', timestamp],
    ['LastModifiedTime', timestamp],
    ['LastDeploymentConfig', LastDeploymentConfigSchema],
    ['AsyncInferenceConfig', AsyncInferenceConfigSchema],
    ['PendingDeploymentSummary', PendingDeploymentSummarySchema],
    ['ExplainerConfig', ExplainerConfigSchema],
    ['ShadowProductionVariants', listOf(ProductionVariantSummarySchema)],
    ['MetricsConfig', MetricsConfigSchema],
  ],
)

/** What `invoke` needs to call `DescribeEndpoint`. */
export const describeEndpointOperation: OperationDescriptor<DescribeEndpointRequest, DescribeEndpointResponse> = {
  service: 'sagemaker',
  className: 'SageMaker',
  operation: 'DescribeEndpoint',
  method: 'describe_endpoint',
  input: DescribeEndpointRequestSchema,
  output: DescribeEndpointResponseSchema,
  errors: [],
  serviceError: SageMakerServiceError,
}
