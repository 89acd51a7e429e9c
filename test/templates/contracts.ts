/**
 * Contracts and guards of descriptions that are written for a test.
 *
 * @module
 */
import { isObject } from '../../templates/runtime/object.js'
import type { Contract } from '../../templates/runtime/schema.js'

export const request: Contract = { form: 'request', enums: 'closed', unknownMembers: 'refuse' }
export const response: Contract = { form: 'response', enums: 'open', unknownMembers: 'ignore' }

/** The guard of a structure of which a test asks nothing. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function anyObject(value: unknown): value is any {
  return isObject(value)
}
