/**
 * `shapewright init`: finds out what it can, asks for the rest, shows and writes the files, and makes the first packages.
 *
 * @module
 */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { closest } from 'fastest-levenshtein'
import type { ShapewrightConfig } from '../config/config.js'
import { checkPackageName } from '../config/check.js'
import { loadConfig } from '../config/load.js'
import { type Choices, chooseOutput, chooseScope, namePackage } from '../init/choices.js'
import { type DescribedFile, describeFile } from '../init/describe-plan.js'
import { type FoundSource, findSources } from '../init/find-sources.js'
import { type Plan, type WorkflowTemplates, planFiles } from '../init/plan-files.js'
import { NoProjectError, type Project, readProject } from '../init/project.js'
import { scriptNames } from '../init/scripts.js'
import { writePlannedFiles } from '../init/write-files.js'
import { safeText } from '../messages/safe-text.js'
import type { CommandContext } from './command-context.js'
import type { Flags } from './commands/options.js'
import { Console } from './console.js'
import { exitCodes } from './exit-codes.js'
import { UsageError } from './usage-error.js'

/** What the command line of `init` says. */
export interface InitFlags extends Flags {
  readonly from?: string
  readonly python?: string
  readonly scope?: string
  readonly workflows?: boolean
  readonly yes?: true
  readonly dryRun?: true
}

/** What a set-up works on. */
export interface InitSettings {
  readonly project: Project
  /** The configuration that is there; empty without one. */
  readonly config: ShapewrightConfig
}

/**
 * Looks at the project.
 *
 * @param cwd - absolute path of the working directory, which is the project
 * @throws UsageError
 */
export async function loadInitSettings(_flags: InitFlags, cwd: string): Promise<InitSettings> {
  const { config, messages } = await loadConfig(cwd)
  if (messages.length > 0) throw new UsageError('The configuration is not usable.', undefined, messages)
  try {
    return { project: readProject(cwd), config }
  } catch (error) {
    if (error instanceof NoProjectError) throw new UsageError(error.message, error.help)
    throw error
  }
}

/**
 * Runs `shapewright init`.
 *
 * @returns the exit code
 */
export async function runInit(
  { config, project }: InitSettings,
  flags: InitFlags,
  { console, ...context }: CommandContext,
): Promise<number> {
  const isAsking = !flags.yes && console.hasTerminal && process.stdin.isTTY
  const choices = await chooseAll(project, config, flags, isAsking)
  const plan = planFiles(project, choices, readWorkflows())
  const files = plan.files.map(describeFile)
  const lines = describeChanges(files)

  if (flags.dryRun === true) {
    for (const line of lines.length > 0 ? lines : ['Nothing would change.']) console.result(line)
    for (const note of plan.notes) console.note(note)
    printDocument(console, { choices, dryRun: true, exitCode: exitCodes.done, files, plan })
    return exitCodes.done
  }
  if (files.length > 0) {
    if (isAsking) {
      const { askGoOn } = await import('./init-questions.js')
      if (!(await askGoOn(lines))) {
        console.result('Nothing was written.')
        return exitCodes.done
      }
    } else for (const line of lines) console.result(line)
    try {
      writePlannedFiles(project.folder, plan.files)
    } catch (error) {
      throw new UsageError(`Nothing was written: ${(error as Error).message}.`, 'Run the command again.')
    }
  }
  for (const note of plan.notes) console.note(note)

  const missing = findMissing(project, choices)
  // the commands print what they do; one document is enough
  const inner = new Console(console.streams, {
    ...console.options,
    silent: console.options.silent || console.options.json,
    json: false,
  })
  const exitCode = await makePackages(project, choices, missing, flags, { ...context, console: inner })
  const use = exitCode === exitCodes.done ? await describeUse(project, choices) : undefined
  if (files.length === 0 && missing.size === 0) console.result('Everything is set up already; nothing changed.')
  for (const line of use?.lines ?? []) console.result(line)
  printDocument(console, { choices, dryRun: false, exitCode, files, plan, ...(use && { use }) })
  return exitCode
}

