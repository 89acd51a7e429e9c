/**
 * typia, compiled ahead by its transformer of TypeScript programs.
 *
 * @module
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from '@typia/transform'
import ts from 'typescript'
import { bundleText } from '../../bundle.js'
import type { Contender, NativeIssue, Subject } from '../contender.js'
import { printMembers, printResponse } from '../shape-writer.js'

/** The response as interfaces, from which typia's transformer writes the functions. It runs in a program of the plain compiler; nothing is patched. */
export const typia: Contender = {
  name: 'typia',
  library: 'typia',
  // Its check of a class is `instanceof`.
  lenient: ['invalid date'],
  async bundle(subject) {
    const check = printTypes(subject, 'export const check = typia.createIs<Response>()')
    const report = [
      'const validate = typia.createValidate<Response>()',
      'export const report = (value: unknown) => { const result = validate(value); return result.success ? [] : result.errors }',
    ]
    const code = transformTexts({ check, report: [check, ...report].join('\n') })
    return { check: await bundleText(code.check), report: await bundleText(code.report) }
  },
  readPath(issue) {
    const { path } = issue as NativeIssue & { readonly path: string }
    const keys = path.matchAll(/\.([\w$]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g)
    return [...keys].map(([, name, index, quoted]) => name ?? index ?? (JSON.parse(`"${quoted}"`) as string))
  },
}

function printTypes(subject: Subject, functions: string): string {
  const { declarations, name } = printResponse(subject, {
    string: 'string',
    integer: `number & tags.Type<'int64'>`,
    float: 'number',
    boolean: 'boolean',
    timestamp: 'Date',
    list: (item) => `(${item})[]`,
    map: (value) => `Record<string, ${value}>`,
    structure: (members) => printMembers(members, (key, type) => `${key}?: ${type}`),
  })
  const types = declarations.replaceAll(/^const /gm, 'type ')
  return [`import typia, { tags } from 'typia'`, types, `type Response = ${name}`, functions].join('\n')
}

/**
 * Compiles modules with typia's transformer, all in one program.
 *
 * @param texts - TypeScript by name
 * @returns JavaScript by name
 * @throws where the compiler or the transformer finds something wrong
 */
function transformTexts<Name extends string>(texts: Readonly<Record<Name, string>>): Record<Name, string> {
  const options: ts.CompilerOptions = {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    // Without the browser's types, which are most of the default.
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    skipLibCheck: true,
  }
  // As if beside this file, so that `typia` is found.
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const names = Object.keys(texts) as Name[]
  const sources = new Map(names.map((name) => [join(folder, `typia-${name}.ts`), texts[name]]))
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists } = host
  host.fileExists = (path) => sources.has(path) || fileExists(path)
  host.readFile = (path) => sources.get(path) ?? readFile(path)
  const program = ts.createProgram([...sources.keys()], options, host)
  const problems = [...ts.getPreEmitDiagnostics(program)]
  const extras = { addDiagnostic: (problem: ts.Diagnostic) => problems.push(problem) }
  const before = [transform(program, { finite: true }, extras)]
  const code = {} as Record<Name, string>
  program.emit(
    undefined,
    (path, text) => {
      const name = names.find((name) => path.endsWith(`typia-${name}.js`))
      if (name !== undefined) code[name] = text
    },
    undefined,
    false,
    { before },
  )
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, host))
  return code
}
