/**
 * A service as others describe it, as far as names go: botocore's form, which the AWS SDK's declarations are brought into.
 *
 * @module
 */

/** A shape of a service's description. */
export interface DescribedShape {
  /** botocore's word: `structure`, `list`, `map`, `string`. */
  readonly type: string
  readonly enum?: readonly string[]
  readonly members?: Readonly<Record<string, { readonly shape: string }>>
  readonly member?: { readonly shape: string }
  readonly key?: { readonly shape: string }
  readonly value?: { readonly shape: string }
}

/** A service's description. */
export interface ServiceDescription {
  readonly operations: Readonly<
    Record<string, { readonly input?: { readonly shape: string }; readonly output?: { readonly shape: string } }>
  >
  readonly shapes: Readonly<Record<string, DescribedShape>>
}
