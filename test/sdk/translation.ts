/**
 * What the types of AWS's SDK mean in ours. Every difference that holds for all services is a rule here; what remains is listed in `exceptions.json`.
 * The file is copied into the program that compares, and imports nothing.
 *
 * 1. **`undefined`.** The SDK writes `| undefined` on every member, required ones too, because it is used without `exactOptionalPropertyTypes`. Our types
 *    never do: what is required must be there, and what is optional may be left out. So `undefined` is taken off, and the program compiles under
 *    `exactOptionalPropertyTypes`, as the packages do. Whether a member may be left out stays as the SDK says.
 * 2. **`$` members.** `$metadata`, `$fault` and the like are the SDK's own; no service has a member that begins with `$`. The transport hands on what the
 *    service sent.
 * 3. **Unknown members of unions.** The SDK has an arm `$unknown: [name, value]`. In requests nothing is unknown. In responses botocore, and so our types,
 *    write `SDK_UNKNOWN_MEMBER`, which carries the name; like the SDK's arm it rules out all other members.
 * 4. **Bytes of requests.** For some members the SDK also takes strings, other views and blobs, and converts them. Ours takes bytes, and where the
 *    service takes streams, all that the SDK takes.
 * 5. **Streams of responses.** The SDK's type has arms for browsers and for Node.js. The transport makes one of them that is a web stream and an async iterable.
 * 6. **Errors within event streams.** The SDK makes them instances of `Error`; ours are structures. What every `Error` has is left out, but the message.
 *
 * Documents (any JSON value), dates, and everything of no kind named here stay as they are.
 *
 * @module
 */

/** Any JSON value, written once more so that rules see it. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** What has no members to translate. */
type Plain = string | number | bigint | boolean | null | Date

/** What a request streams (rule 4). */
type Bytes = Uint8Array | AsyncIterable<unknown> | { getReader(): unknown }

/** What the transport makes of a stream that has the SDK's methods (rule 5). */
type Body<T> = AsyncIterable<Uint8Array> & ReadableStream & Pick<T, keyof T & `transformTo${string}`>

/** Names that are no member of a service (rules 2 and 6). */
type Foreign<T> = `$${string}` | (T extends Error ? 'name' | 'stack' | 'cause' : never)

/** The SDK's arm for what it does not know (rule 3). */
interface Unknown {
  $unknown: [string, unknown]
}

/** An input of the SDK in the words of our requests. */
export type Sent<T> = [Json] extends [T]
  ? Json
  : [Extract<T, Uint8Array>] extends [never]
    ? SentPart<T>
    : Extract<T, Bytes>

type SentPart<T> = T extends undefined | Unknown
  ? never
  : T extends Plain
    ? T
    : T extends AsyncIterable<infer Event>
      ? AsyncIterable<Sent<Event>>
      : T extends readonly (infer Item)[]
        ? Sent<Item>[]
        : { [Name in keyof T as Name extends Foreign<T> ? never : Name]: Sent<T[Name]> }

/** An output of the SDK in the words of our responses. */
export type Received<T> = [Json] extends [T] ? Json : ReceivedPart<T>

type ReceivedPart<T> = T extends undefined
  ? never
  : T extends Unknown
    ? ReceivedMembers<T> & { SDK_UNKNOWN_MEMBER: { name: string } }
    : T extends Plain | Uint8Array
      ? T
      : T extends { transformToByteArray(): unknown }
        ? Body<T>
        : T extends AsyncIterable<infer Event>
          ? AsyncIterable<Received<Event>>
          : T extends readonly (infer Item)[]
            ? Received<Item>[]
            : ReceivedMembers<T>

type ReceivedMembers<T> = { [Name in keyof T as Name extends Foreign<T> ? never : Name]: Received<T[Name]> }
