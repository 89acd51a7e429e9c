/**
 * Errors of which every package has a class of its own, that mean the same: a program that uses several packages asks for any of these classes.
 *
 * @module
 */

/**
 * Gives the symbol by which all copies of a class of the runtime know each other.
 *
 * @param name - of the class
 */
function brandOf(name: string): symbol {
  return Symbol.for(`shapewright.${name}`)
}

/** Marks an error as an instance of a class of the runtime, for all copies of it. Called by the constructor. */
export function brand(error: Error, name: string): void {
  Object.defineProperty(error, brandOf(name), { value: true })
}

/**
 * Says for `instanceof` whether a value is an instance of a class of the runtime, of whatever package. A subclass goes by its own prototype, as any class.
 *
 * @param asked - the class that stands behind `instanceof`
 * @param own - the class of the runtime that answers
 */
export function isBranded(asked: unknown, own: unknown, name: string, value: unknown): boolean {
  if (asked !== own) return Function.prototype[Symbol.hasInstance].call(asked as () => void, value)
  return typeof value === 'object' && value !== null && brandOf(name) in value
}
