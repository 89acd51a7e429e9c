/**
 * arktype.
 *
 * @module
 */
import { bundleText } from '../../bundle.js'
import type { Contender } from '../contender.js'
import { readKeys } from '../issue-path.js'
import { printMembers, printResponse } from '../shape-writer.js'

/** The response as an arktype type; members it does not know are ignored. */
export const arktype: Contender = {
  name: 'arktype',
  library: 'arktype',
  // An array is an object to it, without members that could be wrong.
  lenient: ['array for structure', 'array for map'],
  async bundle(subject) {
    const { declarations, name } = printResponse(subject, {
      string: 'type.string',
      integer: 'type.keywords.number.integer',
      // Its numbers include infinities, so the range says which are meant.
      float: 'type.number.atLeast(-Number.MAX_VALUE).atMost(Number.MAX_VALUE)',
      boolean: 'type.boolean',
      timestamp: 'type.Date',
      list: (item) => `${item}.array()`,
      map: (value) => `type({ '[string]': ${value} })`,
      structure: (members) => `type(${printMembers(members, (key, schema) => `${key.slice(0, -1)}?": ${schema}`)})`,
    })
    const check = [
      `import { type } from 'arktype'`,
      declarations,
      `export const check = (value) => ${name}.allows(value)`,
    ].join('\n')
    const report = `export const report = (value) => { const result = ${name}(value); return result instanceof type.errors ? result : [] }`
    return { check: await bundleText(check), report: await bundleText(`${check}\n${report}`) }
  },
  readPath: readKeys,
}
