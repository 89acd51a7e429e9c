/**
 * Where the pages of services are from, as changelogs say it.
 *
 * @module
 */
import type { MessageRecord } from '../messages/record.js'
import { readManifest } from '../sync/manifest.js'
import type { ReadOptions } from './options.js'

/** By service: `boto3 1.43.11`; those of which nobody knows are missing. */
export type PageSources = ReadonlyMap<string, string>

/**
 * Reads the manifest of an input folder.
 *
 * @param messages - takes what is wrong with it: changelogs say less for it
 */
export function readPageSources(
  { input, cwd }: Pick<ReadOptions, 'input' | 'cwd'>,
  messages: MessageRecord[],
): PageSources {
  const {
    manifest: { services },
    messages: damages,
  } = readManifest(input, cwd)
  messages.push(...damages)
  return new Map(
    Object.entries(services).flatMap(([service, { boto3 }]) =>
      boto3 === undefined ? [] : [[service, `boto3 ${boto3}`]],
    ),
  )
}
