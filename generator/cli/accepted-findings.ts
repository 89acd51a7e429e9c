/**
 * Findings of a strict check that a project knows and accepts.
 *
 * @module
 */
import type { AcceptedFinding } from '../config/config.js'
import { safeText } from '../messages/safe-text.js'
import type { MessageRecord } from '../messages/record.js'
import type { ServiceResult } from '../result.js'

/** What a check finds beside errors, without what is accepted. */
export interface OpenFindings {
  /** Warnings that no entry accepts. */
  readonly warnings: readonly MessageRecord[]
  /** The services, each with the undocumented names that no entry accepts. */
  readonly services: readonly ServiceResult[]
  /** How many findings are accepted. */
  readonly accepted: number
  /** What is accepted and no longer found, one a line: it can leave the configuration. */
  readonly gone: readonly string[]
}

/** The finding of `check` about what no page describes; every other is the id of a rule. */
const UNDOCUMENTED = 'undocumented'

/**
 * Takes accepted findings out of what a check found. An entry counts for its service alone; entries of services that are not checked count as found.
 *
 * @param found - services and messages of the check
 * @param accept - from the configuration
 */
export function openFindings(
  { services, messages }: { readonly services: readonly ServiceResult[]; readonly messages: readonly MessageRecord[] },
  accept: readonly AcceptedFinding[],
): OpenFindings {
  const used = new Set<string>()
  const places = new Map<string, string>()
  for (const { service, finding, in: list } of accept)
    for (const place of list) places.set(keyOf(service, finding, place), `${service}: ${finding} in ${place}`)
  const isAccepted = (service: string, finding: string, place: string): boolean => {
    const key = keyOf(service, finding, place)
    if (!places.has(key)) return false
    used.add(key)
    return true
  }
  const checked = new Set(services.map(({ service }) => service))
  const open = services.map((one) => ({
    ...one,
    undocumented: one.undocumented.filter((name) => !isAccepted(one.service, UNDOCUMENTED, name)),
  }))
  const warnings = messages.filter(({ severity, rule, path }) => {
    if (severity !== 'warning') return false
    const parts = path.split('/')
    // `spec/s3/client/copy.rst` is `client/copy.rst` of s3
    const at = parts.findIndex((part) => checked.has(part.replace(/\.rst$/, '')))
    const service = parts[at]?.replace(/\.rst$/, '')
    return service === undefined || !isAccepted(service, rule, parts.slice(at + 1).join('/') || parts[at]!)
  })
  return {
    warnings,
    services: open,
    accepted: used.size,
    gone: [...places].flatMap(([key, shown]) =>
      used.has(key) || !checked.has(key.split('\n', 1)[0]!)
        ? []
        : [`  accepted, and not found any more  ${safeText(shown)}`],
    ),
  }
}

function keyOf(service: string, finding: string, place: string): string {
  return [service, finding, place].join('\n')
}
