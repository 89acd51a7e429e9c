/**
 * One page: what stands at a path of it, and a copy with a shorter list.
 *
 * @module
 */
import { isObject, readMember } from './object.js'

/**
 * Reads what stands at a path.
 *
 * @param path - names of members, from the outermost
 * @returns the value; undefined if a member of the path is absent
 */
export function readPath(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inner, name) => (isObject(inner) ? readMember(inner, name) : undefined), value)
}

/**
 * Cuts a list of a page. The page stays as it is; if nothing is cut it is given back itself.
 *
 * @param path - where the list stands
 * @param start - offset of the first item to keep
 * @param end - offset after the last item to keep
 */
export function cutList<TPage>(page: TPage, path: readonly string[], start: number, end: number): TPage {
  const list = readPath(page, path)
  if (!Array.isArray(list) || (start === 0 && end >= list.length)) return page
  return replaceAt(page, path, list.slice(start, end)) as TPage
}

/**
 * Copies an object with some members set anew. The copy has the prototype of the object, so that it inherits what the object does, and is not frozen if that is.
 *
 * @param members - names and values; undefined takes a member away
 */
export function copyWith(value: object, members: Iterable<readonly [name: string, value: unknown]>): object {
  const own = Object.getOwnPropertyDescriptors({ ...value })
  const copy = Object.create(Object.getPrototypeOf(value) as object | null, own) as Record<string, unknown>
  for (const [name, member] of members) {
    if (member === undefined) delete copy[name]
    else Object.defineProperty(copy, name, { value: member, configurable: true, enumerable: true, writable: true })
  }
  return copy
}

function replaceAt(value: unknown, [name, ...rest]: readonly string[], replacement: unknown): unknown {
  if (name === undefined) return replacement
  return copyWith(value as object, [[name, replaceAt(readPath(value, [name]), rest, replacement)]])
}
