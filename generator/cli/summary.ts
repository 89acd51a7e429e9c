/**
 * The closing lines of a command.
 *
 * @module
 */
import { safeText } from '../messages/safe-text.js'
import type { GenerateResult, PackageChanges, PackageRelease, ServiceReport, ServiceResult } from '../result.js'

/** Names at most so many files of a package that would change. */
const shownFiles = 20

/** `sagemaker: 407 pages, 399 operations, 1203 shapes, 310 enums, 4 hand-written methods passed over`. Every page is in one of the numbers, or a message is about it. */
export function describeService(report: ServiceReport): string {
  const { service, pages, operations, shapes, enums, paginators, waiters, clientMethods, passedOver } = report
  const parts = [
    count(pages, 'page'),
    count(operations, 'operation'),
    count(shapes, 'shape'),
    count(enums, 'enum'),
    ...(paginators > 0 ? [count(paginators, 'paginator')] : []),
    ...(waiters > 0 ? [count(waiters, 'waiter')] : []),
    ...(clientMethods > 0 ? [`${count(clientMethods, 'hand-written method')} passed over`] : []),
    ...(passedOver > 0 ? [`${count(passedOver, 'page')} of resources passed over`] : []),
  ]
  return `${service}: ${parts.join(', ')}`
}

/**
 * What became of a package's files: `12 files written, 1 removed, 20 unchanged`.
 *
 * @param isWritten - false where files would only be written
 */
export function describeChanges({ added, changed, removed, unchanged }: PackageChanges, isWritten: boolean): string {
  const written = added.length + changed.length
  if (written + removed.length === 0) return `${count(unchanged, 'file')} unchanged`
  const verb = isWritten ? '' : 'would be '
  return `${count(written, 'file')} ${verb}written, ${removed.length} ${verb}removed, ${unchanged} unchanged`
}

/** How a package's version moves: `; 1.0.0 → 2.0.0, major (2 breaking, 1 addition)`; empty where it stays. */
export function describeVersion({ formerVersion, version, summary }: PackageRelease): string {
  if (version === formerVersion) return ''
  return formerVersion === undefined ? `; ${version}, ${summary}` : `; ${formerVersion} → ${version}, ${summary}`
}

/**
 * The files in which what is on disk differs from what the pages give.
 *
 * @param output - the output folder as it is shown
 * @returns lines; none where nothing differs
 */
export function listStaleFiles({ services }: GenerateResult, output: string): string[] {
  return services.flatMap(({ service, changes }) => {
    if (!changes) return []
    const lines = [
      ...changes.added.map((path) => `  missing  ${output}/${service}/${path}`),
      ...changes.changed.map((path) => `  stale    ${output}/${service}/${path}`),
      ...changes.removed.map((path) => `  extra    ${output}/${service}/${path}`),
    ]
    const rest = lines.length - shownFiles
    return rest > 0 ? [...lines.slice(0, shownFiles), `  and ${rest} more in ${output}/${service}`] : lines
  })
}

/** Which services stayed as they were because of errors: `iam and sqs are as they were`. */
export function describeLeft({ blocked, left, services }: GenerateResult, output: string): string {
  if (blocked || left.length === services.length) return `Nothing was written; ${output} is as it was`
  const shown = left.slice(0, shownFiles).map(safeText)
  const names = left.length > shownFiles ? [...shown, `${left.length - shownFiles} more`] : shown
  const last = names.pop()!
  return names.length === 0 ? `${last} is as it was` : `${names.join(', ')} and ${last} are as they were`
}

/** What no page describes, one a line; as many as are shown of stale files. */
export function listUndocumented({ service, undocumented }: ServiceResult): string[] {
  const lines = undocumented.slice(0, shownFiles).map((name) => `  undocumented  ${service}: ${safeText(name)}`)
  const rest = undocumented.length - lines.length
  return rest > 0 ? [...lines, `  and ${rest} more in ${service}`] : lines
}

/** A service for the JSON document: its messages stand in the document's own list. */
export function describeServiceData({ messages: _messages, ...rest }: ServiceResult): object {
  return rest
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
