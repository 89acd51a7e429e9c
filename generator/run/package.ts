/**
 * From a model to a package that is ready to be written.
 *
 * @module
 */
import type { MessageRecord } from '../messages/record.js'
import type { ServiceModel } from '../model/index.js'
import type { PackageRelease, ServiceReport } from '../result.js'
import type { EmittedFile } from '../emit/index.js'
import type { EmitStages } from '../stages.js'
import {
  type PackageCache,
  type PackageFile,
  type PackagePlan,
  describeFiles,
  findStanding,
  formatFiles,
  reuseFormatted,
  writeCache,
} from '../write/index.js'
import { catchFault } from './faults.js'
import { inputPath } from './input-messages.js'
import { packInputs, unpackInputs } from './kept-inputs.js'
import type { GenerateOptions } from './options.js'
import { recordForeign, recordFormatProblem } from './output-messages.js'
import { type PageStamps, writeStamps } from './page-stamps.js'

/** A package that is ready to be written. */
export interface MadePackage {
  readonly plan: PackagePlan
  /** Hash of all that it was made from. */
  readonly fingerprint: string
  readonly report: ServiceReport
  /** What is said of this run only, and not again where the package stays as it is. */
  readonly notes: readonly MessageRecord[]
  /** Its files before they were formatted. */
  readonly emitted: readonly EmittedFile[]
  /** What the last run left. */
  readonly cache: PackageCache | undefined
  /** The pages that it was made from. */
  readonly stamps: PageStamps
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
 * @param cache - what the last run left: modules that would come out as they did are not written
 * @param problems - takes messages; where it gets any, the package is not to be written
 * @returns the files, not formatted
 */
export function emitPackage(
  { model, version, files }: PlannedPackage,
  { emitService }: EmitStages,
  cache: PackageCache | undefined,
  problems: MessageRecord[],
  options: GenerateOptions,
): readonly EmittedFile[] {
  const { service } = model
  const former = unpackInputs(cache?.inputs)
  const emitted = catchFault(
    () => [...emitService(model, { ...options.emitOptions?.(service), version }, former), ...files],
    inputPath(options, service),
    problems,
    options,
  )
  for (const item of recordForeign(service, emitted, options)) problems.push(item)
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
  emitted: readonly EmittedFile[],
  cache: PackageCache | undefined,
  problems: MessageRecord[],
  options: GenerateOptions,
): Promise<readonly PackageFile[]> {
  const kept = new Map(
    emitted.flatMap((file) => keepFile(service, file, cache, options)).map((file) => [file.path, file]),
  )
  const others = emitted.filter(({ path }) => !kept.has(path))
  const reused = reuseFormatted(options.output, service, others, cache)
  const result = await formatFiles(others.filter(({ path }) => !reused.has(path)))
  for (const item of result.problems.map((problem) => recordFormatProblem(service, problem, options)))
    problems.push(item)
  const formatted = new Map([...reused, ...result.files.map(({ path, text }) => [path, text] as const)])
  return emitted.flatMap(({ path }) => {
    const text = formatted.get(path)
    return kept.get(path) ?? (text === undefined ? [] : [{ path, text }])
  })
}

/** A file that an earlier run made from the same is left as it stands, and nobody asks for its text. */
function keepFile(
  service: string,
  file: EmittedFile,
  cache: PackageCache | undefined,
  { output }: GenerateOptions,
): PackageFile[] {
  const standing = file.isSame && findStanding(output, service, file.path, cache)
  return standing ? [standing] : []
}

/**
 * Remembers packages for the next run.
 *
 * @param folder - the cache's folder
 * @param output - the output folder, into which the packages were written
 */
export function keepCaches(folder: string, output: string, packages: readonly MadePackage[]): void {
  for (const { plan, fingerprint, release, releases, report, emitted, cache, stamps } of packages) {
    const files = describeFiles(output, plan.service, emitted, plan.files, new Set(plan.unchanged), cache)
    const inputs = packInputs(emitted)
    writeCache(folder, plan.service, { fingerprint, releases, release, report, inputs, files })
    writeStamps(folder, plan.service, stamps)
  }
}
