/**
 * Packages as they are published: emitted, bundled, installed.
 *
 * @module
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { emitService } from '../../generator/emit/index.js'
import type { EmitOptions } from '../../generator/emit/options.js'
import type { ServiceModel } from '../../generator/model/index.js'
import { buildPackage } from '../../templates/workflows/scripts/build-package.mjs'
import type { Manifest } from '../../templates/workflows/scripts/package-folders.mjs'

/**
 * Emits a service's package into a folder, and bundles it there.
 *
 * @param folder - absolute path; made if it is missing
 */
export async function writeBuiltPackage(folder: string, model: ServiceModel, options: EmitOptions = {}): Promise<void> {
  for (const { path, text } of emitService(model, options)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  await buildInPlace(folder)
}

/**
 * Copies a package without what was built or installed in it, and bundles the copy.
 *
 * @param source - absolute path of the package
 * @param folder - absolute path of the copy
 */
export async function copyBuiltPackage(source: string, folder: string): Promise<void> {
  cpSync(source, folder, { recursive: true, filter: (path) => !/[/\\](?:dist|node_modules)$/.test(path) })
  await buildInPlace(folder)
}

/** Reads the manifest of a package. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

async function buildInPlace(folder: string): Promise<void> {
  await buildPackage({ path: folder, manifest: readManifest(folder) }, join(folder, 'dist'))
}
