/**
 * Pages that are not what a sync brought: the manifest has the SHA-256 of each.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import type { MessageRecord } from '../messages/record.js'
import type { LoadedPage } from '../pages/load.js'
import { recordRunMessage } from '../run-messages.js'
import type { ManifestService } from '../sync/manifest.js'

/**
 * Names pages whose bytes are not those of the manifest. Pages that the manifest does not have were put there by hand, and are nobody's to compare.
 *
 * @param loaded - the pages of a service
 * @param entry - what the manifest says of the service
 * @returns one message for each, of severity info
 */
export function recordEditedPages(
  loaded: readonly LoadedPage[],
  entry: ManifestService | undefined,
): readonly MessageRecord[] {
  if (!entry) return []
  return loaded.flatMap(({ file, isLoaded }) => {
    const { page } = file.data
    const known = page !== undefined && Object.hasOwn(entry.pages, page) ? entry.pages[page] : undefined
    if (!known || !isLoaded || hashPage(file.value ?? '') === known.sha256) return []
    return [
      recordRunMessage(file.path, 'page-edited', {
        found: `The page is not what was synced from ${entry.source}`,
        instead: 'It was read as it is.',
      }),
    ]
  })
}

function hashPage(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
