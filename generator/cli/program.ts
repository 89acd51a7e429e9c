/**
 * The command line: its commands, its help, its exit code.
 *
 * @module
 */
import { Command, CommanderError, type OutputConfiguration } from 'commander'
import { addCheckCommand } from './commands/check.js'
import { addDiffCommand } from './commands/diff.js'
import { addGenerateCommand } from './commands/generate.js'
import { addInitCommand } from './commands/init.js'
import { addModelCommand } from './commands/model.js'
import { addNamesCommand } from './commands/names.js'
import { type Environment, type Load, type Start, type Task, runTask, writeFailure } from './commands/start.js'
import type { Flags } from './commands/options.js'
import { addSyncCommand } from './commands/sync.js'
import { readVersion } from '../version.js'
import { exitCodes } from './exit-codes.js'
import { type Settings, loadSettings } from './settings.js'

export type { Environment } from './commands/start.js'

/** Every command, in the order in which help lists them. */
const commands: readonly ((program: Command, start: Start) => void)[] = [
  addInitCommand,
  addGenerateCommand,
  addModelCommand,
  addDiffCommand,
  addCheckCommand,
  addSyncCommand,
  addNamesCommand,
]

/**
 * Makes the program, with every command and option. The reference of the site lists them.
 *
 * @param start - carries a command out
 * @param output - where help and errors go
 */
export function createProgram(start: Start, output: OutputConfiguration): Command {
  const program = new Command('shapewright')
    .description("TypeScript types, runtime guards and clients for AWS services, written from boto3's reference pages")
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .showSuggestionAfterError()
    .exitOverride()
    // commands take these from the program when they are added
    .configureOutput(output)
    .addHelpText(
      'after',
      `\nExit codes: 0 done; 1 the pages have errors, the output is stale, or a change is as high as --fail-on says; 2 the command was not understood.`,
    )
  for (const addCommand of commands) addCommand(program, start)
  return program
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
  const start: Start = async <Loaded>(name: string, flags: Flags, task: Task<Loaded>, load?: Load<Loaded>) => {
    // without `load`, the interface lets only a task for `Settings` through
    exitCode = await runTask(name, flags, task, load ?? (loadSettings as Load<Loaded & Settings>), args, environment)
  }
  const program = createProgram(start, {
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => isJson || stderr.write(text),
    outputError: (text, write) => write(`shapewright: ${text.replace(/^error: /, '')}`),
  })

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
