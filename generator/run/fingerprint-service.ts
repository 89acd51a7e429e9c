/**
 * What a package depends on: where none of it has changed, an earlier run's package holds.
 *
 * @module
 */
import { fingerprintGenerator } from '../fingerprint.js'
import type { ServicePages } from '../pages/find.js'
import { hashParts } from '../write/index.js'
import type { GenerateOptions } from './options.js'
import type { PageHash } from './page-stamps.js'

/**
 * Hashes the generator, its options, the bytes of every page of a service, and where the pages are from, which a changelog says.
 *
 * @param hashes - of the service's pages; one that could not be read counts by its path
 * @param source - `boto3 1.43.11`, where that is known
 */
export function fingerprintService(
  { service, passedOver }: ServicePages,
  hashes: readonly PageHash[],
  source: string | undefined,
  { emitOptions, names, knownNames }: Pick<GenerateOptions, 'emitOptions' | 'names' | 'knownNames'>,
): string {
  const contents = hashes.flatMap(({ path, hash }) => [path, hash])
  const options = JSON.stringify([emitOptions?.(service) ?? {}, names?.(service) ?? {}, knownNames?.(service) ?? {}])
  return hashParts(fingerprintGenerator(), service, String(passedOver), options, source ?? '', ...contents)
}
