/**
 * Objects as the guards read them.
 *
 * @module
 */

/** How deep a recursive structure or a document may nest: levels, counted from 1. Deeper values, and cyclic ones, are refused before the stack ends. */
export const MAXIMUM_DEPTH = 500

/** `Object.prototype.hasOwnProperty`, for `hasOwn.call(object, key)` outside of loops: within `for…in`, engines are faster if it is written out. */
export const hasOwn: (key: PropertyKey) => boolean = Object.prototype.hasOwnProperty

/** By itself: reached through `Array`, it makes {@link isObject} one byte too long to be put into each function that calls it (V8 does so up to 27 bytes of bytecode). */
const isArray = Array.isArray

/** Whether a value is an object that can hold members: not null, not an array; of any prototype. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !isArray(value)
}

/**
 * Whether a value is an object whose own enumerable keys are its entries. What iterates in another way (`Map`, `Set`, typed arrays) is refused: its content
 * would be lost without a word.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(Symbol.iterator in value)
}

/**
 * Reads a member whose name every object inherits (`constructor`, `__proto__`): only the object's own property counts.
 *
 * @returns the member's value; undefined if it is absent
 */
export function readOwn(value: object, name: string): unknown {
  return hasOwn.call(value, name) ? (value as Record<string, unknown>)[name] : undefined
}

/** Whether an object has, as its own, a key that is set. A key that holds undefined counts as absent. */
export function hasSet(value: Record<string, unknown>, key: string): boolean {
  return hasOwn.call(value, key) && value[key] !== undefined
}

/** Reads a member of any name, as the guards do. */
export function readMember(value: Record<string, unknown>, name: string): unknown {
  return name in Object.prototype ? readOwn(value, name) : value[name]
}
