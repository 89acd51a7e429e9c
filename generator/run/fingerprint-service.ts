/**
 * What a package depends on: where none of it has changed, an earlier run's package holds.
 *
 * @module
 */
import { fingerprintGenerator } from '../fingerprint.js'
import type { ServicePages } from '../pages/find.js'
import type { LoadedPage } from '../pages/load.js'
import { hashParts } from '../write/index.js'
import type { GenerateOptions } from './options.js'

/**
 * Hashes the generator, its options and the bytes of every page of a service.
 *
 * @param loaded - the service's pages; one that could not be read counts by its path
 */
export function fingerprintService(
  { service, passedOver }: ServicePages,
  loaded: readonly LoadedPage[],
  { emitOptions }: Pick<GenerateOptions, 'emitOptions'>,
): string {
  const contents = loaded.flatMap(({ file, isLoaded }) => [file.path, isLoaded ? hashParts(file.value ?? '') : ''])
  const options = JSON.stringify(emitOptions?.(service) ?? {})
  return hashParts(fingerprintGenerator(), service, String(passedOver), options, ...contents)
}
