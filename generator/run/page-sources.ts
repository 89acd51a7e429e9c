/**
 * Where the pages of services are from, as changelogs say it.
 *
 * @module
 */
import { readManifest } from '../sync/manifest.js'
import type { ReadOptions } from './options.js'

/** By service: `boto3 1.43.11`; those of which nobody knows are missing. */
export type PageSources = ReadonlyMap<string, string>

/** Reads the manifest of an input folder. What is wrong with it those hear of who bring pages in. */
export function readPageSources({ input, cwd }: Pick<ReadOptions, 'input' | 'cwd'>): PageSources {
  const { services } = readManifest(input, cwd).manifest
  return new Map(
    Object.entries(services).flatMap(([service, { boto3 }]) =>
      boto3 === undefined ? [] : [[service, `boto3 ${boto3}`]],
    ),
  )
}
