/**
 * The questions of `shapewright init`. Each has a flag; what a flag says is not asked.
 *
 * @module
 */
import {
  type CANCEL_SYMBOL,
  autocompleteMultiselect,
  cancel,
  confirm,
  intro,
  isCancel,
  note,
  select,
  spinner,
  text,
} from '@clack/prompts'
import type { FoundSource } from '../init/find-sources.js'
import { UsageError } from './usage-error.js'

/** Begins the conversation. */
export function beginQuestions(): void {
  intro('Shapewright')
}

/** Shows that something goes on while a promise is open. */
export async function waitFor<T>(what: string, promise: Promise<T>, describe: (value: T) => string): Promise<T> {
  const view = spinner()
  view.start(what)
  try {
    const value = await promise
    view.stop(describe(value))
    return value
  } catch (error) {
    view.error(what)
    throw error
  }
}

/** Asks where pages come from; a folder is always possible. */
export async function askSource(sources: readonly FoundSource[]): Promise<string> {
  const folder = 'folder'
  const chosen = await answer(
    select({
      message: 'Where do the pages come from?',
      options: [
        ...sources.map(({ from, services, title }) => ({
          value: from as string,
          label: title,
          hint: `${services.length} services`,
        })),
        { value: folder, label: 'a folder with pages' },
      ],
    }),
  )
  if (chosen !== folder) return chosen
  return answer(text({ message: 'Which folder?', validate: refuseEmpty }))
}

/** Asks for services: by a list that is searched by typing, or by names if no list is known. */
export async function askServices(known: readonly string[] | undefined): Promise<readonly string[]> {
  if (known === undefined) {
    const names = await answer(text({ message: 'Which services?', placeholder: 'sqs dynamodb', validate: refuseEmpty }))
    return names.split(/[\s,]+/).filter(Boolean)
  }
  return answer(
    autocompleteMultiselect({
      message: 'Which services? Type to search, Tab chooses, Enter ends.',
      options: known.map((name) => ({ value: name, label: name })),
      required: true,
      maxItems: 8,
    }),
  )
}

/** Asks for the scope of the packages' names. */
export function askScope(initial: string): Promise<string> {
  return answer(
    text({
      message: "Scope of the packages' names",
      initialValue: initial,
      validate: (value) =>
        /^@?[a-z0-9][a-z0-9._-]*$/.test(value ?? '') ? undefined : 'Small letters, digits and dashes, such as @example',
    }),
  )
}

/** Asks whether to write workflows. */
export function askWorkflows(): Promise<boolean> {
  return answer(
    confirm({
      message: 'Write workflows for GitHub Actions that update the packages once a week and publish them?',
      initialValue: false,
    }),
  )
}

/** Shows what is going to change, and asks whether to go on. */
export function askGoOn(lines: readonly string[]): Promise<boolean> {
  note(lines.join('\n'), 'This changes', { format: (line) => line })
  return answer(confirm({ message: 'Write it?' }))
}

function refuseEmpty(value: string | undefined): string | undefined {
  return value?.trim() ? undefined : 'Something has to stand here'
}

/** @throws UsageError if Ctrl+C answers */
async function answer<T>(question: Promise<T | typeof CANCEL_SYMBOL>): Promise<T> {
  const given = await question
  if (!isCancel(given)) return given
  cancel('Nothing was written.')
  throw new UsageError('The questions were not answered.')
}
