/**
 * Running one command: its settings, its console, what it ends with, and again where it watches.
 *
 * @module
 */
import { resolve } from 'node:path'
import { safeText } from '../../messages/safe-text.js'
import { showPath } from '../../pages/show-path.js'
import { Console, type Streams } from '../console.js'
import { ReleaseMemory } from '../../run/former-releases.js'
import { PageMemory } from '../../run/page-memory.js'
import type { CommandContext } from '../command-context.js'
import { exitCodes } from '../exit-codes.js'
import { type Settings, loadSettings } from '../settings.js'
import { UsageError } from '../usage-error.js'
import type { WatchOptions } from '../watch.js'
import { scanWatched } from '../watched-files.js'
import { describeMendingCommand } from './mending-command.js'
import type { Flags } from './options.js'

/** What the command line runs in; `process` gives all of it. */
export interface Environment extends Streams {
  readonly cwd: string
  /** Ends a watch. */
  readonly signal: AbortSignal
}

/**
 * What a command does.
 *
 * @returns the exit code
 * @throws UsageError where it cannot be carried out as it was given
 */
export type Task<Loaded = Settings> = (settings: Loaded, context: CommandContext) => Promise<number>

/**
 * Joins arguments and configuration, for a command that does not work on folders of pages as the others do.
 *
 * @param cwd - absolute path of the working directory
 * @throws UsageError where they are not as they must be
 */
export type Load<Loaded> = (flags: Flags, cwd: string) => Promise<Loaded>

/**
 * Starts a command by its name with its flags. The exit code reaches the program, so that the registration of a command need not carry it.
 */
export interface Start {
  (name: string, flags: Flags, task: Task): Promise<void>
  <Loaded>(name: string, flags: Flags, task: Task<Loaded>, load: Load<Loaded>): Promise<void>
}

/**
 * Runs a command's task, again and again where `--watch` is given.
 *
 * @param name - the command's name, for what is printed
 * @param load - how the settings come about; `loadSettings` for most commands
 * @param args - all arguments, from which the command that mends stale output is made
 * @returns the exit code of the last run
 */
export async function runTask<Loaded>(
  name: string,
  flags: Flags,
  task: Task<Loaded>,
  load: Load<Loaded>,
  args: readonly string[],
  environment: Environment,
): Promise<number> {
  const { cwd, env, signal } = environment
  const console = new Console(environment, {
    silent: flags.silent ?? false,
    json: flags.json ?? false,
    verbose: flags.verbose ?? false,
  })
  const debug = /\bshapewright\b|^[*1]$|^true$/.test(env['DEBUG'] ?? '')
  const mendingCommand = describeMendingCommand(args, env)
  const memory = new PageMemory()
  const context = {
    console,
    debug,
    mendingCommand,
    ...(flags.watch && { memory, releases: new ReleaseMemory() }),
  }
  const attempt = async (): Promise<number> => {
    try {
      return await task(await load(flags, cwd), context)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      await console.messages(error.messages)
      console.failure(error.message, error.help)
      if (flags.json) writeFailure(environment.stdout, error.message, exitCodes.usage, error)
      return exitCodes.usage
    }
  }

  if (!flags.watch) return attempt()
  const before = await findWatched(flags, cwd)
  let exitCode = await attempt()
  if (!before || exitCode === exitCodes.usage) return exitCode
  console.note(`${name}: watching; Ctrl+C ends it`)
  const [{ warmUp }, { watchPages }] = await Promise.all([import('../warm-up.js'), import('../watch.js')])
  await warmUp(before.settings, memory)
  await watchPages({
    ...before,
    signal,
    onChange: async (changed) => {
      exitCode = await attempt()
      console.note(`${name}: ran again for ${describeChanged(changed, cwd)}; still watching; Ctrl+C ends it`)
    },
  })
  return exitCode
}

/** Writes the one document of a command that was not understood, with `--json`. */
export function writeFailure(
  stdout: NodeJS.WritableStream,
  message: string,
  exitCode: number,
  error?: UsageError,
): void {
  const { help, messages = [] } = error ?? {}
  stdout.write(
    `${JSON.stringify({ exitCode, error: message, ...(help !== undefined && { help }), messages }, undefined, 2)}\n`,
  )
}

type Watched = Pick<WatchOptions, 'input' | 'configPath' | 'known'> & { readonly settings: Settings }

/** What a watch begins with, from before the first run; nothing where the command cannot be carried out, which the run itself says. */
async function findWatched(flags: Flags, cwd: string): Promise<Watched | undefined> {
  try {
    const settings = await loadSettings(flags, cwd)
    const { input, configPath } = settings
    const path = configPath === undefined ? undefined : resolve(cwd, configPath)
    return { settings, input, known: scanWatched(input, path), ...(path !== undefined && { configPath: path }) }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return undefined
  }
}

/** Names at most so many of the files that a run was made for. */
const shownChanges = 5

function describeChanged(changed: readonly string[], cwd: string): string {
  const shown = changed.slice(0, shownChanges).map((path) => safeText(showPath(cwd, path)))
  const rest = changed.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
}
