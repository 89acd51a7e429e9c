/**
 * What a run did, in numbers and messages.
 *
 * @module
 */
import { compareText } from '../messages/compare-text.js'
import { type MessageRecord, countMessages, sortMessages } from '../messages/record.js'
import type { ServiceModel } from '../model/index.js'
import type { ServicePages } from '../pages/find.js'
import type { GenerateResult, PackageRelease, ServiceReport, ServiceResult } from '../result.js'
import type { PackageCache, PackagePlan } from '../write/index.js'
import type { GenerateOptions } from './options.js'

/** Whether a message makes the run fail. */
export function isError({ severity }: MessageRecord): boolean {
  return severity === 'error'
}

/**
 * Counts what the pages of a service gave.
 *
 * @param model - absent where no page could be read
 * @param messages - all messages about the service, in any order
 */
export function reportService(
  { service, pages, passedOver }: ServicePages,
  model: ServiceModel | undefined,
  messages: readonly MessageRecord[],
): ServiceReport {
  return {
    service,
    pages: pages.length,
    passedOver,
    operations: model?.operations.length ?? 0,
    shapes: model?.shapes.length ?? 0,
    enums: model?.shapes.filter((shape) => shape.kind === 'string' && shape.enum).length ?? 0,
    paginators: model?.paginators.length ?? 0,
    waiters: model?.waiters.length ?? 0,
    clientMethods: model?.clientMethods.length ?? 0,
    undocumented: model ? listUndocumented(model) : [],
    messages: sortMessages(messages),
  }
}

function listUndocumented({ operations, shapes }: ServiceModel): readonly string[] {
  return [
    ...operations.filter(({ documentation }) => !documentation).map(({ operation }) => operation),
    ...shapes.flatMap((shape) =>
      shape.kind === 'structure'
        ? shape.members.filter(({ documentation }) => !documentation).map(({ name }) => `${shape.id}.${name}`)
        : [],
    ),
  ]
}

/** Adds messages to a report. */
export function addMessages(report: ServiceReport, messages: readonly MessageRecord[]): ServiceReport {
  return { ...report, messages: sortMessages([...report.messages, ...messages]) }
}

/** Adds the package's version, and what becomes of its files. */
export function describeResult(report: ServiceReport, plan: PackagePlan, release: PackageRelease): ServiceResult {
  const { added, changed, removed, unchanged } = plan
  return { ...report, release, changes: { added, changed, removed, unchanged: unchanged.length } }
}

/**
 * Says again what an earlier run said of a service of which nothing has changed since.
 *
 * @param published - hash of what is published: what it was before that run, or what that run wrote
 */
export function repeatResult({ report, files, release, releases }: PackageCache, published: string): ServiceResult {
  const { version } = release as PackageRelease
  return {
    ...(report as ServiceReport),
    release:
      published === releases[0]
        ? (release as PackageRelease)
        : { version, formerVersion: version, summary: 'no changes' },
    changes: { added: [], changed: [], removed: [], unchanged: Object.keys(files).length },
  }
}

/** Why a run stopped before all services were done, and which were not. */
export interface RunStop {
  readonly problem: MessageRecord
  readonly unfinished: readonly string[]
}

/**
 * Sums a run up.
 *
 * @param services - in any order
 * @param others - messages that belong to no service
 * @param stop - present if the run stopped; the services with changes were written before
 */
export function summarizeRun(
  services: readonly ServiceResult[],
  others: readonly MessageRecord[],
  mode: NonNullable<GenerateOptions['mode']>,
  options: Pick<GenerateOptions, 'allOrNothing'> = {},
  stop?: RunStop,
): GenerateResult {
  const stopMessages = stop ? [stop.problem] : []
  const messages = sortMessages([...others, ...stopMessages, ...services.flatMap((service) => service.messages)])
  const stale = services.some(
    ({ changes }) => changes && changes.added.length + changes.changed.length + changes.removed.length > 0,
  )
  const isUnwritten = stop !== undefined && (mode !== 'write' || !stale || options.allOrNothing === true)
  const blocked = isBlocked(services, others, options) || isUnwritten
  const left = services.filter(({ changes }) => blocked || !changes).map(({ service }) => service)
  return {
    services: [...services].sort((a, b) => compareText(a.service, b.service)),
    messages,
    counts: countMessages(messages),
    failed: messages.some(isError),
    blocked,
    left: [...left, ...(stop?.unfinished ?? [])].sort(compareText),
    stale,
    written: stale && !blocked && mode === 'write',
  }
}

/**
 * Whether no package may be written: the run itself has an error, or a service has one and all are to be written or none.
 *
 * @param others - messages that belong to no service
 */
export function isBlocked(
  services: readonly ServiceResult[],
  others: readonly MessageRecord[],
  { allOrNothing = false }: Pick<GenerateOptions, 'allOrNothing'>,
): boolean {
  return others.some(isError) || (allOrNothing && services.some(({ messages }) => messages.some(isError)))
}
