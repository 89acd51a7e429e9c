/**
 * What a configuration file says.
 *
 * @module
 */

/** The configuration of a project; every field has a default. Arguments of the command win over it. */
export interface ShapewrightConfig {
  /** Folder with the pages, relative to the configuration file. `spec` unless given. */
  readonly input?: string
  /** Folder that the packages go to, relative to the configuration file. `output` unless given. */
  readonly output?: string
  /** Services to generate, by the names of their folders; all unless given. */
  readonly services?: readonly string[]
  /**
   * Name of a service's npm package: a text in which `{service}` stands for the service, or a function of it. `@shapewright/{service}` unless given.
   */
  readonly packageName?: string | ((service: string) => string)
  /**
   * Version of a package that is written for the first time, as semantic versioning has it; `1.0.0` unless given. Later versions follow from what changes, and are not below this one.
   */
  readonly version?: string
  /**
   * Whether the type of an enum in a response admits values that the pages do not list. Services add values, so `open` is the default:
   * `'A' | 'B' | (string & {})`. With `closed`, `===` narrows.
   */
  readonly responseEnums?: 'open' | 'closed'
  /** Whether the type of an enum in a request admits only values that the pages list. `closed` unless given; `open` for pages that lag behind the service. */
  readonly requestEnums?: 'open' | 'closed'
  /** Whether guards of responses accept values of an enum that the pages do not list. `open` unless given, whatever the types say: services add values. */
  readonly responseEnumGuards?: 'open' | 'closed'
  /** Whether guards of requests accept values of an enum that the pages do not list. As `requestEnums` unless given. */
  readonly requestEnumGuards?: 'open' | 'closed'
  /** What guards do with members of a request that the pages do not show. `refuse` unless given. */
  readonly requestUnknownMembers?: 'refuse' | 'ignore'
  /** What guards do with members of a response that the pages do not show. `ignore` unless given. */
  readonly responseUnknownMembers?: 'refuse' | 'ignore'
  /** Whether each package has JSON Schema files below `schemas/`, one for each request and response; its build writes them. False unless given. */
  readonly jsonSchema?: boolean
  /** Module formats of a built package: ES modules alone unless given; `['esm', 'cjs']` adds CommonJS, for programs that `require()` it on Node.js before 20.19. */
  readonly formats?: readonly ['esm'] | readonly ['esm', 'cjs']
  /** Whether a built package has source maps, and publishes the sources that they point to. False unless given. */
  readonly sourceMaps?: boolean
  /**
   * Names of types by service: the name that a type has, or a place where it stands, and the name that it is to have: `{ sqs: { DeleteMessageBatchEntry: 'DeleteEntry', 'SendMessageBatch.request.Entries[]': 'SendEntry' } }`.
   * Request and response are places, elements are `[]`, values of maps `{}`. A published name that is renamed stays as an alias for a major version.
   */
  readonly names?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Findings that `check --strict` accepts. It names those that are found no more. */
  readonly accept?: readonly AcceptedFinding[]
}

/** A finding that is known, and why it is accepted. */
export interface AcceptedFinding {
  /** The service, by the name of its folder. */
  readonly service: string
  /** `undocumented`, or the id of a rule: `witness-member`. */
  readonly finding: string
  /** Operations and members without a description (`CopyObject`, `Tag.Key`), or pages below the service's folder (`client/copy_object.rst`). */
  readonly in: readonly string[]
  /** Why it is accepted. */
  readonly because: string
}

/**
 * Types a configuration. Gives back what it takes.
 *
 * @example
 * ```ts
 * // shapewright.config.ts
 * import { defineConfig } from 'shapewright'
 *
 * export default defineConfig({ packageName: '@example/aws-{service}', version: '1.2.0' })
 * ```
 */
export function defineConfig(config: ShapewrightConfig): ShapewrightConfig {
  return config
}
