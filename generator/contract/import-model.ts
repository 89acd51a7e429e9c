/**
 * From the JSON document of `shapewright model` back to a model.
 *
 * @module
 */
import {
  array,
  boolean,
  exactOptional,
  getDotPath,
  literal,
  looseObject,
  number,
  picklist,
  safeParse,
  string,
  union,
  variant,
} from 'valibot'
import type { ServiceModel } from '../model/index.js'

const text = string()
const origin = looseObject({ page: text, line: number(), column: number() })
const mark = exactOptional(literal(true))
const deprecated = exactOptional(looseObject({}))

const wireForm = picklist(['json', 'base64-json', 'base64', 'copy-source', 'source-region'])

const member = looseObject({
  ...{ name: text, shape: text, required: boolean(), origin },
  ...{ idempotencyToken: mark, alternative: exactOptional(text), deprecated },
  ...{ proseValues: exactOptional(array(text)), wireName: exactOptional(text), wireForm: exactOptional(wireForm) },
})

const shape = variant('kind', [
  looseObject({
    ...{ kind: literal('structure'), id: text, members: array(member), origin, deprecated },
    ...{ union: mark, eventStream: mark, unknown: mark },
    ...{ outputName: exactOptional(text), outputDiffers: exactOptional(boolean()) },
  }),
  looseObject({ kind: literal('list'), id: text, member: text }),
  looseObject({ kind: literal('map'), id: text, key: text, value: text }),
  looseObject({ kind: literal('string'), id: text, enum: exactOptional(array(text)), origin: exactOptional(origin) }),
  looseObject({
    kind: picklist(['integer', 'float', 'boolean', 'timestamp', 'blob', 'document', 'unknown']),
    ...{ id: text, streaming: mark, text: mark },
  }),
])

const operation = looseObject({
  ...{ method: text, operation: text, input: exactOptional(text), output: exactOptional(text) },
  ...{ errors: array(text), examples: array(looseObject({})), deprecated, origin },
})

const tokens = exactOptional(union([text, array(text)]))
const paginator = looseObject({
  ...{ name: text, operation: text, inputToken: tokens, outputToken: tokens },
  ...{ limitKey: exactOptional(text), resultKeys: array(text), origin },
})
const acceptor = looseObject({
  ...{ state: picklist(['success', 'failure', 'retry']), argument: exactOptional(text) },
  ...{
    matcher: picklist(['path', 'pathAll', 'pathAny', 'status', 'error']),
    expected: union([text, number(), boolean()]),
  },
})
const waiter = looseObject({
  ...{ name: text, operation: text, delay: number(), maxAttempts: number(), origin },
  ...{ acceptors: exactOptional(array(acceptor)) },
})

/** What a contract is made of; prose and all else is taken as it is. */
const modelSchema = looseObject({
  ...{ service: text, className: text, operations: array(operation), shapes: array(shape) },
  ...{ paginators: array(paginator), waiters: array(waiter) },
  ...{ errorCodes: exactOptional(array(looseObject({ error: text, code: text }))) },
})

/** What reading gives: the model, or where the document is not as it must be. */
export type ImportedModel = { readonly model: ServiceModel } | { readonly problem: string }

/**
 * Reads the exported form of a model. What a contract is made of is looked at.
 *
 * @param value - what `JSON.parse` gave
 * @returns the model; or the first problem, as the end of a sentence: `shapes.3.kind` is missing
 */
export function importModel(value: unknown): ImportedModel {
  const model = arrangeModel(value)
  const { success, issues } = safeParse(modelSchema, model, { abortEarly: true })
  if (success) return { model: model as ServiceModel }
  const [issue] = issues
  const path = getDotPath(issue) ?? 'the document'
  const isMissing = issue.received === 'undefined'
  return { problem: `\`${path}\` is ${isMissing ? 'missing' : `${issue.received}, not ${issue.expected ?? 'that'}`}` }
}

type Entries = Readonly<Record<string, unknown>>

/** Makes lists of what the document has by name. What is no object is left as it is, for the schema to find. */
function arrangeModel(value: unknown): unknown {
  if (!isObject(value)) return value
  const { operations, shapes, paginators, waiters, clientMethods } = value
  return {
    ...value,
    operations: listEntries(operations, (method, entry) => ({ method, ...entry })),
    shapes: listEntries(shapes, (id, entry) => ({ id, ...arrangeMembers(entry) })),
    paginators: listEntries(paginators, (name, entry) => ({ name, ...entry })),
    waiters: listEntries(waiters, (name, entry) => ({ name, ...entry })),
    clientMethods: listEntries(clientMethods, (method, entry) => ({ method, ...entry })),
  }
}

/** Makes a list of the members of a structure. A list of required names that is none marks each member, for the schema to find. */
function arrangeMembers(entry: Entries): Entries {
  const { members, required = [], memberDetails, ...rest } = entry
  if (!isObject(members)) return entry
  const details = new Map(Object.entries(isObject(memberDetails) ? memberDetails : {}))
  const names = Array.isArray(required) ? new Set<unknown>(required) : undefined
  return {
    ...rest,
    members: Object.entries(members).map(([name, shape]) => {
      const detail = details.get(name)
      return { ...(isObject(detail) ? detail : {}), name, shape, required: names ? names.has(name) : required }
    }),
  }
}

function listEntries(value: unknown, arrange: (name: string, entry: Entries) => Entries): unknown {
  if (!isObject(value)) return value
  return Object.entries(value).map(([name, entry]) => (isObject(entry) ? arrange(name, entry) : entry))
}

function isObject(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
