/**
 * What a project is before Shapewright is set up in it.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configNames } from '../config/load.js'

/** Who installs packages. */
export type PackageManager = 'npm' | 'pnpm' | 'yarn'

/** A project, as far as a set-up depends on it. */
export interface Project {
  /** Absolute path. */
  readonly folder: string
  /** Text of its `package.json`. */
  readonly manifestText: string
  readonly manifest: Manifest
  readonly hasTypeScript: boolean
  readonly packageManager: PackageManager
  /** Patterns of the workspace's packages (`packages/*`); absent if it is no workspace. */
  readonly workspaces?: readonly string[]
  /** Name of the configuration that is there already. */
  readonly configName?: string
  /** Text of a file of the project, by its path with slashes; undefined if it is not there. */
  readonly read: (path: string) => string | undefined
}

/** The fields of a `package.json` that are read here. */
export interface Manifest {
  readonly name?: string
  readonly packageManager?: string
  readonly workspaces?: readonly string[] | { readonly packages?: readonly string[] }
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** Why a folder is no project that can be set up. The message is a sentence. */
export class NoProjectError extends Error {
  /** @param help - what to do, as a sentence */
  constructor(
    message: string,
    readonly help: string,
  ) {
    super(message)
  }
}

/**
 * Looks at a project.
 *
 * @param folder - absolute path
 * @throws NoProjectError if there is no `package.json` that can be read, or Shapewright is not among its dependencies
 */
export function readProject(folder: string): Project {
  const read = (path: string): string | undefined => {
    const file = join(folder, path)
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  }
  const manifestText = read('package.json')
  if (manifestText === undefined) {
    throw new NoProjectError(
      'There is no package.json here.',
      'Run `npm init -y`, then `npm install -D shapewright`, then this command again.',
    )
  }
  const manifest = parseManifest(manifestText)
  const dependencies = { ...manifest.dependencies, ...manifest.devDependencies }
  if (!Object.hasOwn(dependencies, 'shapewright')) {
    throw new NoProjectError(
      'package.json does not list shapewright, and the scripts need it.',
      'Run `npm install -D shapewright`, then this command again.',
    )
  }
  const workspaces = readWorkspaces(manifest, read('pnpm-workspace.yaml'))
  const configName = configNames.find((name) => read(name) !== undefined)
  return {
    ...{ folder, manifestText, manifest, read },
    hasTypeScript: read('tsconfig.json') !== undefined || Object.hasOwn(dependencies, 'typescript'),
    packageManager: findPackageManager(manifest, read),
    ...(workspaces && { workspaces }),
    ...(configName !== undefined && { configName }),
  }
}

function parseManifest(text: string): Manifest {
  try {
    return JSON.parse(text) as Manifest
  } catch (error) {
    throw new NoProjectError(
      `package.json cannot be read: ${(error as Error).message}.`,
      'Mend it, then run this command again.',
    )
  }
}

function findPackageManager({ packageManager = '' }: Manifest, read: Project['read']): PackageManager {
  if (packageManager.startsWith('pnpm') || read('pnpm-lock.yaml') !== undefined) return 'pnpm'
  if (packageManager.startsWith('yarn') || read('yarn.lock') !== undefined) return 'yarn'
  return 'npm'
}

function readWorkspaces({ workspaces }: Manifest, pnpm: string | undefined): readonly string[] | undefined {
  if (pnpm !== undefined) return listPnpmPatterns(pnpm)
  if (workspaces === undefined) return undefined
  return 'packages' in workspaces ? (workspaces.packages ?? []) : (workspaces as readonly string[])
}

/**
 * Lists the patterns of a `pnpm-workspace.yaml`:
 *
 *     packages:
 *       - 'packages/*'
 */
function listPnpmPatterns(text: string): readonly string[] {
  const block = /^packages:[ \t]*\r?\n((?:[ \t]*(?:- .*|#.*)?\r?\n?)*)/m.exec(text)?.[1] ?? ''
  return [...block.matchAll(/^[ \t]*- +(?:'([^']*)'|"([^"]*)"|([^\s#]+))/gm)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? '',
  )
}