/** Joins flags, the configuration that is there, answers and defaults. */
async function chooseAll(
  project: Project,
  config: ShapewrightConfig,
  flags: InitFlags,
  isAsking: boolean,
): Promise<Choices> {
  const questions = isAsking ? await import('./init-questions.js') : undefined
  questions?.beginQuestions()
  const standingFrom = readStandingSource(project)
  const needsSources = flags.from === undefined && standingFrom === undefined
  const search = needsSources || questions ? findSources(flags.python) : Promise.resolve([])
  const found = questions
    ? await questions.waitFor('Looking for boto3 and the network', search, describeFound)
    : await search
  const from = flags.from ?? standingFrom ?? (questions ? await questions.askSource(found) : chooseSource(found))
  const known = found.find((source) => source.from === from)?.services
  const services = flags.service ?? config.services ?? (await questions?.askServices(known))
  if (services === undefined || services.length === 0) {
    throw new UsageError(
      'No service is named.',
      'Name services with --service, such as `shapewright init --yes --service sqs`.',
    )
  }
  if (known) for (const service of services) checkService(service, known)
  const scope = flags.scope ?? chooseScope(project)
  const asksScope = questions && flags.scope === undefined && config.packageName === undefined
  const packageName = namePackage(asksScope ? await questions.askScope(scope) : scope)
  const problem = checkPackageName(packageName.replaceAll('{service}', 'sqs'))
  if (problem) {
    throw new UsageError(
      `No package can be called ${JSON.stringify(packageName)}.`,
      'Name a scope of small letters, digits and dashes with --scope, such as @example.',
    )
  }
  const workflows =
    flags.workflows ??
    (hasWorkflows(project) || (project.configName === undefined && (await questions?.askWorkflows()) === true))
  return {
    ...{ services, from, packageName, workflows },
    ...(flags.python !== undefined && { python: flags.python }),
    input: tidyFolder(flags.input ?? config.input ?? 'spec'),
    output: tidyFolder(flags.output ?? config.output ?? (project.configName ? 'output' : chooseOutput(project))),
  }
}

function describeFound(sources: readonly FoundSource[]): string {
  if (sources.length === 0) return 'There is no boto3 here, and the published reference does not answer.'
  return `Found ${sources.map(({ title }) => title).join(' and ')}.`
}

/** @throws UsageError if there is none */
function chooseSource([first]: readonly FoundSource[]): string {
  if (first) return first.from
  throw new UsageError(
    'There is no boto3 here, and the published reference does not answer, so there are no pages.',
    'Run `pip install boto3`, or name a folder with pages with --from.',
  )
}

/** What an earlier set-up chose. */
function readStandingSource({ manifest }: Project): string | undefined {
  const script = manifest.scripts?.[scriptNames['sync']!]
  if (script === undefined) return undefined
  const [, quoted, plain] = / --from (?:"((?:[^"\\]|\\.)*)"|(\S+))/.exec(script) ?? []
  return quoted?.replaceAll(/\\(.)/g, '$1') ?? plain ?? 'site'
}

function hasWorkflows({ manifest }: Project): boolean {
  return manifest.scripts?.[scriptNames['release:update']!] !== undefined
}

function checkService(service: string, known: readonly string[]): void {
  if (known.includes(service)) return
  throw new UsageError(
    `There is no service ${JSON.stringify(service)}.`,
    `The nearest name is ${JSON.stringify(closest(service, [...known]))}.`,
  )
}

/** With slashes and no end. */
function tidyFolder(folder: string): string {
  return posix.normalize(folder.replaceAll('\\', '/')).replace(/^\.\/|\/$/g, '')
}

function readWorkflows(): WorkflowTemplates {
  const folder = new URL('../../templates/workflows/', import.meta.url)
  return Object.fromEntries(
    ['publish.yml', 'update.yml'].map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  )
}

function describeChanges(files: readonly DescribedFile[]): string[] {
  return files.flatMap(({ added, path, removed, state }) => [
    `${state === 'new' ? 'new    ' : 'changed'}  ${path}`,
    ...removed.map((line) => `  - ${line}`),
    ...added.map((line) => `  + ${line}`),
  ])
}

/** Services that still lack pages or a built package. */
function findMissing(
  { folder }: Project,
  { input, output, services }: Choices,
): ReadonlyMap<string, 'pages' | 'package'> {
  return new Map(
    services.flatMap((service): [string, 'pages' | 'package'][] => {
      const hasPages =
        existsSync(resolve(folder, input, `${service}.rst`)) ||
        statSync(resolve(folder, input, service), { throwIfNoEntry: false })?.isDirectory() === true
      if (!hasPages) return [[service, 'pages']]
      return existsSync(resolve(folder, output, service, 'dist/index.js')) ? [] : [[service, 'package']]
    }),
  )
}

