/**
 * Finding and loading the configuration file.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { type MessageRecord, recordMessages } from '../messages/record.js'
import { reportMessage } from '../messages/report.js'
import { describeError } from '../pages/describe-error.js'
import { showPath } from '../pages/show-path.js'
import { checkConfig } from './check.js'
import type { ShapewrightConfig } from './config.js'

/** Names of configuration files; the first that is there counts. */
export const configNames = [
  'shapewright.config.ts',
  'shapewright.config.js',
  'shapewright.config.mjs',
  'shapewright.config.json',
] as const

/** A configuration and where it comes from. */
export interface LoadedConfig {
  readonly config: ShapewrightConfig
  /** Absolute path of the folder that the configuration's paths are relative to: the file's own, otherwise the working directory. */
  readonly folder: string
  /** The file as it is shown; absent where there is none. */
  readonly path?: string
  /** What is wrong with it; with any, the configuration is empty. */
  readonly messages: readonly MessageRecord[]
}

/**
 * Loads the configuration of a project. TypeScript is loaded as it is, by jiti.
 *
 * @param cwd - absolute path; its own folder is searched, not its ancestors
 * @param path - the file that was asked for; otherwise the first of {@link configNames} that is there
 */
export async function loadConfig(cwd: string, path?: string): Promise<LoadedConfig> {
  const found = path === undefined ? configNames.map((name) => join(cwd, name)).find(existsSync) : resolve(cwd, path)
  if (found === undefined) return { config: {}, folder: cwd, messages: [] }
  const file = new VFile({ path: showPath(cwd, found) })
  const config = await readConfig(found, file)
  for (const { found: problem, expected } of file.messages.length === 0 ? checkConfig(config) : []) {
    reportMessage(file, 'config-value', { found: problem, expected: [expected] })
  }
  const messages = recordMessages(file)
  return {
    config: messages.length === 0 ? (config as ShapewrightConfig) : {},
    folder: dirname(found),
    path: file.path,
    messages,
  }
}

async function readConfig(path: string, file: VFile): Promise<unknown> {
  try {
    const text = readFileSync(path, 'utf8')
    if (path.endsWith('.json')) return JSON.parse(text)
    const { createJiti } = await import('jiti')
    // `shapewright` itself is this very copy, so that a configuration needs no install beside it.
    const alias = { shapewright: fileURLToPath(new URL('./config', import.meta.url)) }
    const jiti = createJiti(import.meta.url, { moduleCache: false, fsCache: false, alias })
    return await jiti.import(path, { default: true })
  } catch (error) {
    const reason =
      error instanceof Error && !('syscall' in error) ? error.message.split('\n', 1)[0]! : describeError(error)
    reportMessage(file, 'config-unreadable', { found: `The configuration cannot be loaded: ${reason}` })
    return undefined
  }
}
