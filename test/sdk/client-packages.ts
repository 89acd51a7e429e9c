/**
 * The SDK's clients on the disk. They are 60 MB and more that checks alone need, so they are no dependencies of the project: a check installs them from a lock
 * file of their own, once, below `node_modules/.cache`.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const caches = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))
const lockFile = 'package-lock.json'

/** The clients that types are compared with. */
const compared: ClientList = {
  listed: fileURLToPath(new URL('packages/', import.meta.url)),
  cache: join(caches, 'check-sdk'),
}

/** Where clients are listed, and where they go. */
export interface ClientList {
  /** Absolute path of the folder that holds `package.json` and `package-lock.json`. */
  readonly listed: string
  /** Absolute path of the folder that they are installed in. */
  readonly cache: string
  /** More options for npm. */
  readonly options?: readonly string[]
}

/** Names the folder of a check below `node_modules/.cache`. */
export function locateCache(name: string): string {
  return join(caches, name)
}

/**
 * Installs what the lock file lists, unless that is there already. Nothing of the packages is run.
 *
 * @param list - the clients of `check:sdk` unless given
 * @returns absolute path of the `node_modules` folder
 * @throws where npm fails, with what it said
 */
export function installClients({ listed, cache, options: more = [] }: ClientList = compared): string {
  if (isInstalled(listed, cache)) return join(cache, 'node_modules')
  const fresh = `${cache}-${process.pid}`
  mkdirSync(fresh, { recursive: true })
  try {
    for (const name of ['package.json', lockFile]) cpSync(join(listed, name), join(fresh, name))
    const options = ['ci', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', ...more]
    const { status, stderr, error } = spawnSync('npm', options, { cwd: fresh, encoding: 'utf8' })
    if (status !== 0) throw new Error(`packages of ${listed} cannot be installed: ${error?.message ?? stderr}`)
    rmSync(cache, { recursive: true, force: true })
    renameSync(fresh, cache)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  return join(cache, 'node_modules')
}

/**
 * Names of the operations that a client has, as its package has a file for each.
 *
 * @param modules - absolute path of the `node_modules` folder
 * @param client - name of the package
 */
export function listClientOperations(modules: string, client: string): ReadonlySet<string> {
  const ending = 'Command.d.ts'
  const files = readdirSync(join(modules, client, 'dist-types/commands'))
  return new Set(files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length)))
}

function isInstalled(listed: string, cache: string): boolean {
  const installed = join(cache, lockFile)
  return existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(join(listed, lockFile), 'utf8')
}
