/**
 * The scripts of the workflows, each as a process of its own, and packages for them.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashInputs } from '../../templates/workflows/scripts/build-stamp.mjs'
import type { Manifest } from '../../templates/workflows/scripts/package-folders.mjs'
import { fillFolder } from '../write/folders.js'
import { workflowFolder } from './workflow-file.js'

/** What a script printed and ended with. */
export interface Outcome {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a script.
 *
 * @param name - its file without `.mjs`
 * @param env - variables beside those of this process
 */
export async function runScript(name: string, cwd: string, args: readonly string[] = [], env = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [join(workflowFolder, 'scripts', `${name}.mjs`), ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const outcome = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (outcome.stdout += String(chunk)))
  child.stderr.on('data', (chunk) => (outcome.stderr += String(chunk)))
  const [exitCode] = (await once(child, 'close')) as [number]
  return { exitCode, ...outcome }
}

/**
 * Describes a package as far as the scripts look at it.
 *
 * @returns texts by path below the project
 */
export function describePackage(
  service: string,
  version: string,
  files: Readonly<Record<string, string>>,
): Record<string, string> {
  const manifest = { name: `@demo/${service}`, version, type: 'module', files: ['dist'] }
  const all = { 'package.json': JSON.stringify(manifest), 'shapewright.lock.json': '{}', ...files }
  return Object.fromEntries(Object.entries(all).map(([path, text]) => [`output/${service}/${path}`, text]))
}

/**
 * Marks a package as built from what it holds.
 *
 * @param folder - absolute path of the project
 */
export function stampPackage(folder: string, service: string): void {
  const path = join(folder, 'output', service)
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest
  fillFolder(path, { 'dist/.inputs': hashInputs({ service, path, manifest }) })
}
