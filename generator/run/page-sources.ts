/**
 * Where the pages of services are from, as changelogs say it.
 *
 * @module
 */
import type { MessageRecord } from '../messages/record.js'
import { type ManifestService, readManifest } from '../sync/manifest.js'
import type { ReadOptions } from './options.js'

/** What is known of where pages are from. */
export interface PageSources {
  /** By service: `boto3 1.43.11`; those of which nobody knows are missing. */
  readonly versions: ReadonlyMap<string, string>
  /** What the manifest says, by service. */
  readonly entries: ReadonlyMap<string, ManifestService>
}

/**
 * Reads the manifest of an input folder.
 *
 * @param messages - takes what is wrong with it: changelogs say less for it
 */
export function readPageSources(
  { input, cwd }: Pick<ReadOptions, 'input' | 'cwd'>,
  messages: MessageRecord[],
): PageSources {
  const { manifest, messages: damages } = readManifest(input, cwd)
  for (const item of damages) messages.push(item)
  const entries = new Map(Object.entries(manifest.services))
  const versions = new Map<string, string>()
  for (const [service, { boto3 }] of entries) if (boto3 !== undefined) versions.set(service, `boto3 ${boto3}`)
  return { versions, entries }
}
