/**
 * From the pages of one service to its model.
 *
 * @module
 */
import { type MessageRecord, recordMessages } from '../messages/record.js'
import type { ServiceModel } from '../model/index.js'
import type { ServicePages } from '../pages/find.js'
import { type LoadedPage, loadPage } from '../pages/load.js'
import type { ChosenNameProblem, FormerNames } from '../resolve/index.js'
import type { ServiceReport } from '../result.js'
import { recordRunMessage } from '../run-messages.js'
import { stages as generatorStages } from '../stages.js'
import { catchFault } from './faults.js'
import { inputPath } from './input-messages.js'
import type { GenerateOptions, ReadOptions } from './options.js'
import { parsePages } from './parse-pages.js'
import type { Tracker } from './progress.js'
import { reportService } from './report.js'

/** One service, read and resolved. */
export interface ReadService {
  readonly report: ServiceReport
  /** Absent where no page could be read. */
  readonly model?: ServiceModel
}

/** What the steps of one run share. */
export interface Run<Options extends ReadOptions = GenerateOptions> {
  readonly options: Options
  readonly tracker: Tracker
}

/** Loads the pages of a service. Those that an earlier run of this process has read come from its memory. */
export function loadPages({ service, pages }: ServicePages, { cwd, memory }: ReadOptions): readonly LoadedPage[] {
  const loaded = pages.map((page) => loadPage(page, cwd))
  return memory ? memory.recallPages(service, loaded) : loaded
}

/**
 * bytes → trees → facts → model
 *
 * @param former - names that were published before
 */
export async function readService(
  pages: ServicePages,
  loaded: readonly LoadedPage[],
  { options, tracker }: Run<ReadOptions>,
  former?: FormerNames,
): Promise<ReadService> {
  const { service } = pages
  const place = inputPath(options, service)
  const modelStages = await (options.stages ?? generatorStages).loadModelStages()
  const faults: MessageRecord[] = []
  const { parsed, failed } = await parsePages(service, loaded, modelStages, faults, tracker, options)
  tracker('resolve', service)
  const memory = options.memory?.resolved
  const onNameProblem = ({ source, found, expected }: ChosenNameProblem): void => {
    const rule = source === 'file' ? 'name-known' : 'name-chosen'
    faults.push(recordRunMessage(place, rule, { found, expected: [expected] }))
  }
  const chosen = { names: options.names?.(service), knownNames: options.knownNames?.(service), onNameProblem }
  const resolve = (): ServiceModel[] => [
    modelStages.resolveService(service, parsed, { failed, former, memory, ...chosen }),
  ]
  const [model] = parsed.length > 0 ? catchFault(resolve, place, faults, options) : []
  if (model?.operations.length === 0 || loaded.length === 0) {
    faults.push(recordRunMessage(place, 'service-empty', { found: `No page of ${service} describes an operation` }))
  }
  const messages = [...loaded.flatMap(({ file }) => recordMessages(file)), ...faults]
  return { report: reportService(pages, model, messages), ...(model && { model }) }
}
