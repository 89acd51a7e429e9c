/**
 * Requests for those who call the AWS SDK themselves.
 *
 * @module
 */

/** What holds no list of a request. */
type Whole =
  | string
  | number
  | boolean
  | null
  | undefined
  | Uint8Array
  | Date
  | AsyncIterable<unknown>
  | { getReader(): unknown }
  | { arrayBuffer(): unknown }

/**
 * A request as the AWS SDK's commands take it. Lists of requests are `readonly` here, and the SDK's are not, though its commands change none:
 * `new PutItemCommand(request as ForSdk<PutItemRequest>)`.
 */
export type ForSdk<T> = T extends Whole
  ? T
  : T extends readonly (infer TItem)[]
    ? ForSdk<TItem>[]
    : { -readonly [K in keyof T]: ForSdk<T[K]> }
