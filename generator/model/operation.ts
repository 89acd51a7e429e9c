/**
 * Operations and what is built on them.
 *
 * @module
 */
import type { Deprecation, Documentation } from './documentation.js'
import type { Origin } from './origin.js'
import type { ShapeId } from './shape.js'

/** One operation of a service. */
export interface Operation {
  /** The service's own name: `DescribeAutoMLJob`. */
  readonly operation: string
  /** boto3's method: `describe_auto_ml_job`. */
  readonly method: string
  /** The exported camel-case name: `describeAutoMLJob`; the client's method. Unique in the service. */
  readonly functionName: string
  /** Id (and name) of the input structure, `DescribeAutoMLJobRequest`; absent where the operation takes nothing. */
  readonly input?: ShapeId
  /** Id (and name) of the output structure, `DescribeAutoMLJobResponse`; absent where the operation gives nothing. */
  readonly output?: ShapeId
  /** Names of the documented exceptions, in page order. A page may name one twice, and so does this. */
  readonly errors: readonly string[]
  readonly documentation?: Documentation
  readonly deprecated?: Deprecation
  /** Examples of the page, in its order. */
  readonly examples: readonly Example[]
  /** Address of the service's own page about this operation. */
  readonly reference?: string
  readonly origin: Origin
}

/** A JSON value of an example; dates, bytes and whatever else is not JSON are objects with one `$`-key. */
export type ExampleValue =
  | null
  | boolean
  | number
  | string
  | readonly ExampleValue[]
  | { readonly $date: string }
  | { readonly $bytes: string }
  | { readonly $object: readonly (readonly [key: string, value: ExampleValue])[] }

/** An example of an operation. */
export interface Example {
  readonly documentation?: Documentation
  /** The keyword arguments. */
  readonly input?: ExampleValue
  /** The expected output, without `ResponseMetadata`. */
  readonly output?: ExampleValue
  readonly origin: Origin
}

/** A paginator. Tokens are what its page leaves out of the operation's input and output; several where the operation has several. */
export interface Paginator {
  /** The page's name: `ListAutoMLJobs`. */
  readonly name: string
  /** The service's name of the operation: `ListAutoMLJobs`. */
  readonly operation: string
  readonly inputToken?: string | readonly string[]
  /** A token below the top level is a path with dots: `EngineDefaults.Marker`. */
  readonly outputToken?: string | readonly string[]
  /** The input member that limits a page. */
  readonly limitKey?: string
  /** Output members that are lists: what the pages are about, in page order. */
  readonly resultKeys: readonly string[]
  readonly origin: Origin
}

/** One answer that a waiter knows: what it looks at, and what it makes of it. */
export interface Acceptor {
  /** What is made of the attempt. */
  readonly state: 'success' | 'failure' | 'retry'
  /**
   * What is looked at: what {@link argument} gives of the output (`path`), all items of the list that it gives, which is not empty (`pathAll`), any of its items
   * (`pathAny`); the HTTP status (`status`); the wire code of the error (`error`).
   */
  readonly matcher: 'path' | 'pathAll' | 'pathAny' | 'status' | 'error'
  /** A JMESPath expression, of the three that look at the output. */
  readonly argument?: string
  /** What is expected there; of `error`, true for any error and false for none. */
  readonly expected: string | number | boolean
}

/** A waiter. */
export interface Waiter {
  /** The page's name: `EndpointInService`. */
  readonly name: string
  /** The service's name of the operation it polls: `DescribeEndpoint`. */
  readonly operation: string
  /** Seconds between two attempts. */
  readonly delay: number
  readonly maxAttempts: number
  /** What ends the wait, in the order in which it is tried; from `generator/boto3/`, absent where that does not know the waiter. Never empty. */
  readonly acceptors?: readonly Acceptor[]
  readonly origin: Origin
}
