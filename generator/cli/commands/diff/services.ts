/**
 * The services that are compared.
 *
 * @module
 */
import { compareText } from '../../../messages/compare-text.js'
import { UsageError } from '../../usage-error.js'
import type { State } from './state-types.js'

/** Names at most so many of the services that there are. */
const shownServices = 10

/**
 * The services of either state, or those that were asked for.
 *
 * @returns names, ascending
 * @throws UsageError where neither state has one that was asked for
 */
export function chooseServices(old: State, new_: State, only: readonly string[] | undefined): readonly string[] {
  const present = [...new Set([...old.services.keys(), ...new_.services.keys()])].sort(compareText)
  const missing = only?.find((service) => !present.includes(service))
  if (missing === undefined) return present
  const known = [...new Set([...old.known, ...new_.known])].sort(compareText)
  const shown = known.slice(0, shownServices).join(', ')
  throw new UsageError(
    `Neither state has a service ${JSON.stringify(missing)}.`,
    known.length === 0 ? undefined : `They have: ${shown}${known.length > shownServices ? ', …' : ''}.`,
  )
}
