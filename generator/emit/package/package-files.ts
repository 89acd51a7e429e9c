/**
 * The files of a package beside its source: `package.json`, `tsconfig.json`, `README.md`, `LICENSE`.
 *
 * @module
 */
import type { Templates } from '../../templates/templates.js'
import type { EmitContext } from '../plan/context.js'
import { hashTexts } from '../plan/questions.js'
import { type EmittedFile, type FormerInputs, SameFile } from '../print/emitted-file.js'
import { planReadme, printOperations, printReadme } from './readme.js'
import { operationsFile } from './readme-lists.js'

/**
 * Writes the files of a package that are filled in from `templates/package`.
 *
 * @param former - what files were made from in an earlier run
 */
export function emitPackageFiles(
  context: EmitContext,
  templates: Templates['package'],
  former: FormerInputs,
): readonly EmittedFile[] {
  return [
    { path: 'package.json', text: printManifest(context, templates['package.json']) },
    { path: 'tsconfig.json', text: templates['tsconfig.json'] },
    { path: 'LICENSE', text: templates.LICENSE },
    emitReadme(context, templates['README.md'], former),
    ...emitOperationList(context),
  ]
}

/** Parsing the template and printing the whole takes longer than printing a hundred modules, so it is done only if the README says something else. */
function emitReadme(context: EmitContext, template: string, former: FormerInputs): EmittedFile {
  const path = 'README.md'
  const plan = planReadme(context, template)
  const inputs = { hash: hashTexts([JSON.stringify(plan)]), asked: [] }
  if (former.get(path)?.hash === inputs.hash) return new SameFile(path, inputs, () => printReadme(plan))
  return { path, text: printReadme(plan), isLaidOut: true, inputs }
}

/** The list of the operations. */
function emitOperationList(context: EmitContext): readonly EmittedFile[] {
  const text = printOperations(context)
  return text === undefined ? [] : [{ path: operationsFile, text, isLaidOut: true }]
}

/** The fields of the template that a package fills in. */
interface Manifest {
  readonly keywords: readonly string[]
  readonly engines: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, unknown>>
  readonly files: readonly string[]
}

/** Fills in the template and keeps its order. The build reads the formats and whether there are JSON Schema files off `exports`, and whether there are source maps off `files`. */
function printManifest({ model, options }: EmitContext, template: string): string {
  const manifest = JSON.parse(template) as Manifest
  const hasCommonJs = options.formats.length > 1
  return `${JSON.stringify({
    ...manifest,
    name: options.packageName,
    version: options.version,
    description: `TypeScript types, runtime guards and an operation client for ${model.title ?? model.className}`,
    keywords: [...new Set([...manifest.keywords, model.service])],
    ...(hasCommonJs && commonJsEntry),
    exports: {
      ...manifest.exports,
      ...(hasCommonJs && { '.': commonJsExports }),
      ...(options.jsonSchema && { './schemas/*': './dist/schemas/*' }),
    },
    files: [...manifest.files, ...(options.sourceMaps ? ['src'] : []), ...(options.jsonSchema ? ['dist/schemas'] : [])],
  })}\n`
}

/** The fields of a package that has CommonJS: each Node.js that has `fetch` runs it. */
const commonJsEntry = { engines: { node: '>=18' }, main: './dist/index.cjs', types: './dist/index.d.cts' }

/** The entry of a package that has CommonJS. */
const commonJsExports = {
  import: { types: './dist/index.d.ts', default: './dist/index.js' },
  require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
}
