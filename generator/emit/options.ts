/**
 * What a configuration may say about the emitted package.
 *
 * @module
 */
import type { ServiceModel } from '../model/index.js'

/** Choices of whoever generates; each has a default. */
export interface EmitOptions {
  /** Name of the npm package; `@shapewright/<service>` unless given. */
  readonly packageName?: string
  /** Version of the npm package; `1.0.0` unless given. */
  readonly version?: string
  /** Whether the type of an enum in a response admits values that the pages do not list (`open`, the default) or not (`closed`). */
  readonly responseEnums?: 'open' | 'closed'
  /** Whether the type of an enum in a request admits only values that the pages list (`closed`, the default) or others too (`open`). */
  readonly requestEnums?: 'open' | 'closed'
  /** Whether guards of responses accept values of an enum that the pages do not list; `open` unless given, whatever the types say. */
  readonly responseEnumGuards?: 'open' | 'closed'
  /** Whether guards of requests accept values of an enum that the pages do not list; as {@link requestEnums} unless given. */
  readonly requestEnumGuards?: 'open' | 'closed'
  /** What guards do with members of a request that the pages do not show; `refuse` unless given. */
  readonly requestUnknownMembers?: 'refuse' | 'ignore'
  /** What guards do with members of a response that the pages do not show; `ignore` unless given. */
  readonly responseUnknownMembers?: 'refuse' | 'ignore'
  /** Whether the package has a JSON Schema file for each request and response, below `schemas/`, which its build writes; false unless given. */
  readonly jsonSchema?: boolean
  /** Module formats of the built package; ES modules alone unless given. */
  readonly formats?: readonly ['esm'] | readonly ['esm', 'cjs']
  /** Whether the built package has source maps, and publishes its sources; false unless given. */
  readonly sourceMaps?: boolean
}

/** The options with every default filled in. */
export type ResolvedEmitOptions = Required<EmitOptions>

/** The options that what is written depends on: all but the version, which only the manifest says. */
export type EmitChoices = Omit<ResolvedEmitOptions, 'version'>

/** Fills in the defaults. */
export function resolveEmitOptions(options: EmitOptions, model: ServiceModel): ResolvedEmitOptions {
  const { requestEnums = 'closed' } = options
  return {
    packageName: options.packageName ?? `@shapewright/${model.service}`,
    version: options.version ?? '1.0.0',
    responseEnums: options.responseEnums ?? 'open',
    requestEnums,
    responseEnumGuards: options.responseEnumGuards ?? 'open',
    requestEnumGuards: options.requestEnumGuards ?? requestEnums,
    requestUnknownMembers: options.requestUnknownMembers ?? 'refuse',
    jsonSchema: options.jsonSchema ?? false,
    formats: options.formats ?? ['esm'],
    sourceMaps: options.sourceMaps ?? false,
    responseUnknownMembers: options.responseUnknownMembers ?? 'ignore',
  }
}
