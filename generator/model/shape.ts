/**
 * Shapes, in botocore's words. A shape is a type that members refer to by id.
 *
 * @module
 */
import type { Constraint } from './constraint.js'
import type { Deprecation, Documentation } from './documentation.js'
import type { Origin } from './origin.js'

/**
 * Key of a shape in {@link ServiceModel.shapes}. A structure's and an enum's id is its exported TypeScript name (`AutoMLJobConfig`); lists and maps have ids made of
 * their parts (`list(Tag)`, `map(string,Tag)`), scalars the name of their kind (`string`, `integer`). Capital letters begin only exported names.
 */
export type ShapeId = string

/** Which promises a shape takes part in. A shape that is reached from requests and from responses has both. */
export interface Usage {
  /** Reached from the input of an operation. */
  readonly input: boolean
  /** Reached from the output of an operation. */
  readonly output: boolean
}

/** A structure: named members, each of its own shape. */
export interface StructureShape {
  readonly kind: 'structure'
  readonly id: ShapeId
  /** Members in page order. Names are unique, and may be anything a page holds (`x-amz-meta`, `__proto__`). */
  readonly members: readonly Member[]
  /** True for a tagged union: exactly one member is set. */
  readonly union?: true
  /** True for the union that an event stream yields. The member that refers to it carries an async iterable of it. */
  readonly eventStream?: true
  /**
   * Set on a structure that no whole page shows (the page left it out as too large to render and nothing else has it): its members are not known, any object is
   * accepted. A message named it.
   */
  readonly unknown?: true
  readonly usage: Usage
  /**
   * Exported name of the response form; present exactly when the structure is used in requests and in responses. The guards of the two forms always differ
   * (unknown members, required ones, open enums); the interface is emitted twice only when {@link outputDiffers}.
   */
  readonly outputName?: string
  /** Whether the interface of the response form differs from the request form (a required member, an enum or union within). Only with {@link outputName}. */
  readonly outputDiffers?: boolean
  readonly documentation?: Documentation
  readonly deprecated?: Deprecation
  /** The first place, in page order, that shows this structure. */
  readonly origin: Origin
}

/**
 * What a member's value is on the wire, where boto3 opens or closes it:
 *
 * - `json`: a text that holds JSON. boto3 opens it in responses; requests take the text.
 * - `base64-json`: JSON, encoded in base64. boto3 opens and closes it.
 * - `base64`: a text, encoded in base64. boto3 opens and closes it.
 * - `copy-source`: a text `bucket/key?versionId=id`. boto3 closes it; it takes the text, too.
 * - `source-region`: nothing. boto3 makes a presigned URL of it, `PreSignedUrl`; so does the AWS SDK, of the region in the ARN of the source.
 */
export type WireForm = 'json' | 'base64-json' | 'base64' | 'copy-source' | 'source-region'

/** A member of a structure. */
export interface Member {
  /** As the page writes it; the key in the value. */
  readonly name: string
  readonly shape: ShapeId
  /** Marked `**[REQUIRED]**` where the structure is part of a request. Says nothing of responses. */
  readonly required: boolean
  readonly documentation?: Documentation
  readonly deprecated?: Deprecation
  /** True where the prose calls the member's value sensitive: no message may repeat it. */
  readonly sensitive?: true
  /**
   * The default that the prose states without a condition, as it is written there (`None`, `text/csv;header=present`, `100`); an enum's value as the enum writes
   * it, a figure without thousands separators and unit. Of a list, it may be the one item.
   */
  readonly defaultValue?: string
  /** The page's own sentence that states {@link defaultValue}, as plain text on one line; absent with it. */
  readonly defaultSentence?: string
  /**
   * Limits that the member's own prose states, in the order of {@link Constraint}'s kinds: `value`, `length`, `pattern`; at most one of each; absent where there is none, never empty.
   * Advice, not a promise: see {@link Constraint}.
   */
  readonly constraints?: readonly Constraint[]
  /** Limits that prose states of each item of the member's list, or of each value of its map. As {@link constraints} otherwise. */
  readonly elementConstraints?: readonly Constraint[]
  /** Limits that prose states of each key of the member's map. As {@link constraints} otherwise. */
  readonly keyConstraints?: readonly Constraint[]
  /** True where the page says "This field is autopopulated if not provided": an idempotency token. */
  readonly idempotencyToken?: true
  /**
   * Where the page allows a string beside the shape (`CopySource='string' or {…}`): the other shape.
   */
  readonly alternative?: ShapeId
  /** Values that the text of the member lists in requests, and its enum lacks; they are admitted, too. The enum is that of the member, of its list's elements or of its map's values. */
  readonly proseValues?: readonly string[]
  /** The member's name on the wire, where boto3 calls it otherwise; from `generator/boto3/`. */
  readonly wireName?: string
  /** What the value is on the wire, where boto3 opens or closes it; of a list, each item. From `generator/boto3/`. */
  readonly wireForm?: WireForm
  readonly origin: Origin
}

/** A list. */
export interface ListShape {
  readonly kind: 'list'
  readonly id: ShapeId
  readonly member: ShapeId
  readonly usage: Usage
}

/** A map. Keys are strings (or an enum of strings). */
export interface MapShape {
  readonly kind: 'map'
  readonly id: ShapeId
  readonly key: ShapeId
  readonly value: ShapeId
  readonly usage: Usage
}

/** A string; an enum when it has values, and then its id is the exported name. */
export interface StringShape {
  readonly kind: 'string'
  readonly id: ShapeId
  /** The values in page order, unescaped; absent for a plain string, never empty. */
  readonly enum?: readonly string[]
  readonly usage: Usage
  /** The first place, in page order, that shows this enum; absent for a plain string. */
  readonly origin?: Origin
}

/** A shape without parts. */
export interface ScalarShape {
  /** `timestamp` is a point in time, `blob` bytes, `document` any JSON value, `unknown` what no witness describes (a message named it). */
  readonly kind: 'integer' | 'float' | 'boolean' | 'timestamp' | 'blob' | 'document' | 'unknown'
  readonly id: ShapeId
  /** Only for `blob`: the bytes come or go as a stream. */
  readonly streaming?: true
  /** Only for `document`: a JSON text, which may stand there as a text or opened (see {@link WireForm}, `json`). */
  readonly text?: true
  readonly usage: Usage
}

/** Any shape, told apart by `kind`. */
export type Shape = StructureShape | ListShape | MapShape | StringShape | ScalarShape
