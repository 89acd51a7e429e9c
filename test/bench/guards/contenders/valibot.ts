/**
 * valibot.
 *
 * @module
 */
import { bundleText } from '../../bundle.js'
import type { Contender, NativeIssue } from '../contender.js'
import { printMembers, printResponse } from '../shape-writer.js'

/** The response as a valibot object; members it does not know are left out of what it gives. */
export const valibot: Contender = {
  name: 'valibot',
  library: 'valibot',
  // Any object is an object to it, and an array has no members that could be wrong.
  lenient: ['array for structure', 'array for map'],
  async bundle(subject) {
    const { declarations, name } = printResponse(subject, {
      string: 'v.string()',
      integer: 'v.pipe(v.number(), v.integer())',
      float: 'v.pipe(v.number(), v.finite())',
      boolean: 'v.boolean()',
      timestamp: 'v.date()',
      list: (item) => `v.array(${item})`,
      map: (value) => `v.record(v.string(), ${value})`,
      structure: (members) => `v.object(${printMembers(members, (key, schema) => `${key}: v.optional(${schema})`)})`,
    })
    const check = [
      `import * as v from 'valibot'`,
      declarations,
      `export const check = (value) => v.is(${name}, value)`,
    ].join('\n')
    const report = `export const report = (value) => v.safeParse(${name}, value).issues ?? []`
    return { check: await bundleText(check), report: await bundleText(`${check}\n${report}`) }
  },
  readPath(issue) {
    const { path } = issue as NativeIssue & { readonly path?: readonly { readonly key: unknown }[] }
    return (path ?? []).map(({ key }) => String(key))
  },
}
