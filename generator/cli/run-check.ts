/**
 * `shapewright check`: what it runs, prints and ends with.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { generate } from '../generate.js'
import { showPath } from '../pages/show-path.js'
import type { ServiceResult } from '../result.js'
import { openFindings } from './accepted-findings.js'
import type { CommandContext } from './command-context.js'
import { describeSeconds } from './describe-seconds.js'
import { exitCodes } from './exit-codes.js'
import { openProgress } from './progress.js'
import { type Settings, refuseOverlap } from './settings.js'
import { describeService, describeServiceData, listStaleFiles, listUndocumented } from './summary.js'

/** How strict a check is. */
export interface CheckOptions {
  /** Whether it fails for warnings, and for what no page describes. */
  readonly strict: boolean
}

/**
 * Runs `shapewright check`: reads and joins the pages, says what is wrong with them, what of the packages is not what the pages give, and what no page describes.
 * Writes nothing. Where there is no output folder yet and nothing was published, the pages alone are checked.
 */
export async function runCheck(
  settings: Settings,
  { strict }: CheckOptions,
  { console, debug, mendingCommand, memory, releases }: CommandContext,
): Promise<number> {
  refuseOverlap(settings)
  const started = performance.now()
  const progress = await openProgress(console)
  const kept = { ...(memory && { memory }), ...(releases && { releases }) }
  const result = await generate({
    ...settings,
    mode: 'check',
    debug,
    onProgress: progress.update,
    workers: availableParallelism(),
    ...kept,
  }).finally(progress.stop)
  const { services, messages, counts, failed, blocked } = result
  const output = showPath(settings.cwd, settings.output)
  // packages that are committed, or were, and are gone from the disk are as stale as any
  const hasOutput = existsSync(settings.output) || services.some(({ release }) => release?.formerVersion !== undefined)
  const stale = hasOutput && !blocked ? listStaleFiles(result, output) : []
  const orphans = messages.filter(({ rule }) => rule === 'output-orphan')
  const isStale = stale.length > 0 || orphans.length > 0
  const open = openFindings(result, settings.accept)
  const isUndocumented = open.services.some(({ undocumented }) => undocumented.length > 0)

  await console.messages(messages)
  for (const service of services) console.result(describeCheck(service, hasOutput, blocked))
  for (const line of (strict ? open.services : services).flatMap(listUndocumented)) {
    if (strict) console.finding(line)
    else if (console.options.verbose) console.result(line)
  }
  if (strict) for (const line of open.gone) console.finding(line)
  for (const line of stale) console.finding(line)
  if (stale.length > 0) console.finding(`${output} is not what the pages give. Mend it with: ${mendingCommand}`)
  if (!hasOutput) console.result(`There is no ${output} yet: the pages alone were checked.`)
  if (strict && open.accepted > 0) console.result(`Accepted by the configuration: ${open.accepted}`)
  console.result(`${console.describeCounts(counts)} in ${describeSeconds(started)}`)

  const isRefused = strict && (open.warnings > 0 || isUndocumented)
  const exitCode = failed || isStale || isRefused ? exitCodes.failed : exitCodes.done
  console.document({
    ...{ command: 'check', exitCode, input: showPath(settings.cwd, settings.input), output, stale: isStale },
    ...{
      left: result.left,
      blocked,
      refused: isRefused,
      services: services.map(describeServiceData),
      counts,
      messages,
    },
  })
  return exitCode
}

function describeCheck(service: ServiceResult, hasOutput: boolean, blocked: boolean): string {
  const { changes, undocumented } = service
  const count = changes ? changes.added.length + changes.changed.length + changes.removed.length : 0
  const state =
    !hasOutput || blocked || !changes
      ? []
      : [count === 0 ? 'up to date' : `${count} file${count === 1 ? '' : 's'} stale`]
  const missing = undocumented.length > 0 ? [`${undocumented.length} without a description`] : []
  return [describeService(service), ...state, ...missing].join('; ')
}
