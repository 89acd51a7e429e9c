/**
 * What a lock file holds, and what each value of one must be by itself.
 *
 * @module
 */
import validVersion from 'semver/functions/valid.js'
import {
  type GenericSchema,
  array,
  boolean,
  check,
  exactOptional,
  literal,
  minLength,
  number,
  picklist,
  pipe,
  regex,
  strictObject,
  strictTuple,
  string,
  transform,
  union,
  variant,
} from 'valibot'
import type { Contract, NameAlias } from '../model/index.js'
import type { PackageChoices } from './choices.js'

/** An earlier name of a shape that a package exports as deprecated. */
export interface PackageAlias extends NameAlias {
  /** The version in which the name became an alias: `1.1.0`. */
  readonly since: string
}

/** What a lock file says. A package's lock and its source are written together. */
export interface PackageLock {
  /** The format; a file of another number was written by another Shapewright. */
  readonly lockVersion: 1
  /** The package's version: a semantic version. */
  readonly version: string
  /** The npm package; absent in a file that an earlier Shapewright wrote. */
  readonly packageName?: string
  /** Version of the Shapewright that wrote the package. */
  readonly generator: string
  /** What was chosen of the package's contract. */
  readonly choices: PackageChoices
  /** By name, ascending (code unit order). */
  readonly aliases: readonly PackageAlias[]
  /** What the package promises. */
  readonly contract: Contract
}

const text = string()
const yes = exactOptional(literal(true))
const version = pipe(
  text,
  check((value) => validVersion(value) === value, 'a semantic version, such as `1.2.0`'),
)
// An alias becomes a name in the package's source; `resolve/` makes no others.
const typeName = pipe(text, regex(/^[A-Z][A-Za-z0-9]*$/, 'letters and digits, the first a capital letter'))

const enums = picklist(['open', 'closed'])
const unknownMembers = picklist(['refuse', 'ignore'])

const alias = strictObject({
  name: typeName,
  shape: text,
  form: exactOptional(literal('response')),
  since: version,
})

const operation = strictObject({
  method: text,
  operation: text,
  input: exactOptional(text),
  output: exactOptional(text),
  errors: array(text),
  deprecated: yes,
  prose: exactOptional(text),
})

const member = strictObject({
  name: text,
  shape: text,
  required: yes,
  deprecated: yes,
  idempotencyToken: yes,
  alternative: exactOptional(text),
  proseValues: exactOptional(pipe(array(text), minLength(1))),
  wireName: exactOptional(text),
  wireForm: exactOptional(picklist(['json', 'base64-json', 'base64', 'copy-source', 'source-region'])),
  prose: exactOptional(text),
})

const shape = variant('kind', [
  strictObject({
    kind: literal('structure'),
    id: text,
    members: array(member),
    union: yes,
    eventStream: yes,
    unknown: yes,
    outputName: exactOptional(text),
    outputDiffers: yes,
    deprecated: yes,
    prose: exactOptional(text),
  }),
  strictObject({ kind: literal('list'), id: text, member: text }),
  strictObject({ kind: literal('map'), id: text, key: text, value: text }),
  strictObject({ kind: literal('string'), id: text, enum: exactOptional(pipe(array(text), minLength(1))) }),
  strictObject({
    kind: picklist(['integer', 'float', 'boolean', 'timestamp', 'blob', 'document', 'unknown']),
    id: text,
    streaming: yes,
    text: yes,
  }),
])

const tokens = exactOptional(union([text, array(text)]))

const paginator = strictObject({
  name: text,
  operation: text,
  inputToken: tokens,
  outputToken: tokens,
  limitKey: exactOptional(text),
  resultKeys: array(text),
})

const acceptor = strictObject({
  state: picklist(['success', 'failure', 'retry']),
  matcher: picklist(['path', 'pathAll', 'pathAny', 'status', 'error']),
  expected: union([text, number(), boolean()]),
  argument: exactOptional(text),
})

const waiter = strictObject({
  name: text,
  operation: text,
  delay: number(),
  maxAttempts: number(),
  acceptors: exactOptional(pipe(array(acceptor), minLength(1))),
})

const errorCode = strictObject({ error: text, code: text })

/** Every package had ES modules alone before lock files said it. */
const formats = union([strictTuple([literal('esm')]), strictTuple([literal('esm'), literal('cjs')])])

/** The schema of a lock file. Its keys stand in the order in which a lock file has them: what is read is written back as it was, and choices that an earlier Shapewright did not know are filled in. */
export const lockSchema: GenericSchema<unknown, PackageLock> = strictObject({
  lockVersion: literal(1),
  version,
  packageName: exactOptional(pipe(text, minLength(1))),
  generator: version,
  choices: pipe(
    strictObject({
      requestEnums: enums,
      responseEnums: enums,
      requestEnumGuards: exactOptional(enums),
      responseEnumGuards: exactOptional(enums),
      requestUnknownMembers: unknownMembers,
      responseUnknownMembers: unknownMembers,
      jsonSchema: boolean(),
      formats: exactOptional(formats, ['esm']),
    }),
    // In packages of an earlier Shapewright, guards went with the types.
    transform(({ requestEnums, responseEnums, requestEnumGuards, responseEnumGuards, ...others }) => ({
      ...{ requestEnums, responseEnums },
      ...{
        requestEnumGuards: requestEnumGuards ?? requestEnums,
        responseEnumGuards: responseEnumGuards ?? responseEnums,
      },
      ...others,
    })),
  ),
  aliases: array(alias),
  contract: strictObject({
    service: text,
    className: text,
    operations: array(operation),
    shapes: array(shape),
    paginators: array(paginator),
    waiters: array(waiter),
    errorCodes: exactOptional(pipe(array(errorCode), minLength(1))),
  }),
})
