/**
 * `shapewright diff` on the command line.
 *
 * @module
 */
import { type Command, Option } from 'commander'
import type { ChangeClass } from '../../diff/index.js'
import { type DiffSettings, loadDiffSettings } from './diff/settings.js'
import { type Flags, addCommonOptions } from './options.js'
import type { Start, Task } from './start.js'

interface DiffFlags extends Flags {
  readonly markdown?: true
  readonly annotations?: true
  readonly failOn?: ChangeClass
}

/** Adds the command to the program. */
export function addDiffCommand(program: Command, start: Start): void {
  addCommonOptions(
    program
      .command('diff')
      .description('say what changed between two states of pages, and what that asks of users')
      .argument('<old>', 'a folder of pages, a model, a package, or a git revision: main, v1.2.0:spec')
      .argument('<new>', 'the same of the new state'),
  )
    .addOption(new Option('--markdown', 'print a section of a changelog').conflicts(['json', 'annotations']))
    .addOption(new Option('--annotations', 'print workflow commands of GitHub Actions').conflicts('json'))
    .addOption(
      new Option('--fail-on <class>', 'exit 1 where a change is of this class or a higher one').choices([
        'major',
        'minor',
        'patch',
      ]),
    )
    .action((old: string, new_: string, flags: DiffFlags) => {
      const { failOn, markdown, annotations } = flags
      const form = markdown ? 'markdown' : annotations ? 'annotations' : 'text'
      const options = { old, new: new_, form, ...(failOn && { failOn }) } as const
      const run: Task<DiffSettings> = async (settings, context) => {
        const { runDiff } = await import('./diff/run-diff.js')
        return runDiff(settings, options, context)
      }
      return start('diff', flags, run, loadDiffSettings)
    })
}
