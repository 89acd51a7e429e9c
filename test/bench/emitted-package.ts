/**
 * A package as it is published: emitted, and bundled by the builder of packages.
 *
 * @module
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { emitService } from '../../generator/emit/index.js'
import type { ServiceModel } from '../../generator/model/index.js'
import { buildPackage } from '../../templates/workflows/scripts/build-package.mjs'

/**
 * Builds the package of a model, lets somebody work with it, and removes it.
 *
 * @param work - gets the absolute path of the built entry
 * @throws whatever the builder and the work throw
 */
export async function withEmittedPackage<T>(model: ServiceModel, work: (entry: string) => Promise<T>): Promise<T> {
  const path = await mkdtemp(join(tmpdir(), 'bench-package-'))
  try {
    for (const file of emitService(model, {})) {
      await mkdir(dirname(join(path, file.path)), { recursive: true })
      await writeFile(join(path, file.path), file.text)
    }
    const manifest = { name: `@shapewright/${model.service}`, version: '1.0.0' }
    await buildPackage({ path, manifest }, join(path, 'dist'))
    return await work(join(path, 'dist/index.js'))
  } finally {
    await rm(path, { recursive: true })
  }
}
