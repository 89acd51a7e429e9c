/**
 * Generated packages and the SDK's clients, loaded to be called.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type * as Runtime from '../../templates/runtime/index.js'
import type { OperationDescriptor, PaginatorDescriptor, WaiterDescriptor } from '../../templates/runtime/index.js'
import { clients } from './services.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Any operation of any package. */
export type AnyOperation = OperationDescriptor<object, object>

/** A generated package, built and loaded. */
export interface LoadedPackage {
  readonly service: string
  /** What it exports of the runtime: each package has its own copy. */
  readonly runtime: typeof Runtime
  /** By the service's own name: `GetItem`. */
  readonly operations: ReadonlyMap<string, AnyOperation>
  /** By name: `ListTables`. */
  readonly paginators: ReadonlyMap<string, PaginatorDescriptor<object, object, string, unknown>>
  /** By name: `TableExists`. */
  readonly waiters: ReadonlyMap<string, WaiterDescriptor<object, object>>
}

/** A client of the SDK and its commands. */
export interface LoadedSdk {
  /** What the package exports: commands and all. */
  readonly commands: Readonly<Record<string, unknown>>
  readonly Client: new (configuration: object) => SdkClient
}

/** A client of the SDK. */
export interface SdkClient {
  send(command: unknown): Promise<Record<string, unknown>>
  destroy(): void
}

/**
 * Generates and bundles packages.
 *
 * @param pages - absolute path of the folder of pages
 * @param folder - absolute path of the output folder; packages in it that are built already stay
 * @throws where one cannot be made, with what was printed
 */
export function makePackages(pages: string, folder: string, services: readonly string[]): void {
  const cli = [join(root, 'generator/cli.ts'), 'generate', '-i', pages, '-o', folder, '--json']
  // Messages about pages give exit code 1, and so does a crash: the report says which.
  const report = run(
    ['--import', import.meta.resolve('tsx'), ...cli, ...services.flatMap((name) => ['--service', name])],
    [0, 1],
  )
  if (!report.startsWith('{')) throw new Error(report)
  run([join(root, 'templates/workflows/scripts/build-output.mjs'), ...services, '--output', folder], [0])
}

function run(parameters: readonly string[], expected: readonly number[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (!expected.includes(status ?? -1)) throw new Error(`${parameters.join(' ')}\n${stdout}${stderr}`)
  return stdout
}

/**
 * Loads a package from its bundle.
 *
 * @param folder - absolute path of the output folder
 */
export async function loadPackage(folder: string, service: string): Promise<LoadedPackage> {
  const module = (await import(pathToFileURL(join(folder, service, 'dist/index.js')).href)) as Record<string, unknown>
  const [operations, paginators, waiters] = [new Map(), new Map(), new Map()] as [
    Map<string, AnyOperation>,
    Map<string, PaginatorDescriptor<object, object, string, unknown>>,
    Map<string, WaiterDescriptor<object, object>>,
  ]
  for (const value of Object.values(module) as Record<string, unknown>[]) {
    if (typeof value !== 'object' || value === null) continue
    if ('serviceError' in value) operations.set(value['operation'] as string, value as unknown as AnyOperation)
    else if ('tokens' in value) paginators.set(value['name'] as string, value as never)
    else if ('delay' in value && 'operation' in value) waiters.set(value['name'] as string, value as never)
  }
  return { service, runtime: module as unknown as typeof Runtime, operations, paginators, waiters }
}

/**
 * Loads the SDK's client of a service.
 *
 * @param modules - absolute path of the `node_modules` folder
 */
export async function loadSdk(modules: string, service: string): Promise<LoadedSdk> {
  const require = createRequire(join(modules, 'check-wire.js'))
  const path = require.resolve(`@aws-sdk/client-${clients[service]}`)
  const module = (await import(pathToFileURL(path).href)) as Record<string, unknown>
  const commands = (module['default'] ?? module) as Record<string, unknown>
  const name = Object.keys(commands).find((key) => /^[A-Z]\w*Client$/.test(key))
  return { commands, Client: commands[name ?? ''] as LoadedSdk['Client'] }
}
