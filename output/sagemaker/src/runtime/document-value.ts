/**
 * Documents: JSON values of any form.
 *
 * @module
 */
import { MAXIMUM_DEPTH } from './object.js'
import { Walk } from './walk.js'

/** Any JSON value. */
export type DocumentValue =
  null | boolean | number | string | readonly DocumentValue[] | { readonly [key: string]: DocumentValue }

/**
 * Whether a value is a JSON value: null, booleans, finite numbers, strings, arrays without holes, and plain objects (a key that holds undefined counts as
 * absent). Instances of classes are none. Ends on cyclic values, because it refuses what nests deeper than {@link MAXIMUM_DEPTH}.
 */
export function isDocumentValue(value: unknown): value is DocumentValue {
  return documentFault(value, 1) === undefined
}

/**
 * Finds what is wrong with a document.
 *
 * @param depth - the level of the value, from 1
 * @param walk - of the whole document
 * @returns `type` if a part is no JSON value, `depth` if it nests too deep, undefined if nothing is wrong
 */
export function documentFault(value: unknown, depth: number, walk: Walk = new Walk()): 'type' | 'depth' | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return undefined
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'type'
  if (typeof value !== 'object') return 'type'
  if (depth > MAXIMUM_DEPTH) return 'depth'
  if (walk.isSettled(documentFault, value, depth)) return undefined
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const fault = documentFault(value[index], depth + 1, walk)
      if (fault !== undefined) return fault
    }
    walk.settle(documentFault, value, depth)
    return undefined
  }
  if (!isPlain(value)) return 'type'
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    const item = (value as Record<string, unknown>)[key]
    const fault = item === undefined ? undefined : documentFault(item, depth + 1, walk)
    if (fault !== undefined) return fault
  }
  walk.settle(documentFault, value, depth)
  return undefined
}

/** An object without a class, of any realm: its prototype is null, or ends the chain. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
