/**
 * Our packages: generated, built, packed and installed as users install them.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Subject } from '../subjects.js'
import { openCache } from './cache.js'
import { linkNodeTypes } from './node-types.js'
import type { PageSource } from './pages.js'
import { runNpm } from './run-npm.js'

/** Installs packages, each once. */
export interface OwnPackages {
  /**
   * Makes sure that the package of a service is installed.
   *
   * @returns where it is, or the reason why it cannot be
   * @throws if the package cannot be generated, built, packed or installed
   */
  install(subject: Subject): InstalledPackage | string
}

/** A package that is installed. */
export interface InstalledPackage {
  /** Absolute path of the folder that holds `node_modules`. */
  readonly folder: string
}

/**
 * Makes the installer.
 *
 * What did not change since the last run is neither generated nor built again; it is installed anew each time.
 *
 * @param root - absolute path of the project, which is built
 */
export function createOwnPackages(root: string, pages: PageSource, log: (text: string) => void): OwnPackages {
  const installed = new Map<string, InstalledPackage | string>()
  return {
    install(subject) {
      const { service } = subject
      const known = installed.get(service) ?? install(subject)
      installed.set(service, known)
      return known
    },
  }

  function install({ service }: Subject): InstalledPackage | string {
    const found = pages.find(service)
    if (typeof found === 'string') return found
    log(`generates, builds and installs ${service}`)
    const workshop = openCache(root, `own/${service}`)
    const output = join(workshop, 'output')
    mkdirSync(join(workshop, 'node_modules'), { recursive: true })
    runScript(['dist/cli.js', 'generate', '--service', service, '-i', found.folder, '-o', output], workshop)
    runScript(['templates/workflows/scripts/build-output.mjs', service, '--output', output], workshop)
    return { folder: installPackage(service, workshop) }
  }

  /** Runs a script of the project. */
  function runScript([path = '', ...args]: readonly string[], cwd: string): void {
    const { status, stderr } = spawnSync(process.execPath, [join(root, path), ...args], { cwd, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${path} ${args.join(' ')}: exit code ${status}\n${stderr}`)
  }

  function installPackage(service: string, workshop: string): string {
    const folder = join(workshop, 'installed')
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder)
    const packed = runNpm(['pack', '--json', '--pack-destination', folder, join(workshop, 'output', service)], workshop)
    const [{ filename }] = Object.values(JSON.parse(packed) as object) as [{ filename: string }]
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
    runNpm(['install', '--offline', '--no-package-lock', join(folder, filename)], folder)
    linkNodeTypes(root, folder)
    return folder
  }
}
