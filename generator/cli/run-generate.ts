/**
 * `shapewright generate`: what it runs, prints and ends with.
 *
 * @module
 */
import { availableParallelism } from 'node:os'
import { type GenerateOptions, generate } from '../generate.js'
import { showPath } from '../pages/show-path.js'
import type { CommandContext } from './command-context.js'
import { describeSeconds } from './describe-seconds.js'
import { exitCodes } from './exit-codes.js'
import { openProgress } from './progress.js'
import { type Settings, refuseOverlap } from './settings.js'
import {
  describeChanges,
  describeLeft,
  describeService,
  describeServiceData,
  describeVersion,
  listStaleFiles,
} from './summary.js'

/** Runs `shapewright generate`. */
export async function runGenerate(
  settings: Settings & Pick<GenerateOptions, 'allOrNothing'>,
  mode: NonNullable<GenerateOptions['mode']>,
  { console, debug, mendingCommand, memory, releases }: CommandContext,
): Promise<number> {
  refuseOverlap(settings)
  const started = performance.now()
  const progress = await openProgress(console)
  const kept = { ...(memory && { memory }), ...(releases && { releases }) }
  const options = { ...settings, mode, debug, onProgress: progress.update, workers: availableParallelism(), ...kept }
  const result = await generate(options).finally(progress.stop)
  const seconds = describeSeconds(started)

  await console.messages(result.messages)
  for (const service of result.services) {
    const outcome =
      service.changes && service.release && !result.blocked
        ? describeChanges(service.changes, mode === 'write') + describeVersion(service.release)
        : 'not written'
    console.result(`${describeService(service)}: ${outcome}`)
  }
  const output = showPath(settings.cwd, settings.output)
  const isStale = mode === 'check' && result.stale && !result.blocked
  if (mode === 'dry-run') for (const line of listStaleFiles(result, output)) console.result(line)
  if (isStale) {
    for (const line of listStaleFiles(result, output)) console.finding(line)
    console.finding(`${output} is not what the pages give. Mend it with: ${mendingCommand}`)
  }
  const outcome = result.failed ? `${describeLeft(result, output)}: ` : ''
  console.result(`${outcome}${console.describeCounts(result.counts)} in ${seconds}`)

  const exitCode = result.failed || isStale ? exitCodes.failed : exitCodes.done
  const { stale, written, counts, messages } = result
  console.document({
    ...{ command: 'generate', mode, exitCode, input: showPath(settings.cwd, settings.input), output },
    ...{
      stale,
      written,
      left: result.left,
      blocked: result.blocked,
      services: result.services.map(describeServiceData),
      counts,
      messages,
    },
  })
  return exitCode
}
