/**
 * The files of a package beside its source: `package.json`, `tsconfig.json`, `README.md`, `LICENSE`.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
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
export function emitPackageFiles(context: EmitContext, former: FormerInputs): readonly EmittedFile[] {
  return [
    { path: 'package.json', text: printManifest(context, readTemplate('package.json')) },
    { path: 'tsconfig.json', text: readTemplate('tsconfig.json') },
    { path: 'LICENSE', text: readTemplate('LICENSE') },
    emitReadme(context, former),
    ...emitOperationList(context),
  ]
}

/** Parsing the template and printing the whole takes longer than printing a hundred modules, so it is done only where the README says something else. */
function emitReadme(context: EmitContext, former: FormerInputs): EmittedFile {
  const path = 'README.md'
  const plan = planReadme(context, readTemplate(path))
  const inputs = { hash: hashTexts([JSON.stringify(plan)]), asked: [] }
  if (former.get(path)?.hash === inputs.hash) return new SameFile(path, inputs, () => printReadme(plan))
  return { path, text: printReadme(plan), inputs }
}

/** A list, which needs no formatter: the serializer's layout is final. */
function emitOperationList(context: EmitContext): readonly EmittedFile[] {
  const text = printOperations(context)
  return text === undefined ? [] : [{ path: operationsFile, text, isLaidOut: true }]
}

function readTemplate(name: string): string {
  return readFileSync(new URL(`../../../templates/package/${name}`, import.meta.url), 'utf8')
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
  return `${JSON.stringify({
    ...manifest,
    name: options.packageName,
    version: options.version,
    description: `TypeScript types, runtime guards and an operation client for ${model.title ?? model.className}`,
    keywords: [...new Set([...manifest.keywords, model.service])],
    exports,
    ...(options.jsonSchema && { files: [...manifest.files, 'schemas'] }),
  })}\n`
}

/** Lets each module of a folder be imported by itself. */
function exportFolder(folder: string): Readonly<Record<string, unknown>> {
  return { [`./${folder}/*`]: { types: `./dist/${folder}/*.d.ts`, default: `./dist/${folder}/*.js` } }
}
