/**
 * TypeBox 1, compiled at run time.
 *
 * @module
 */
import { bundleText } from '../../bundle.js'
import type { Contender } from '../contender.js'
import { readPointer } from '../issue-path.js'
import { printMembers, printResponse } from '../shape-writer.js'

/** The response as a TypeBox schema; members it does not know are ignored. */
export const typebox: Contender = {
  name: 'TypeBox',
  library: 'typebox',
  lenient: [],
  async bundle(subject) {
    const { declarations, name } = printResponse(subject, {
      string: 'Type.String()',
      integer: 'Type.Integer()',
      float: 'Type.Number()',
      boolean: 'Type.Boolean()',
      timestamp: 'Time',
      list: (item) => `Type.Array(${item})`,
      map: (value) => `Type.Record(Type.String(), ${value})`,
      structure: (members) =>
        `Type.Object(${printMembers(members, (key, schema) => `${key}: Type.Optional(${schema})`)})`,
    })
    const check = [
      `import { Type } from 'typebox'`,
      `import { Compile } from 'typebox/compile'`,
      // It knows no dates; a refinement is its way to check what has no schema.
      `const isTime = (value) => value instanceof Date && !Number.isNaN(value.getTime())`,
      `const Time = Type.Refine(Type.Unsafe({}), isTime, () => 'must be a valid date')`,
      declarations,
      `const validator = Compile(${name})`,
      `export const check = (value) => validator.Check(value)`,
    ].join('\n')
    const report = `export const report = (value) => validator.Errors(value)`
    return { check: await bundleText(check), report: await bundleText(`${check}\n${report}`) }
  },
  readPath: readPointer,
}
