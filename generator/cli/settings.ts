/**
 * What a command is to do: arguments, joined with the configuration file, checked.
 *
 * @module
 */
import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { closest, distance } from 'fastest-levenshtein'
import { checkPackageName } from '../config/check.js'
import type { AcceptedFinding, ShapewrightConfig } from '../config/config.js'
import { loadConfig } from '../config/load.js'
import type { EmitOptions } from '../emit/options.js'
import { describeError } from '../pages/describe-error.js'
import { listServices } from '../pages/find.js'
import { showPath } from '../pages/show-path.js'
import { readNamesFile } from './known-names.js'
import { UsageError } from './usage-error.js'

/** Arguments as commander gives them. */
export interface Arguments {
  readonly config?: string
  readonly input?: string
  readonly output?: string
  readonly service?: readonly string[]
  readonly jsonSchema?: true
  readonly base?: string
}

/** Where a command reads and writes. All paths are absolute. */
export interface Settings {
  readonly cwd: string
  readonly input: string
  readonly output: string
  /** Absent for all services. */
  readonly services?: readonly string[]
  /** The configuration file, as it is shown; absent where there is none. */
  readonly configPath?: string
  readonly emitOptions: (service: string) => EmitOptions
  /** Names of types of a service that the configuration gives. */
  readonly names?: (service: string) => Readonly<Record<string, string>> | undefined
  /** Findings that a strict check accepts. */
  readonly accept: readonly AcceptedFinding[]
  /** Names of types of a service that the file beside its pages gives. */
  readonly knownNames?: (service: string) => Readonly<Record<string, string>> | undefined
  /** The git revision whose packages count as published, where one was named. */
  readonly base?: string
}

/**
 * Joins arguments and configuration; arguments win.
 *
 * @param cwd - absolute path of the working directory
 * @throws UsageError where a path, a service or the configuration is not as it must be
 */
export async function loadSettings(args: Arguments, cwd: string): Promise<Settings> {
  const { config, folder, path, messages } = await loadConfig(cwd, args.config)
  if (messages.length > 0) throw new UsageError('The configuration is not usable.', undefined, messages)
  const input = args.input === undefined ? resolve(folder, config.input ?? 'spec') : resolve(cwd, args.input)
  const output = args.output === undefined ? resolve(folder, config.output ?? 'output') : resolve(cwd, args.output)
  checkInput(input, cwd)
  checkOutput(output, cwd)
  const services = args.service ?? config.services
  if (services) checkServices(services, input, cwd)
  return {
    cwd,
    input,
    output,
    ...(services && { services: [...new Set(services)].sort() }),
    ...(path !== undefined && { configPath: path }),
    ...(args.base !== undefined && { base: args.base }),
    accept: config.accept ?? [],
    names: (service) => config.names?.[service],
    knownNames: (service) => readNamesFile(input, service),
    emitOptions: (service) => chooseEmitOptions(config, service, args.jsonSchema === true),
  }
}

function chooseEmitOptions(config: ShapewrightConfig, service: string, jsonSchema: boolean): EmitOptions {
  const {
    input: _input,
    output: _output,
    services: _services,
    names: _names,
    accept: _accept,
    packageName,
    ...choices
  } = config
  const name = typeof packageName === 'function' ? packageName(service) : packageName?.replaceAll('{service}', service)
  const problem = packageName === undefined ? undefined : checkPackageName(name)
  if (problem) throw new UsageError(`${problem.found} for ${service}.`, `Expected ${problem.expected}.`)
  return { ...choices, ...(name !== undefined && { packageName: name }), ...(jsonSchema && { jsonSchema }) }
}

function checkInput(input: string, cwd: string): void {
  const shown = showPath(cwd, input)
  const help = 'Name the folder that holds the pages with --input.'
  let isFolder: boolean
  try {
    isFolder = statSync(input).isDirectory()
  } catch (error) {
    throw new UsageError(`The input folder ${shown} cannot be read: ${describeError(error)}.`, help)
  }
  if (!isFolder) throw new UsageError(`The input ${shown} is a file, not a folder.`, help)
}

function checkOutput(output: string, cwd: string): void {
  const stats = statSync(output, { throwIfNoEntry: false })
  if (stats && !stats.isDirectory()) {
    throw new UsageError(
      `The output ${showPath(cwd, output)} is a file, not a folder.`,
      'Name another folder with --output.',
    )
  }
}

/**
 * Refuses to write packages among the pages, where the next run would take them for services.
 *
 * @throws UsageError where the output folder is the input folder or lies in it
 */
export function refuseOverlap({ input, output, cwd }: Pick<Settings, 'input' | 'output' | 'cwd'>): void {
  const path = relative(followLinks(input), followLinks(output))
  if (path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path) return
  const relation = path === '' ? 'is also the output folder' : `holds the output folder ${showPath(cwd, output)}`
  throw new UsageError(`The input folder ${showPath(cwd, input)} ${relation}.`, 'Name another folder with --output.')
}

/** The real path of a folder that may be missing. */
function followLinks(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return dirname(path) === path ? path : join(followLinks(dirname(path)), basename(path))
  }
}

function checkServices(services: readonly string[], input: string, cwd: string): void {
  const known = listServices(input)
  for (const service of services) {
    if (known.includes(service)) continue
    const guess = known.length > 0 ? closest(service, known) : undefined
    const isNear = guess !== undefined && distance(service, guess) <= Math.max(2, service.length / 3)
    throw new UsageError(
      `There is no service ${JSON.stringify(service)} in ${showPath(cwd, input)}.`,
      isNear ? `Did you mean ${JSON.stringify(guess)}?` : describeServices(known),
    )
  }
}

function describeServices(known: readonly string[]): string {
  if (known.length === 0) return 'The folder has no services.'
  const shown = known.slice(0, 10).join(', ')
  return known.length > 10 ? `The folder has ${known.length} services: ${shown}, …` : `The folder has: ${shown}.`
}
