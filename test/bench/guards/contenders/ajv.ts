/**
 * ajv, compiled ahead into code of its own.
 *
 * @module
 */
import { _, type CodeKeywordDefinition } from 'ajv'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import type { PluginBuild } from 'esbuild'
import { bundleText } from '../bundle.js'
import type { Contender, Subject } from '../contender.js'
import { readPointer } from '../issue-path.js'
import { writeResponse } from '../shape-writer.js'

/** ajv knows no dates: the same check that others make, as a keyword that is written into the code. */
const isDate: CodeKeywordDefinition = {
  keyword: 'isDate',
  code: (context) => context.fail(_`!(${context.data} instanceof Date) || Number.isNaN(${context.data}.getTime())`),
}

/** The response as a JSON Schema, one definition for each structure. The yes/no check stops at the first problem. */
export const ajv: Contender = {
  name: 'ajv standalone',
  library: 'ajv',
  lenient: [],
  async bundle(subject) {
    const first = compile(subject, false)
    const all = compile(subject, true)
    const plugins = [
      {
        name: 'compiled',
        setup({ onResolve, onLoad }: PluginBuild): void {
          onResolve({ filter: /^compiled:/ }, ({ path }) => ({ path, namespace: 'compiled' }))
          onLoad({ filter: /.*/, namespace: 'compiled' }, ({ path }) => ({
            contents: path.endsWith('all') ? all : first,
          }))
        },
      },
    ]
    const check = `import first from 'compiled:first'\nexport const check = (value) => first(value)`
    const report = `import all from 'compiled:all'\nexport const report = (value) => all(value) ? [] : all.errors`
    return { check: await bundleText(check, { plugins }), report: await bundleText(`${check}\n${report}`, { plugins }) }
  },
  readPath: readPointer,
}

function compile(subject: Subject, allErrors: boolean): string {
  const compiler = new Ajv2020({ allErrors, code: { source: true, esm: true } })
  compiler.addKeyword(isDate)
  return standaloneCode.default(compiler, compiler.compile(writeSchema(subject)))
}

function writeSchema(subject: Subject): AnySchemaObject {
  const $defs: Record<string, AnySchemaObject> = {}
  const root = writeResponse<AnySchemaObject>(subject, {
    string: { type: 'string' },
    integer: { type: 'integer' },
    float: { type: 'number' },
    boolean: { type: 'boolean' },
    timestamp: { isDate: true },
    list: (items) => ({ type: 'array', items }),
    map: (additionalProperties) => ({ type: 'object', additionalProperties }),
    structure: (members) => ({ type: 'object', properties: Object.fromEntries(members) }),
    declare(name, schema) {
      $defs[name] = schema
      return { $ref: `#/$defs/${name}` }
    },
  })
  return { ...root, $defs }
}
