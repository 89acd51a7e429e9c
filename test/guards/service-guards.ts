/**
 * What the package of a service knows of its structures.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import type { ServiceModel } from '../../generator/model/index.js'
import { parsePage } from '../../generator/parse/index.js'
import { readPage } from '../../generator/read/index.js'
import { resolveService } from '../../generator/resolve/index.js'
import { importGuards } from '../emit/guard/guard-package.js'
import { type GuardedShape, listForms } from '../emit/guard/guarded-shape.js'

/** Reads the pages of a service into its model. */
export function readModel(corpus: string, service: string): ServiceModel {
  const paths = readdirSync(join(corpus, service), { recursive: true, encoding: 'utf8' }).sort()
  const files = [join(corpus, `${service}.rst`), ...paths.map((path) => join(corpus, service, path))]
    .filter((path) => path.endsWith('.rst'))
    .map((path) => new VFile({ path, value: readFileSync(path) }))
  for (const file of files) file.data['page'] = file.path.slice(corpus.length + 1)
  return resolveService(
    service,
    files.flatMap((file) => parsePage(readPage(file), file)),
  )
}

/** Emits and imports what the package of a model knows of every structure, each form by itself. */
export async function importShapes(model: ServiceModel): Promise<readonly GuardedShape[]> {
  return listForms(model, await importGuards(model))
}
