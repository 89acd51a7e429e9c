/**
 * zod 4.
 *
 * @module
 */
import { bundleText } from '../../bundle.js'
import type { Contender, Subject } from '../contender.js'
import { readKeys } from '../issue-path.js'
import { printMembers, printResponse } from '../shape-writer.js'

/** The response as a zod object; members it does not know are left out of what it gives. */
export const zod: Contender = {
  name: 'zod',
  library: 'zod',
  lenient: [],
  async bundle(subject) {
    const { declarations, name } = printSchema(subject)
    const check = `${declarations}\nexport const check = (value) => ${name}.safeParse(value).success`
    const report = `export const report = (value) => ${name}.safeParse(value).error?.issues ?? []`
    return { check: await bundleText(check), report: await bundleText(`${check}\n${report}`) }
  },
  readPath: readKeys,
}

function printSchema(subject: Subject): ReturnType<typeof printResponse> {
  const { declarations, name } = printResponse(subject, {
    string: 'z.string()',
    integer: 'z.int()',
    float: 'z.number()',
    boolean: 'z.boolean()',
    timestamp: 'z.date()',
    list: (item) => `z.array(${item})`,
    map: (value) => `z.record(z.string(), ${value})`,
    structure: (members) => `z.object(${printMembers(members, (key, schema) => `${key}: z.optional(${schema})`)})`,
  })
  return { declarations: `import * as z from 'zod'\n${declarations}`, name }
}
