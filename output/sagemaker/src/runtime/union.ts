/**
 * Members of a tagged union that a package does not know.
 *
 * @module
 */
import { isObject } from './object.js'

/** Whether a value is what stands for a union's member that this package does not know: an object with its name. */
export function isUnknownMember(value: unknown): value is { readonly name: string } {
  return isObject(value) && typeof value['name'] === 'string'
}
