/**
 * What a command of the AWS SDK says of its input: newer clients carry a schema of it. Members that it does not have are dropped by the SDK without a word.
 *
 * @module
 */
import { isObject, MAXIMUM_DEPTH } from './object.js'
import { quote } from './path.js'
import { Walk } from './walk.js'

/** Kinds of the SDK's schemas that hold others: the first item of each. Structures and unions list names and, beside them, schemas. */
const LIST = 1
const MAP = 2
const STRUCTURE = 3
const UNION = 4
const OPERATION = 9

/**
 * Finds a member of an input that a command would not send.
 *
 * @param command - a command of the SDK
 * @param input - what it was made with
 * @returns the path of the first such member (`Filters`, `Rules[0].Name`); undefined if there is none, or if the command has no schema
 */
export function findUnknownMember(command: unknown, input: unknown): string | undefined {
  const operation = isObject(command) ? command['schema'] : undefined
  if (!Array.isArray(operation) || operation[0] !== OPERATION) return undefined
  return findIn(operation[4], input, '', 1, new Walk())
}

/** @param depth - how many values hold this one, from 1 */
function findIn(reference: unknown, value: unknown, path: string, depth: number, walk: Walk): string | undefined {
  if (typeof value !== 'object' || value === null || depth > MAXIMUM_DEPTH) return undefined
  const schema = openSchema(reference)
  switch (schema?.[0]) {
    case LIST:
      return Array.isArray(value)
        ? findFirst(value.entries(), ([index, item]) => findIn(schema[4], item, `${path}[${index}]`, depth + 1, walk))
        : undefined
    case MAP:
      return findFirst(Object.entries(value), ([key, item]) =>
        findIn(schema[5], item, `${path}[${quote(key, 80)}]`, depth + 1, walk),
      )
    case STRUCTURE:
    case UNION:
    case -STRUCTURE:
      return findInStructure(schema, value, path, depth, walk)
    default:
      return undefined
  }
}

function findInStructure(
  schema: readonly unknown[],
  value: object,
  path: string,
  depth: number,
  walk: Walk,
): string | undefined {
  const [names, parts] = [schema[4], schema[5]]
  if (!Array.isArray(names) || !Array.isArray(parts) || Array.isArray(value) || Symbol.asyncIterator in value)
    return undefined
  if (walk.isSettled(schema, value, depth)) return undefined
  const found = findFirst(Object.entries(value), ([name, item]) => {
    if (item === undefined || name === '$unknown') return undefined
    const place = path === '' ? name : `${path}.${name}`
    const index = names.indexOf(name)
    return index < 0 ? place : findIn(parts[index], item, place, depth + 1, walk)
  })
  if (found === undefined) walk.settle(schema, value, depth)
  return found
}

function findFirst<T>(items: Iterable<T>, find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

/** Schemas refer to each other by functions; a member's may stand in a list with its traits. Numbers are kinds without members. */
function openSchema(reference: unknown): readonly unknown[] | undefined {
  let schema = reference
  for (let step = 0; step < 8; step++) {
    if (typeof schema === 'function') schema = (schema as () => unknown)()
    else if (Array.isArray(schema) && typeof schema[0] !== 'number') schema = schema[0]
    else break
  }
  return Array.isArray(schema) ? (schema as readonly unknown[]) : undefined
}
