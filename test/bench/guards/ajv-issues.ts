/**
 * ajv's errors as the issues that the other reports give.
 *
 * @module
 */
import type { ErrorObject } from 'ajv'
import { createIssue, type IssueByHand } from './hand-written-report.js'
import { readPointer } from './issue-path.js'

/**
 * Makes issues of errors: what was found is looked up in the value.
 *
 * @param value - the whole value
 */
export function readErrors(value: unknown, errors: readonly ErrorObject[]): readonly IssueByHand[] {
  return errors.map((error) => {
    const path: (string | number)[] = []
    let part = value
    for (const key of readPointer(error)) {
      path.push(Array.isArray(part) ? Number(key) : key)
      part = (part as Record<string, unknown>)[key]
    }
    const type = (error.params as { type?: string }).type
    return createIssue(part, path, type ?? 'valid Date')
  })
}
