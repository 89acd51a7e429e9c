/**
 * Reading one of the two states that are compared.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describeContract } from '../../../contract/index.js'
import { type FoundPlace, findPlaces } from '../../../diff/index.js'
import { type ReadService, readEachService } from '../../../generate.js'
import type { MessageRecord } from '../../../messages/record.js'
import { listServices } from '../../../pages/find.js'
import { showPath } from '../../../pages/show-path.js'
import type { CommandContext } from '../../command-context.js'
import { openProgress } from '../../progress.js'
import { UsageError } from '../../usage-error.js'
import { listDocuments, readDocument } from './documents.js'
import { readRevision } from './git-revision.js'
import type { DiffSettings } from './settings.js'
import type { State, StateService } from './state-types.js'
import type { TemporaryFolders } from './temporary-folders.js'

/**
 * Reads a state: a folder of pages, a model or a folder of models, a package, its lock file or a folder of packages, or any of these as a git revision has it.
 * What is on disk comes first.
 *
 * @param text - the argument
 * @param temporary - where files of a revision go
 * @throws UsageError where it is none of these
 */
export async function readState(
  text: string,
  settings: DiffSettings,
  context: CommandContext,
  temporary: TemporaryFolders,
): Promise<State> {
  const path = resolve(settings.cwd, text)
  if (existsSync(path)) {
    return readPath(path, { show: (inner) => showPath(settings.cwd, inner), prefix: '' }, settings, context)
  }
  const { cwd, input } = settings
  const files = await readRevision(text, cwd, input, temporary.make())
  const revision = text.split(':', 1)[0]!
  const inRepository = (inner: string): string =>
    [files.repositoryPath, inner.slice(files.path.length + 1).replaceAll('\\', '/')].filter(Boolean).join('/')
  return readPath(files.path, { show: inRepository, prefix: `${revision}:` }, settings, context)
}

/** How paths of a state are shown: relative to the working directory or the repository, with the revision before. */
interface Shown {
  readonly show: (path: string) => string
  readonly prefix: string
}

async function readPath(path: string, shown: Shown, settings: DiffSettings, context: CommandContext): Promise<State> {
  const show = (inner: string): string => shown.prefix + shown.show(inner)
  const files = listDocuments(path, show)
  if (!files) return readPages(path, shown, settings, context)
  const known = new Set<string>()
  const services = new Map<string, StateService>()
  for (const file of files.paths) {
    const [service, entry] = readDocument(file, show)
    if (known.has(service)) {
      throw new UsageError(
        `${show(path)} holds the service ${JSON.stringify(service)} twice.`,
        'Leave one of them out.',
      )
    }
    known.add(service)
    if (!settings.services || settings.services.includes(service)) services.set(service, entry)
  }
  return {
    kind: files.kind,
    known: [...known],
    services,
    messages: [],
    showPlace: formatPlace,
    findFile: () => undefined,
  }
}

async function readPages(
  folder: string,
  { show, prefix }: Shown,
  { services: only }: DiffSettings,
  { console, debug }: CommandContext,
): Promise<State> {
  const progress = await openProgress(console)
  const options = { input: folder, cwd: folder, debug, onProgress: progress.update, ...(only && { services: only }) }
  const services = new Map<string, StateService>()
  const reported: MessageRecord[] = []
  // of a model, the comparison needs the contract alone
  const take = ({ report, model }: ReadService): void => {
    for (const item of report.messages) reported.push(item)
    const isDamaged = report.messages.some(({ severity }) => severity === 'error')
    const isWhole = model !== undefined && !isDamaged
    services.set(
      report.service,
      isWhole ? { contract: describeContract(model), places: findPlaces(model), aliases: model.aliases ?? [] } : {},
    )
  }
  const messages = await readEachService(options, take).finally(progress.stop)
  const place = (page: string): string => show(join(folder, page))
  const relocate = (message: MessageRecord): MessageRecord => ({
    ...message,
    path: prefix + place(message.path === '.' ? '' : message.path),
  })
  // a state may lack the services that are asked for
  const general = messages.filter(({ rule }) => rule !== 'input-empty' || !only)
  return {
    kind: 'pages',
    known: listServices(folder),
    services,
    messages: [...general, ...reported].map(relocate),
    showPlace: (found) => prefix + formatPlace({ ...found, page: place(found.page) }),
    findFile: place,
  }
}

function formatPlace({ page, line, column }: FoundPlace): string {
  return [page, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')
}
