/**
 * The command line: commands, options, help.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command, CommanderError, Option } from 'commander'
import { safeText } from '../messages/safe-text.js'
import { showPath } from '../pages/show-path.js'
import { Console, type Streams } from './console.js'
import { type CommandContext, exitCodes, runCheck, runGenerate, runModel } from './run-command.js'
import { type Arguments, type Settings, loadSettings } from './settings.js'
import { UsageError } from './usage-error.js'
import { type WatchOptions, watchPages } from './watch.js'
import { scanWatched } from './watched-files.js'

/** What the command line runs in; `process` gives all of it. */
export interface Environment extends Streams {
  readonly cwd: string
  /** Ends a watch. */
  readonly signal: AbortSignal
}

interface Flags extends Arguments {
  readonly watch?: true
  readonly silent?: true
  readonly verbose?: true
  readonly json?: true
  readonly dryRun?: true
  readonly check?: true
  readonly out?: string
}

/**
 * Runs a command line.
 *
 * @param args - the arguments after the program's name
 * @returns the exit code: 0 done, 1 the pages have errors or the output is stale, 2 the command cannot be carried out as it was given
 */
export async function runProgram(args: readonly string[], environment: Environment): Promise<number> {
  const { stdout, stderr } = environment
  let exitCode: number = exitCodes.done
  const isJson = args.includes('--json')
  const program = new Command('shapewright')
    .description("TypeScript types, runtime guards and clients for AWS services, written from boto3's reference pages")
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => isJson || stderr.write(text),
      outputError: (text, write) => write(`shapewright: ${text.replace(/^error: /, '')}`),
    })
    .addHelpText(
      'after',
      `\nExit codes: 0 done; 1 the pages have errors, or the output is stale; 2 the command was not understood.`,
    )

  const start = (name: string, flags: Flags, task: Task): Promise<void> =>
    runCommand(name, flags, task, args, environment).then((code) => void (exitCode = code))

  addCommonOptions(program.command('generate').description('read the pages and write a package per service'))
    .option('-o, --output <folder>', 'folder that the packages go to (default: output)')
    .addOption(
      new Option('-w, --watch', 'generate again whenever a page changes').conflicts(['json', 'check', 'dryRun']),
    )
    .option('--json-schema', 'write a JSON Schema file for each request and response, too')
    .addOption(new Option('--dry-run', 'say what would be written, write nothing').conflicts('check'))
    .option('--check', 'write nothing; exit 1 where the output is not what the pages give')
    .action((flags: Flags) => {
      const mode = flags.check ? 'check' : flags.dryRun ? 'dry-run' : 'write'
      return start('generate', flags, (settings, context) => runGenerate(settings, mode, context))
    })
  addCommonOptions(program.command('model').description("write each service's model as JSON"))
    .requiredOption('--out <folder>', 'folder for <service>.json')
    .action((flags: Flags) => start('model', flags, (settings, context) => runModel(settings, flags.out!, context)))
  addCommonOptions(
    program.command('check').description('read the pages and say what is wrong with them; write nothing'),
  )
    .addOption(new Option('-w, --watch', 'check again whenever a page changes').conflicts('json'))
    .action((flags: Flags) => start('check', flags, runCheck))

  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return exitCodes.done
    if (isJson) writeFailure(stdout, error.message.replace(/^error: /, ''), exitCodes.usage)
    return exitCodes.usage
  }
}

type Task = (settings: Settings, context: CommandContext) => Promise<number>

async function runCommand(
  name: string,
  flags: Flags,
  task: Task,
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
  const mendingCommand = describeCommand(
    args.filter((arg) => arg !== '--check'),
    env,
  )
  const context = { console, debug, mendingCommand }
  const attempt = async (): Promise<number> => {
    try {
      return await task(await loadSettings(flags, cwd), context)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      console.messages(error.messages)
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

type Watched = Pick<WatchOptions, 'input' | 'configPath' | 'known'>

/** What a watch begins with, from before the first run; nothing where the command cannot be carried out, which the run itself says. */
async function findWatched(flags: Flags, cwd: string): Promise<Watched | undefined> {
  try {
    const { input, configPath } = await loadSettings(flags, cwd)
    const path = configPath === undefined ? undefined : resolve(cwd, configPath)
    return { input, known: scanWatched(input, path), ...(path !== undefined && { configPath: path }) }
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

function addCommonOptions(command: Command): Command {
  return command
    .option('-c, --config <file>', 'configuration (default: shapewright.config.ts, .js, .mjs or .json)')
    .option('-i, --input <folder>', 'folder with the pages (default: spec)')
    .option('--service <name...>', 'only these services')
    .option('-s, --silent', 'print only errors')
    .option('--verbose', 'print info messages, too')
    .option('--json', 'print one JSON document and nothing else')
}

function writeFailure(stdout: NodeJS.WritableStream, message: string, exitCode: number, error?: UsageError): void {
  const { help, messages = [] } = error ?? {}
  stdout.write(
    `${JSON.stringify({ exitCode, error: message, ...(help !== undefined && { help }), messages }, undefined, 2)}\n`,
  )
}

/**
 * The command as it can be typed again. npm, pnpm and yarn tell the name of the script that they run, and its text: where the text ends in the command's name, the
 * arguments are what stood after the script's name.
 */
function describeCommand([command, ...rest]: readonly string[], env: NodeJS.ProcessEnv): string {
  const { npm_lifecycle_event: script, npm_lifecycle_script: text } = env
  const isScript = script !== undefined && command !== undefined && text?.trim().split(/\s+/).at(-1) === command
  const words = isScript
    ? ['npm', 'run', script, ...(rest.length > 0 ? ['--', ...rest] : [])]
    : ['shapewright', ...(command === undefined ? [] : [command]), ...rest]
  return words.map(quoteArgument).join(' ')
}

/** Quotes an argument for a POSIX shell where it needs it. */
function quoteArgument(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`
}

function readVersion(): string {
  const path = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}