/** Syncs what has no pages, then generates and builds what has no package. */
async function makePackages(
  { folder }: Project,
  { from, input, output }: Choices,
  missing: ReadonlyMap<string, 'pages' | 'package'>,
  { python }: InitFlags,
  context: CommandContext,
): Promise<number> {
  const withoutPages = [...missing].filter(([, what]) => what === 'pages').map(([service]) => service)
  const names = [...missing.keys()]
  if (withoutPages.length > 0) {
    const { loadSyncSettings, runSync } = await import('./run-sync.js')
    const flags = { from, concurrency: 8, input: join(folder, input), ...(python !== undefined && { python }) }
    const exitCode = await runSync(await loadSyncSettings(withoutPages, flags, folder), {}, context)
    if (exitCode !== exitCodes.done) {
      context.console.note(`The set-up is written, the pages are missing. Next: npm run ${scriptNames['sync']}`)
      return exitCode
    }
  }
  if (names.length === 0) return exitCodes.done
  const [{ loadSettings }, { runGenerate }] = await Promise.all([import('./settings.js'), import('./run-generate.js')])
  const settings = await loadSettings(
    { service: names, input: join(folder, input), output: join(folder, output) },
    folder,
  )
  const exitCode = await runGenerate({ ...settings, allOrNothing: false }, 'write', context)
  if (exitCode !== exitCodes.done) return exitCode
  return buildPackages(folder, output, names, context.console)
}

/** Bundles packages by the script that the project has. */
async function buildPackages(
  folder: string,
  output: string,
  services: readonly string[],
  console: Console,
): Promise<number> {
  const script = fileURLToPath(new URL('../../templates/workflows/scripts/build-output.mjs', import.meta.url))
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...services, '--output', output], {
      cwd: folder,
    })
    console.result(stdout.trimEnd())
    return exitCodes.done
  } catch (error) {
    console.failure(`The packages cannot be built: ${(error as { stderr?: string }).stderr?.trim()}`)
    return exitCodes.failed
  }
}

/** What the user can do now. */
interface Use {
  /** Lines to print. */
  readonly lines: readonly string[]
  /** The package of the first service. */
  readonly packageName: string
  /** A program that decodes what the AWS CLI prints; absent if no operation answers anything. */
  readonly code?: string
  /** The command that prints what the program reads. */
  readonly command?: string
}

async function describeUse(project: Project, { input, output, services }: Choices): Promise<Use> {
  const [service] = services as [string, ...string[]]
  const [{ readServices }, { loadSettings }, { describeFirstProgram }] = await Promise.all([
    import('../generate.js'),
    import('./settings.js'),
    import('../emit/index.js'),
  ])
  const { folder } = project
  const settings = await loadSettings(
    { service: [service], input: join(folder, input), output: join(folder, output) },
    folder,
  )
  const { services: read } = await readServices({ ...settings, services: [service] })
  const model = read[0]?.model
  const first = model && describeFirstProgram(model, settings.emitOptions(service))
  const { name } = JSON.parse(readFileSync(join(folder, output, service, 'package.json'), 'utf8')) as { name: string }
  const manager = project.packageManager
  const install =
    project.workspaces && project.workspaces.length > 0
      ? `${manager} install`
      : `${manager} ${manager === 'npm' ? 'install' : 'add'} ./${output}/${service}`
  const lines = [
    '',
    `Add the package to your project:`,
    '',
    `  ${install}`,
    ...(first
      ? [
          '',
          'Save this as first.mjs:',
          '',
          ...first.code
            .trimEnd()
            .split('\n')
            .map((line) => (line === '' ? '' : `  ${line}`)),
          '',
          'Run it on what the AWS CLI prints:',
          '',
          `  ${first.command} | node first.mjs`,
        ]
      : []),
    '',
    `Guards, calls and loops: ${output}/${service}/README.md`,
    `Later: npm run ${scriptNames['sync']} && npm run ${scriptNames['generate']} && npm run ${scriptNames['build:output']}`,
  ]
  return { lines: lines.map(safeText), packageName: name, ...first }
}

function printDocument(
  console: Console,
  {
    choices,
    plan,
    use,
    ...rest
  }: {
    readonly choices: Choices
    readonly dryRun: boolean
    readonly exitCode: number
    readonly files: readonly DescribedFile[]
    readonly plan: Plan
    readonly use?: Use
  },
): void {
  const { code, command, packageName } = use ?? {}
  console.document({
    ...{ command: 'init', ...rest, notes: plan.notes, choices },
    ...(packageName !== undefined && { use: { packageName, code, command } }),
  })
}
