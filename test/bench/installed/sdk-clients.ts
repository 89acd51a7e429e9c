/**
 * The clients of AWS's SDK on the disk. The benchmark alone needs them, so they are no dependencies of the project: it installs them from a lock file of their
 * own, once.
 *
 * @module
 */
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openCache } from './cache.js'
import { linkNodeTypes } from './node-types.js'
import { runNpm } from './run-npm.js'

const listed = fileURLToPath(new URL('../packages/', import.meta.url))
const lockFile = 'package-lock.json'

/**
 * Installs what the lock file lists, unless that is there already.
 *
 * @param root - absolute path of the project
 * @returns absolute path of the folder that holds `node_modules`
 * @throws if npm fails, with what it said
 */
export function installClients(root: string): string {
  const folder = openCache(root, 'sdk')
  const installed = join(folder, 'node_modules/.installed-lock.json')
  const wanted = readFileSync(join(listed, lockFile), 'utf8')
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
    rmSync(folder, { recursive: true, force: true })
    cpSync(listed, folder, { recursive: true })
    runNpm(['ci', '--omit=optional', '--prefer-offline'], folder)
    linkNodeTypes(root, folder)
    cpSync(join(folder, lockFile), installed)
  }
  return folder
}
