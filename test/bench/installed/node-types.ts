/**
 * The types of Node.js, which programs of both sides see.
 *
 * @module
 */
import { mkdirSync, realpathSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Links the project's `@types/node` into a folder's `node_modules`.
 *
 * @param root - absolute path of the project
 */
export function linkNodeTypes(root: string, folder: string): void {
  const types = join(folder, 'node_modules/@types')
  mkdirSync(types, { recursive: true })
  symlinkSync(realpathSync(join(root, 'node_modules/@types/node')), join(types, 'node'), 'junction')
}
