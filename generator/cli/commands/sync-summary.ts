/**
 * The closing lines of a sync.
 *
 * @module
 */
import { safeText } from '../../messages/safe-text.js'
import type { SyncedService } from '../../sync/index.js'

/** `sagemaker: 407 pages: 12 new, 3 changed, 1 gone, 391 unchanged`. */
export function describeSynced({ service, pages, added, changed, removed, unchanged, failed }: SyncedService): string {
  if (failed) return `${safeText(service)}: not written`
  const counts: readonly [number, string][] = [
    [added.length, 'new'],
    [changed.length, 'changed'],
    [removed.length, 'gone'],
    [unchanged, 'unchanged'],
  ]
  const parts = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return `${service}: ${pages} page${pages === 1 ? '' : 's'}: ${parts.join(', ')}`
}
