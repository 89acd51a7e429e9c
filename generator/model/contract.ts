/**
 * What a service promises: its model without prose, examples and places. Two of them are compared to tell what an update breaks, and an earlier one keeps the names that
 * were published.
 *
 * @module
 */
import type { ErrorCode, ServiceModel } from './service.js'
import type { Acceptor } from './operation.js'
import type { ShapeId, WireForm } from './shape.js'

/** The contract of one service. JSON-serialisable; arrays are sorted as in {@link ServiceModel}. */
export interface Contract {
  /** Folder name of the pages: `sagemaker`. */
  readonly service: string
  /** boto3's class: `SageMaker`. */
  readonly className: string
  /** By method, ascending (code unit order). */
  readonly operations: readonly ContractOperation[]
  /** By id, ascending (code unit order). */
  readonly shapes: readonly ContractShape[]
  /** By name, ascending. */
  readonly paginators: readonly ContractPaginator[]
  /** By name, ascending. */
  readonly waiters: readonly ContractWaiter[]
  /** By the exception's name, ascending; absent where there is none. */
  readonly errorCodes?: readonly ErrorCode[]
}

/** What an operation promises. */
export interface ContractOperation {
  /** boto3's method: `describe_auto_ml_job`. */
  readonly method: string
  /** The service's own name: `DescribeAutoMLJob`. */
  readonly operation: string
  readonly input?: ShapeId
  readonly output?: ShapeId
  /** Names of the documented exceptions, ascending, each once. */
  readonly errors: readonly string[]
  readonly deprecated?: true
  /** Digest of the prose and the examples; absent where there is neither. */
  readonly prose?: string
}

/** What a structure promises. */
export interface ContractStructure {
  readonly kind: 'structure'
  readonly id: ShapeId
  /** In page order. */
  readonly members: readonly ContractMember[]
  readonly union?: true
  readonly eventStream?: true
  readonly unknown?: true
  readonly outputName?: string
  readonly outputDiffers?: true
  readonly deprecated?: true
  /** Digest of the prose; absent where there is none. */
  readonly prose?: string
}

/** What a member promises. */
export interface ContractMember {
  readonly name: string
  readonly shape: ShapeId
  /** Where the structure is part of a request. */
  readonly required?: true
  readonly deprecated?: true
  readonly idempotencyToken?: true
  /** The other shape that the member may have. */
  readonly alternative?: ShapeId
  /** Values that are admitted beside those of the enum. */
  readonly proseValues?: readonly string[]
  /** What the member is called on the wire, if boto3 calls it otherwise. */
  readonly wireName?: string
  /** What its value is on the wire, if boto3 opens or closes it. */
  readonly wireForm?: WireForm
  /** Digest of the prose, with its limits and its default; absent where there is none. */
  readonly prose?: string
}

/** A list, by its member's shape. */
export interface ContractList {
  readonly kind: 'list'
  readonly id: ShapeId
  readonly member: ShapeId
}

/** A map, by its key's and value's shapes. */
export interface ContractMap {
  readonly kind: 'map'
  readonly id: ShapeId
  readonly key: ShapeId
  readonly value: ShapeId
}

/** A string; an enum where it has values, in page order. */
export interface ContractString {
  readonly kind: 'string'
  readonly id: ShapeId
  readonly enum?: readonly string[]
}

/** A shape without parts. */
export interface ContractScalar {
  readonly kind: 'integer' | 'float' | 'boolean' | 'timestamp' | 'blob' | 'document' | 'unknown'
  readonly id: ShapeId
  readonly streaming?: true
  /** Only for `document`: a JSON text. */
  readonly text?: true
}

/** Any shape of a contract, told apart by `kind`. */
export type ContractShape = ContractStructure | ContractList | ContractMap | ContractString | ContractScalar

/** What a paginator promises: its operation and the members it uses. */
export interface ContractPaginator {
  readonly name: string
  readonly operation: string
  readonly inputToken?: string | readonly string[]
  readonly outputToken?: string | readonly string[]
  readonly limitKey?: string
  readonly resultKeys: readonly string[]
}

/** What a waiter promises. */
export interface ContractWaiter {
  readonly name: string
  readonly operation: string
  /** Seconds between two attempts. */
  readonly delay: number
  readonly maxAttempts: number
  /** What ends the wait, in order; absent if boto3's table does not know the waiter. */
  readonly acceptors?: readonly Acceptor[]
}
