/**
 * How many messages there are, as people read it. Apart from `render.ts`, which takes its time to load: most runs print this line and no message.
 *
 * @module
 */
import type { MessageCounts } from './record.js'

/**
 * Prints how many messages there are: `2 errors, 1 warning`; `no messages` where there are none.
 */
export function renderCounts(counts: MessageCounts): string {
  const parts = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}${counts[severity] === 1 || severity === 'info' ? '' : 's'}`)
  return parts.join(', ') || 'no messages'
}
