/**
 * What `shapewright diff` runs, prints and ends with.
 *
 * @module
 */
import {
  type Change,
  type ChangeClass,
  type ServiceDiff,
  classOfChanges,
  compareServices,
  isAtLeast,
  printAnnotations,
  printMarkdown,
  printText,
  summarizeChanges,
} from '../../../diff/index.js'
import { compareChoices } from '../../../release/choices.js'
import { countMessages, sortMessages } from '../../../messages/record.js'
import { type MessageStream, detectRenderOptions } from '../../../messages/terminal.js'
import type { CommandContext } from '../../command-context.js'
import { exitCodes } from '../../exit-codes.js'
import type { DiffDocument } from './document.js'
import type { DiffSettings } from './settings.js'
import { chooseServices } from './services.js'
import { readState } from './state.js'
import type { State } from './state-types.js'
import { TemporaryFolders } from './temporary-folders.js'

/** What is compared, and how it is told. */
export interface DiffOptions {
  /** The arguments. */
  readonly old: string
  readonly new: string
  readonly form: 'text' | 'markdown' | 'annotations'
  readonly failOn?: ChangeClass
}

/**
 * Compares two states and tells what changed.
 *
 * @returns 1 where a change is of the class that was named or of a higher one, and where pages have errors, so that a service could not be compared
 */
export async function runDiff(settings: DiffSettings, options: DiffOptions, context: CommandContext): Promise<number> {
  const { console } = context
  const temporary = new TemporaryFolders()
  try {
    const old = await readState(options.old, settings, context, temporary)
    const new_ = await readState(options.new, settings, context, temporary)
    const { compared, failed } = compareStates(old, new_, settings)
    const messages = sortMessages([...old.messages, ...new_.messages])
    const counts = countMessages(messages)
    const class_ = classOfChanges(compared.flatMap(({ changes }) => changes))
    const isRefused = options.failOn !== undefined && isAtLeast(class_, options.failOn)
    const exitCode = isRefused || counts.error > 0 ? exitCodes.failed : exitCodes.done

    await console.messages(messages.filter(({ severity }) => severity === 'error'))
    for (const service of failed) console.note(`${service}: not compared: its pages have errors`)
    printDiffs(compared, { old, new: new_ }, options, context)
    const document: DiffDocument = {
      ...{ command: 'diff', exitCode, ...(class_ && { class: class_ }) },
      old: { argument: options.old, kind: old.kind },
      new: { argument: options.new, kind: new_.kind },
      ...{ services: compared, failed, counts, messages },
    }
    console.document(document)
    return exitCode
  } finally {
    temporary.remove()
  }
}

interface States {
  readonly old: State
  readonly new: State
}

/** Compares service by service. What the pages of one state could not tell is not compared. */
function compareStates(
  old: State,
  new_: State,
  { services, responseEnums }: DiffSettings,
): { readonly compared: readonly ServiceDiff[]; readonly failed: readonly string[] } {
  const failed: string[] = []
  const compared: ServiceDiff[] = []
  for (const service of chooseServices(old, new_, services)) {
    const [before, after] = [old.services.get(service), new_.services.get(service)]
    if ((before && !before.contract) || (after && !after.contract)) {
      failed.push(service)
      continue
    }
    // a package says itself what was chosen for it; of pages, the configuration does
    const enums = after?.choices?.responseEnums ?? responseEnums
    const changes = compareServices(before?.contract, after?.contract, {
      ...(enums && { responseEnums: enums }),
      ...(before?.choices && after?.choices && { choices: compareChoices(before.choices, after.choices) }),
      ...(before?.packageName !== undefined && { oldPackage: before.packageName }),
      ...(after?.packageName !== undefined && { newPackage: after.packageName }),
      ...(before?.aliases && { oldAliases: before.aliases }),
      ...(after?.aliases && { newAliases: after.aliases }),
      ...(before?.places && { oldPlaces: before.places }),
      ...(after?.places && { newPlaces: after.places }),
    })
    compared.push(summarizeChanges(service, changes))
  }
  return { compared, failed }
}

function printDiffs(
  diffs: readonly ServiceDiff[],
  states: States,
  { form, failOn }: DiffOptions,
  { console }: CommandContext,
): void {
  const { verbose } = console.options
  const { stdout, env } = console.streams
  const { color } = detectRenderOptions(stdout as MessageStream, env)
  for (const diff of diffs) {
    if (form === 'annotations') {
      const options = { verbose, ...(failOn && { failOn }), findFile: (change: Change) => findFile(change, states) }
      for (const line of printAnnotations(diff, options)) console.finding(line)
    } else if (form === 'markdown') {
      if (diff.changes.length === 0) continue
      console.finding(`## ${diff.service}\n\n${printMarkdown(diff.changes, { verbose })}`)
    } else {
      const showPlace = ({ place }: Change): string | undefined => place && states[place.state].showPlace(place)
      for (const line of printText(diff, { color, verbose, showPlace })) console.result(line)
    }
  }
}

/** A page that is gone, or a line of an earlier state, is nothing that a checkout of the new state could show. */
function findFile({ place }: Change, { new: new_ }: States): string | undefined {
  return place?.state === 'new' ? new_.findFile(place.page) : undefined
}
