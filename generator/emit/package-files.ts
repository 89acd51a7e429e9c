/**
 * The files of a package beside its source: `package.json`, `tsconfig.json`, `README.md`, `LICENSE`.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import type { EmitContext } from './context.js'
import type { EmittedFile } from './emitted-file.js'
import { printManifestText } from './manifest-text.js'
import { hashInputs } from './module-inputs.js'
import { type FormerInputs, SameFile } from './observed-module.js'
import { planReadme, printReadme } from './readme.js'

/**
 * Writes the files of a package that are filled in from `templates/package`.
 *
 * @param former - what files were made from in an earlier run
 */
export function emitPackageFiles(context: EmitContext, former: FormerInputs): readonly EmittedFile[] {
  return [
    settleFile('package.json', printManifest(context, readTemplate('package.json'))),
    settleFile('tsconfig.json', readTemplate('tsconfig.json')),
    { path: 'LICENSE', text: readTemplate('LICENSE') },
    emitReadme(context, former),
  ]
}

/** A file in its final layout. */
function settleFile(path: string, text: string): EmittedFile {
  return { path, text, settled: [{ start: 0, end: text.length }] }
}

/** Parsing the template and printing the whole takes longer than printing a hundred modules, so it is done only where the README says something else. */
function emitReadme(context: EmitContext, former: FormerInputs): EmittedFile {
  const path = 'README.md'
  const plan = planReadme(context, readTemplate(path))
  const inputs = { hash: hashInputs([JSON.stringify(plan)]), shapes: [], names: [] }
  if (former.get(path)?.hash === inputs.hash) return new SameFile(path, inputs, () => printReadme(plan))
  return { path, ...printReadme(plan), inputs }
}

function readTemplate(name: string): string {
  return readFileSync(new URL(`../../templates/package/${name}`, import.meta.url), 'utf8')
}

/** The fields of the template that a package fills in. */
interface Manifest {
  readonly keywords: readonly string[]
  readonly engines: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, unknown>>
  readonly files: readonly string[]
}

/** Fills in the template and keeps its order. The build reads the formats off `exports`, and whether there are source maps off `files`. */
function printManifest({ model, options }: EmitContext, template: string): string {
  const manifest = JSON.parse(template) as Manifest
  const hasCommonJs = options.formats.length > 1
  return printManifestText({
    ...manifest,
    name: options.packageName,
    version: options.version,
    description: `TypeScript types, runtime guards and an operation client for ${model.title ?? model.className}`,
    keywords: [...new Set([...manifest.keywords, model.service])],
    ...(hasCommonJs && commonJsEntry),
    exports: {
      ...manifest.exports,
      ...(hasCommonJs && { '.': commonJsExports }),
      ...(options.jsonSchema && { './schemas/*': './schemas/*' }),
    },
    files: [...manifest.files, ...(options.sourceMaps ? ['src'] : []), ...(options.jsonSchema ? ['schemas'] : [])],
  })
}

/** The fields of a package that has CommonJS: each Node.js that has `fetch` runs it. */
const commonJsEntry = { engines: { node: '>=18' }, main: './dist/index.cjs', types: './dist/index.d.cts' }

/** The entry of a package that has CommonJS. */
const commonJsExports = {
  import: { types: './dist/index.d.ts', default: './dist/index.js' },
  require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
}
