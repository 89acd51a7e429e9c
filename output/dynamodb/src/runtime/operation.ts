/**
 * What is known of an operation at run time.
 *
 * @module
 */
import type { DocumentedErrorClass, ServiceErrorClass } from './errors.js'
import type { Shape } from './shape.js'
import type { ValidateOptions, ValidationResult } from './validation.js'

/** An operation: enough to call it without a client. */
export interface OperationDescriptor<Input, Output> {
  /** boto3's name of the service: `sagemaker`. */
  readonly service: string
  /** boto3's class: `SageMaker`. */
  readonly className: string
  /** The service's own name: `DescribeAutoMLJob`. */
  readonly operation: string
  /** boto3's method: `describe_auto_ml_job`. */
  readonly method: string
  /** The description of the input, for transports; absent where the operation takes none. */
  readonly inputShape?: Shape
  /** The description of the output, for transports; absent where the operation gives none. */
  readonly outputShape?: Shape
  /** Finds what is wrong with an input; absent where the operation takes none. */
  readonly validateInput?: (value: unknown, options?: ValidateOptions) => ValidationResult
  /** Finds what is wrong with an output; absent where the operation gives none. */
  readonly validateOutput?: (value: unknown, options?: ValidateOptions) => ValidationResult
  /** Members of the input that make a repeated call harmless; the client fills in those that are absent. */
  readonly idempotencyTokens?: readonly string[]
  /** The errors that the operation documents. */
  readonly errors: readonly DocumentedErrorClass[]
  /** The class of every other error of the service. */
  readonly serviceError: ServiceErrorClass
  /** Never set: carries the types. */
  readonly '~types'?: { readonly input: Input; readonly output: Output }
}
