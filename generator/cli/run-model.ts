/**
 * `shapewright model`: what it runs, prints and ends with.
 *
 * @module
 */
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { type ReadService, readEachService } from '../generate.js'
import { type MessageRecord, countMessages, sortMessages } from '../messages/record.js'
import { describeError, isSystemError } from '../pages/describe-error.js'
import { makeFolder } from '../pages/make-folder.js'
import { showPath } from '../pages/show-path.js'
import type { ServiceReport } from '../result.js'
import { loadExportStage } from '../stages.js'
import type { CommandContext } from './command-context.js'
import { describeSeconds } from './describe-seconds.js'
import { exitCodes } from './exit-codes.js'
import { openProgress } from './progress.js'
import type { Settings } from './settings.js'
import { describeService, describeServiceData } from './summary.js'
import { UsageError } from './usage-error.js'

/**
 * Runs `shapewright model`: writes each service's model as JSON. A service with errors is written, too, with what could be read: a model is for looking at.
 *
 * @param out - folder for `<service>.json`, as it was given
 */
export async function runModel(settings: Settings, out: string, context: CommandContext): Promise<number> {
  const { console } = context
  const started = performance.now()
  const folder = resolve(settings.cwd, out)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new UsageError(`The folder ${showPath(settings.cwd, folder)} is a file.`, 'Name another folder with --out.')
  }
  const { exportModel } = await loadExportStage()
  const written = new Map<string, string>()
  const reports: ServiceReport[] = []
  const others = await readWithProgress(settings, context, ({ report, model }) => {
    reports.push(report)
    if (!model) return
    const path = join(folder, `${report.service}.json`)
    writeModel(path, exportModel(model), settings.cwd)
    written.set(report.service, showPath(settings.cwd, path))
  })

  const messages: MessageRecord[] = sortMessages([...others, ...reports.flatMap((report) => report.messages)])
  const counts = countMessages(messages)
  await console.messages(messages)
  for (const report of reports) {
    console.result(`${describeService(report)}: ${written.get(report.service) ?? 'not written'}`)
  }
  console.result(`${console.describeCounts(counts)} in ${describeSeconds(started)}`)
  const exitCode = counts.error > 0 ? exitCodes.failed : exitCodes.done
  console.document({
    ...{ command: 'model', exitCode, input: showPath(settings.cwd, settings.input), files: [...written.values()] },
    ...{ services: reports.map(describeServiceData), counts, messages },
  })
  return exitCode
}

function writeModel(path: string, model: object, cwd: string): void {
  try {
    makeFolder(join(path, '..'))
    writeFileAtomic(path, `${JSON.stringify(model, undefined, 2)}\n`, { fsync: false })
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new UsageError(
      `${showPath(cwd, path)} cannot be written: ${describeError(error)}.`,
      'Name another folder with --out.',
    )
  }
}

async function readWithProgress(
  settings: Settings,
  { console, debug, memory }: CommandContext,
  take: (service: ReadService) => void,
): Promise<readonly MessageRecord[]> {
  const progress = await openProgress(console)
  const options = { ...settings, debug, onProgress: progress.update, ...(memory && { memory }) }
  return readEachService(options, take).finally(progress.stop)
}
