/**
 * From a model to a package that is ready to be written.
 *
 * @module
 */
import type { MessageRecord } from '../messages/record.js'
import type { ServiceModel } from '../model/index.js'
import type { PackageRelease, ServiceReport } from '../result.js'
import type { EmitStages } from '../stages.js'
import {
  type Formatter,
  type PackageCache,
  type PackageFile,
  type PackagePlan,
  describeFiles,
  reuseFormatted,
  writeCache,
} from '../write/index.js'
import { catchFault } from './faults.js'
import { inputPath } from './input-messages.js'
import type { GenerateOptions } from './options.js'
import { recordForeign, recordFormatProblem } from './output-messages.js'

/** A package that is ready to be written. */
export interface MadePackage {
  readonly plan: PackagePlan
  /** Hash of all that it was made from. */
  readonly fingerprint: string
  readonly report: ServiceReport
  /** Its files before they were formatted. */
  readonly emitted: readonly PackageFile[]
  /** What the last run left. */
  readonly cache: PackageCache | undefined
  /** The package's version. */
  readonly release: PackageRelease
  /** Hashes of what was published before and of what this run leaves. */
  readonly releases: readonly string[]
}

/** A package whose release is planned. */
export interface PlannedPackage {
  readonly model: ServiceModel
  readonly version: string
  /** The files by which it remembers its release. */
  readonly files: readonly PackageFile[]
}

/**
 * Emits a package, and looks whether its folder is free.
 *
 * @param problems - takes messages; where it gets any, the package is not to be written
 * @returns the files, not formatted
 */
export function emitPackage(
  { model, version, files }: PlannedPackage,
  { emitService }: EmitStages,
  problems: MessageRecord[],
  options: GenerateOptions,
): readonly PackageFile[] {
  const { service } = model
  const emitted = catchFault(
    () => [...emitService(model, { ...options.emitOptions?.(service), version }), ...files],
    inputPath(options, service),
    problems,
    options,
  )
  problems.push(...recordForeign(service, emitted, options))
  return emitted
}

/**
 * Formats a package. What an earlier run formatted from the same text is taken from the disk.
 *
 * @param problems - takes messages; where it gets any, the package is not to be written
 * @returns the files that could be formatted, in the order of `emitted`
 */
export async function formatPackage(
  service: string,
  emitted: readonly PackageFile[],
  cache: PackageCache | undefined,
  formatter: Formatter,
  problems: MessageRecord[],
  options: GenerateOptions,
): Promise<readonly PackageFile[]> {
  const reused = reuseFormatted(options.output, service, emitted, cache)
  const result = await formatter.formatFiles(emitted.filter(({ path }) => !reused.has(path)))
  problems.push(...result.problems.map((problem) => recordFormatProblem(service, problem, options)))
  const formatted = new Map([...reused, ...result.files.map(({ path, text }) => [path, text] as const)])
  return emitted.flatMap(({ path }) => {
    const text = formatted.get(path)
    return text === undefined ? [] : [{ path, text }]
  })
}

/**
 * Remembers packages for the next run.
 *
 * @param folder - the cache's folder
 * @param output - the output folder, into which the packages were written
 */
export function keepCaches(folder: string, output: string, packages: readonly MadePackage[]): void {
  for (const { plan, fingerprint, release, releases, report, emitted, cache } of packages) {
    const files = describeFiles(output, plan.service, emitted, plan.files, new Set(plan.unchanged), cache)
    writeCache(folder, plan.service, { fingerprint, releases, release, report, files })
  }
}
