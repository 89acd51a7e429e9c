/**
 * What a package depends on: where none of it has changed, an earlier run's package holds.
 *
 * @module
 */
import { fingerprintGenerator } from '../fingerprint.js'
import type { ServicePages } from '../pages/find.js'
import type { ManifestService } from '../sync/manifest.js'
import { hashParts } from '../write/index.js'
import type { GenerateOptions } from './options.js'
import type { PageHash } from './page-stamps.js'

/**
 * Hashes the generator, its options, the bytes of every page of a service, and where the pages are from, which a changelog says.
 *
 * @param hashes - of the service's pages; one that could not be read counts by its path
 * @param source - `boto3 1.43.11`, where that is known
 * @param entry - what the manifest says of the service: pages that are not as it says are told
 */
export function fingerprintService(
  { service, passedOver }: ServicePages,
  hashes: readonly PageHash[],
  source: string | undefined,
  { emitOptions, names, knownNames }: Pick<GenerateOptions, 'emitOptions' | 'names' | 'knownNames'>,
  entry?: ManifestService,
): string {
  const contents = hashes.flatMap(({ path, hash }) => [path, hash])
  const options = JSON.stringify([emitOptions?.(service) ?? {}, names?.(service) ?? {}, knownNames?.(service) ?? {}])
  const synced = Object.entries(entry?.pages ?? {}).map(([path, { sha256 }]) => `${path} ${sha256}`)
  return hashParts(
    fingerprintGenerator(),
    [entry?.source ?? '', ...synced].join('\n'),
    service,
    String(passedOver),
    options,
    source ?? '',
    ...contents,
  )
}
