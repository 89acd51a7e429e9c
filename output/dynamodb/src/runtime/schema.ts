/**
 * What is known of a shape at run time. The yes/no guards are written out for each shape; everything else (reports, codecs, samples, JSON Schema) reads these
 * descriptions.
 *
 * @module
 */
import type { ValidationIssue } from './issue.js'

/** What a package promises of the values of a shape: how strict it is with what its pages do not show. */
export interface Contract {
  /** The direction: `required` holds in requests only, and bytes that come as a stream are read, not sent. */
  readonly form: 'request' | 'response'
  /** Whether an enum admits values that the pages do not list (`open`) or not (`closed`). */
  readonly enums: 'open' | 'closed'
  /** What becomes of members that the pages do not show. */
  readonly unknownMembers: 'refuse' | 'ignore'
}

/** Choices of one call, against the contract of the schema. */
export interface ContractOptions {
  /** Whether an enum admits values that the pages do not list (`open`) or not (`closed`). Unless told, closed in requests and open in responses. */
  readonly enums?: Contract['enums']
  /** What becomes of members that the pages do not show. Unless told, requests refuse and responses ignore them. */
  readonly unknownMembers?: Contract['unknownMembers']
}

/** A JSON Schema that is an object. */
export type JsonSchema = Record<string, unknown>

/** Versions of JSON Schema that can be written. */
export type JsonSchemaTarget = 'draft-2020-12' | 'draft-07'

/** Which version of JSON Schema a Standard Schema is asked for. */
export interface StandardJsonSchemaOptions {
  /** `draft-2020-12` or `draft-07`; others throw a `TypeError`. */
  readonly target: string
}

/** What a Standard Schema's `validate` gives: the value, or what is wrong with it. */
export type StandardResult<T> =
  { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly ValidationIssue[] }

/**
 * Standard Schema (https://standardschema.dev), version 1: one interface by which forms, routers and tools use any validator. Stated here in our own types so that
 * packages depend on nothing.
 */
export interface StandardSchema<TInput, TOutput = TInput> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'shapewright'
    /** Never throws, whatever the value is. */
    readonly validate: (value: unknown) => StandardResult<TOutput>
    /** Only for inference; absent at run time. */
    readonly types?: { readonly input: TInput; readonly output: TOutput } | undefined
  }
}

/** A Standard Schema that also yields its JSON Schema (Standard JSON Schema, version 1). */
export interface StandardJsonSchema<TInput, TOutput = TInput> extends StandardSchema<TInput, TOutput> {
  readonly '~standard': StandardSchema<TInput, TOutput>['~standard'] & {
    /** Writes the JSON Schemas of what goes in and of what comes out. */
    readonly jsonSchema: {
      readonly input: (options: StandardJsonSchemaOptions) => JsonSchema
      readonly output: (options: StandardJsonSchemaOptions) => JsonSchema
    }
  }
}

/**
 * The schema of a type: `validate`, `assert`, `decode`, `encode`, `sample` and the like take it. It is a Standard Schema of values, of which JSON cannot express all
 * (dates, bytes): it yields no JSON Schema. `json` makes the one that does.
 */
export interface Schema<T> extends StandardSchema<T> {
  /** A structure; a tagged union (exactly one member is set); a structure whose members no page shows; a string of which the pages list the values. */
  readonly kind: 'structure' | 'union' | 'object' | 'enum'
  /** Exported name of the type: `Tag`, `TagOutput`. */
  readonly name: string
  /** Holds for the value and for everything in it. */
  readonly contract: Contract
  readonly facts: KindFacts
  /** The yes/no guard of the type. */
  is(value: unknown): value is T
}

/** The schema of an enum. */
export interface EnumSchema<T extends string> extends Schema<T> {
  readonly kind: 'enum'
  /** In the pages' order. */
  readonly values: readonly T[]
}

/** The schema of a structure, of a tagged union, or of a structure whose members no page shows. */
export interface StructureSchema<T> extends Schema<T> {
  readonly kind: 'structure' | 'union' | 'object'
  /** In the pages' order; without the arm that a union has in responses only. Made at the first look, because structures mention each other. */
  readonly members: readonly MemberShape[]
  /** The schema whose description this one shares: the schema itself, unless it is the response form of another one. */
  readonly base: StructureSchema<unknown>
  /** Exported name of the response form of a structure that is used in both directions and has one. */
  readonly output: string | undefined
  /** Name of the recursion that the structure is part of: structures that can hold each other have one in common. */
  readonly recursion: string | undefined
}

/** What stands in a value: a schema, or a shape without a name, told apart by `kind`. */
export type Shape =
  StructureSchema<unknown> | EnumSchema<string> | ScalarShape | ListShape | MapShape | EventStreamShape | EitherShape

/** What is known of a kind of shape, for reports. Each shape brings its own, so that a program carries those of the kinds that it has. */
export interface KindFacts {
  /** What messages call a right value. */
  readonly expected: string
}

/** A shape without parts. */
export interface ScalarShape {
  /** Bytes that come or go as a stream are `streaming`; a JSON text, or what it holds, is `json-text`; `unknown-member` stands for a member of a union that the pages do not show. */
  readonly kind:
    | 'string'
    | 'boolean'
    | 'integer'
    | 'float'
    | 'timestamp'
    | 'blob'
    | 'streaming'
    | 'document'
    | 'json-text'
    | 'unknown-member'
    | 'unknown'
  readonly facts: KindFacts
}

/** A list. */
export interface ListShape {
  readonly kind: 'list'
  readonly facts: KindFacts
  readonly member: Shape
}

/** A map from strings. */
export interface MapShape {
  readonly kind: 'map'
  readonly facts: KindFacts
  readonly value: Shape
  /** The enum whose values the keys are, if they are. */
  readonly key: EnumSchema<string> | undefined
}

/** Events that arrive over time, each of a shape. */
export interface EventStreamShape {
  readonly kind: 'events'
  readonly facts: KindFacts
  readonly event: StructureSchema<unknown>
}

/** A value that may have one of two shapes. */
export interface EitherShape {
  readonly kind: 'either'
  readonly facts: KindFacts
  readonly first: Shape
  readonly second: Shape
}

/** A member of a structure: its name, its shape, and what else there is to say. */
export type MemberShape = readonly [name: string, shape: Shape, facts?: MemberFacts]

/** What the pages say of a member beside its shape. */
export interface MemberFacts extends MemberLimits {
  /** In requests. */
  readonly required?: true
  /** Whether no message may repeat its value. */
  readonly sensitive?: true
  /** Its name on the wire, if boto3 calls it otherwise. */
  readonly wireName?: string
  /** What its value is on the wire, if boto3 opens and closes it: JSON in base64, a text in base64, the source of a copy as a text, a region of which the SDK makes a URL. */
  readonly wireForm?: 'base64-json' | 'base64' | 'copy-source' | 'source-region'
}

/** Limits of a member's value, and of what it holds. They hold in requests. */
export interface MemberLimits extends Limits {
  /** Limits of the items of a list, or of the values of a map. */
  readonly items?: Limits
  /** Limits of the keys of a map. */
  readonly keys?: Limits
}

/** What the prose of the pages says of a value. It is advice: no guard depends on it. */
export interface Limits {
  /** Limits of a number, both included. */
  readonly minimum?: number
  readonly maximum?: number
  /** Limits of a number, themselves left out. */
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  /** Limits of a length: characters of a string, bytes of a blob, items of a list, entries of a map. */
  readonly minimumLength?: number
  readonly maximumLength?: number
  /** A regular expression (flag `u`) that a string matches, as a whole or in part. */
  readonly pattern?: string
}
