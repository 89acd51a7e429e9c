/**
 * What is known of an operation at run time.
 *
 * @module
 */
import type { DocumentedErrorClass, ServiceErrorClass } from './errors.js'
import type { Schema } from './schema.js'

/** An operation: enough to call it without a client. */
export interface OperationDescriptor<TInput, TOutput> {
  /** boto3's name of the service: `sagemaker`. */
  readonly service: string
  /** boto3's class: `SageMaker`. */
  readonly className: string
  /** The service's own name: `DescribeAutoMLJob`. */
  readonly operation: string
  /** boto3's method: `describe_auto_ml_job`. */
  readonly method: string
  /** The schema of the input; absent if the operation takes none. */
  readonly input?: Schema<TInput>
  /** The schema of the output; absent if the operation gives none. */
  readonly output?: Schema<TOutput>
  /** Members of the input that make a repeated call harmless; the client fills in those that are absent. */
  readonly idempotencyTokens?: readonly string[]
  /** The errors that the operation documents. */
  readonly errors: readonly DocumentedErrorClass[]
  /** The class of every other error of the service. */
  readonly serviceError: ServiceErrorClass
  /** Never set: carries the types. */
  readonly '~types'?: { readonly input: TInput; readonly output: TOutput }
}
