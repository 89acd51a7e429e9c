/**
 * The files of a package beside its source: `package.json`, `tsconfig.json`, `README.md`, `LICENSE`.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import type { EmitContext } from './context.js'
import type { EmittedFile } from './emitted-file.js'
import { printReadme } from './readme.js'

/** Writes the files of a package that are filled in from `templates/package`. */
export function emitPackageFiles(context: EmitContext): readonly EmittedFile[] {
  return [
    { path: 'package.json', text: printManifest(context, readTemplate('package.json')) },
    { path: 'tsconfig.json', text: readTemplate('tsconfig.json') },
    { path: 'LICENSE', text: readTemplate('LICENSE') },
    { path: 'README.md', text: printReadme(context, readTemplate('README.md')) },
  ]
}

function readTemplate(name: string): string {
  return readFileSync(new URL(`../../templates/package/${name}`, import.meta.url), 'utf8')
}

/** What is looked at of a manifest. */
interface Manifest {
  readonly keywords: readonly string[]
  readonly exports: Readonly<Record<string, unknown>>
  readonly files: readonly string[]
}

/** Fills in name, version, description, keywords and the folders that this package has; everything else is the template's, in its order. */
function printManifest({ model, options, paginators, waiters }: EmitContext, template: string): string {
  const manifest = JSON.parse(template) as Manifest
  const exports = {
    ...manifest.exports,
    ...(paginators.length > 0 && exportFolder('paginators')),
    ...(waiters.length > 0 && exportFolder('waiters')),
    ...(options.jsonSchema && { './schemas/*': './schemas/*' }),
  }
  return `${JSON.stringify(
    {
      ...manifest,
      name: options.packageName,
      version: options.version,
      description: `TypeScript types, runtime guards and an operation client for ${model.title ?? model.className}`,
      keywords: [...new Set([...manifest.keywords, model.service])],
      exports,
      ...(options.jsonSchema && { files: [...manifest.files, 'schemas'] }),
    },
    undefined,
    2,
  )}\n`
}

/** Lets each module of a folder be imported by itself. */
function exportFolder(folder: string): Readonly<Record<string, unknown>> {
  return { [`./${folder}/*`]: { types: `./dist/${folder}/*.d.ts`, default: `./dist/${folder}/*.js` } }
}
