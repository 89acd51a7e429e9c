/**
 * Findings of a strict check that a project knows and accepts.
 *
 * @module
 */
import type { AcceptedFinding } from '../config/config.js'
import { safeText } from '../messages/safe-text.js'
import type { GenerateResult, ServiceResult } from '../result.js'

/** What a strict check finds beside errors, without what is accepted. */
export interface OpenFindings {
  /** How many warnings no entry accepts. */
  readonly warnings: number
  /** The services, each with the undocumented names that no entry accepts. */
  readonly services: readonly ServiceResult[]
  /** How many entries accept something. */
  readonly accepted: number
  /** What is accepted and no longer found, one a line: it can leave the configuration. */
  readonly gone: readonly string[]
}

/** The finding of `check` about what no page describes; every other is the id of a rule. */
const UNDOCUMENTED = 'undocumented'

/**
 * Takes accepted findings out of what a check found. An entry counts for its service alone; entries of services that are not checked count as found.
 *
 * @param found - what the check found
 * @param accept - from the configuration
 */
export function openFindings(
  { services, counts }: Pick<GenerateResult, 'services' | 'counts'>,
  accept: readonly AcceptedFinding[],
): OpenFindings {
  const used = new Set<string>()
  const entries = new Map(
    accept.flatMap(({ service, finding, in: places }) =>
      places.map((place) => [keyOf(service, finding, place), { service, shown: `${service}: ${finding} in ${place}` }]),
    ),
  )
  const isAccepted = (service: string, finding: string, place: string): boolean => {
    const key = keyOf(service, finding, place)
    if (!entries.has(key)) return false
    used.add(key)
    return true
  }
  let acceptedWarnings = 0
  const open = services.map((one) => {
    const { service, messages, undocumented } = one
    for (const { severity, rule, path } of messages)
      if (severity === 'warning' && isAccepted(service, rule, placeWithin(service, path))) acceptedWarnings++
    return { ...one, undocumented: undocumented.filter((name) => !isAccepted(service, UNDOCUMENTED, name)) }
  })
  const checked = new Set(services.map(({ service }) => service))
  return {
    warnings: counts.warning - acceptedWarnings,
    services: open,
    accepted: used.size,
    gone: [...entries].flatMap(([key, { service, shown }]) =>
      used.has(key) || !checked.has(service) ? [] : [`  accepted, and not found any more  ${safeText(shown)}`],
    ),
  }
}

/** `client/copy.rst` of `spec/s3/client/copy.rst`; `s3.rst` of `spec/s3.rst`. */
function placeWithin(service: string, path: string): string {
  const folder = `/${service}/`
  const at = `/${path}`.lastIndexOf(folder)
  return at < 0 ? path.slice(path.lastIndexOf('/') + 1) : path.slice(at + folder.length - 1)
}

function keyOf(service: string, finding: string, place: string): string {
  return [service, finding, place].join('\n')
}
