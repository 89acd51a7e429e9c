/**
 * The model of one service: what its pages say, joined.
 *
 * @module
 */
import type { Documentation } from './documentation.js'
import type { Operation, Paginator, Waiter } from './operation.js'
import type { Origin } from './origin.js'
import type { Shape, ShapeId } from './shape.js'

/** A method of the client that is no operation (`get_waiter`, `upload_file`): listed, never emitted. */
export interface ClientMethod {
  readonly method: string
  readonly origin: Origin
}

/** An earlier name of a shape, under which programs still find it. */
export interface NameAlias {
  /** The name that was published: an identifier with a capital letter, equal to no id and no exported output name of the model without regard to case. */
  readonly name: string
  /** The structure or enum that stands where the shape of that name stood. */
  readonly shape: ShapeId
  /** Set if the name was one of responses alone, and the shape has two forms: it stands for the response form, and for that only. */
  readonly form?: 'response'
}

/** A documented exception whose code on the wire is not its name. */
export interface ErrorCode {
  /** The exception's name: `NoSuchEntityException`. */
  readonly error: string
  /** What the service sends: `NoSuchEntity`. */
  readonly code: string
}

/** Everything that the pages of one service say. JSON-serialisable; arrays are sorted as documented. */
export interface ServiceModel {
  /** Folder name of the pages: `sagemaker`. */
  readonly service: string
  /** boto3's class: `SageMaker`. */
  readonly className: string
  /** Uid of the API: `sagemaker-2017-07-24`; empty where no page links to it. */
  readonly uid: string
  /** The name in the index page's first sentence: `Amazon SageMaker Service`. Absent without an index page. */
  readonly title?: string
  readonly documentation?: Documentation
  /** By method, ascending (code unit order). */
  readonly operations: readonly Operation[]
  /** By id, ascending (code unit order). */
  readonly shapes: readonly Shape[]
  /** By name, ascending. */
  readonly paginators: readonly Paginator[]
  /** By name, ascending. */
  readonly waiters: readonly Waiter[]
  /** By method, ascending. */
  readonly clientMethods: readonly ClientMethod[]
  /** By the exception's name, ascending; of the exceptions that operations document. From `generator/boto3/`; absent where there is none. */
  readonly errorCodes?: readonly ErrorCode[]
  /** By name, ascending. Absent where no shape has an earlier name. */
  readonly aliases?: readonly NameAlias[]
}
