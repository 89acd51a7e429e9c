/**
 * ajv, compiled ahead into code of its own.
 *
 * @module
 */
import { _, type CodeKeywordDefinition } from 'ajv'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import type { PluginBuild } from 'esbuild'
import { bundleText } from '../../bundle.js'
import type { Bundles, Contender, Subject } from '../contender.js'
import { readKeys, readPointer } from '../issue-path.js'
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
  bundle: (subject) => bundleChecks(subject, `export const report = (value) => all(value) ? [] : all.errors`),
  readPath: readPointer,
}

/** The same, with its errors made into the issues that the other reports give: ajv's own say neither the keys nor what was found. */
export const ajvWithIssues: Contender = {
  name: 'ajv, same issues',
  library: 'ajv',
  lenient: [],
  hasSameReport: true,
  bundle: (subject) =>
    bundleChecks(
      subject,
      `import { readErrors } from './guards/ajv-issues.js'
export const report = (value) => all(value) ? [] : readErrors(value, all.errors)`,
    ),
  readPath: readKeys,
}

/** @param report - a module's text that exports the report, over the check `all` */
async function bundleChecks(subject: Subject, report: string): Promise<Bundles> {
  const texts = { first: compile(subject, false), all: compile(subject, true) }
  const plugin = {
    name: 'compiled',
    setup({ onResolve, onLoad }: PluginBuild): void {
      onResolve({ filter: /^compiled:/ }, ({ path }) => ({ path, namespace: 'compiled' }))
      onLoad({ filter: /.*/, namespace: 'compiled' }, ({ path }) => ({
        contents: path.endsWith('all') ? texts.all : texts.first,
      }))
    },
  }
  const options = { plugins: [plugin] }
  const check = `import first from 'compiled:first'\nexport const check = (value) => first(value)`
  return {
    check: await bundleText(check, options),
    report: await bundleText(`${check}\nimport all from 'compiled:all'\n${report}`, options),
  }
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
