/**
 * `manifest.json` in the input folder: where its pages came from.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../messages/compare-text.js'
import type { MessageRecord } from '../messages/record.js'
import { describeError, isSystemError } from '../pages/describe-error.js'
import { isServiceName } from '../pages/service-name.js'
import { showPath } from '../pages/show-path.js'
import { isPagePath } from './page-path.js'
import { recordProblem } from './problems.js'
import { writeWhole } from './write-whole.js'

/** Where the pages below an input folder came from. JSON, keys ascending, indented by two. Pages that were put there by hand are not in it. */
export interface Manifest {
  /** Version of this format: 1. */
  readonly format: 1
  /** By name of the service. */
  readonly services: Readonly<Record<string, ManifestService>>
}

/** Where the pages of one service came from. */
export interface ManifestService {
  /** Version of boto3 whose pages these are, where the source tells it: `1.43.11`. */
  readonly boto3?: string
  /** By path below the input folder, with `/`: `sqs/client/send_message.rst`. */
  readonly pages: Readonly<Record<string, ManifestPage>>
  /** `boto3`; an address, without the `/` at its end; or a folder as it was given. */
  readonly source: string
  /** When a page was last added, changed or removed: ISO 8601, UTC. A sync that finds every page as it is leaves it. */
  readonly time: string
}

/** One page. */
export interface ManifestPage {
  /** `ETag` of the answer, as the server wrote it. */
  readonly etag?: string
  /** `Last-Modified` of the answer, as the server wrote it. */
  readonly lastModified?: string
  /** SHA-256 of the page's bytes, in hexadecimal digits. */
  readonly sha256: string
}

/** A manifest without services. */
export const emptyManifest: Manifest = { format: 1, services: {} }

/** The manifest's name in the input folder. */
const manifestName = 'manifest.json'

/** Path of an input folder's manifest. */
export function locateManifest(input: string): string {
  return join(input, manifestName)
}

/**
 * Reads a manifest. What is wrong with it is a message, and the part that is wrong is left out: pages are fetched that need not be, and changelogs do not say where they are from.
 *
 * @param cwd - what paths in messages are relative to
 */
export function readManifest(input: string, cwd: string): { manifest: Manifest; messages: MessageRecord[] } {
  const path = locateManifest(input)
  const messages: MessageRecord[] = []
  const report = (found: string, instead: string): void => {
    messages.push(recordProblem(showPath(cwd, path), 'manifest-damaged', { found, instead }))
  }
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return { manifest: emptyManifest, messages }
    const reason = isSystemError(error) ? `cannot be read: ${describeError(error)}` : 'is not JSON'
    report(
      `The manifest ${reason}`,
      'It was taken for empty: nobody knows where the pages are from, and a sync fetches every one.',
    )
    return { manifest: emptyManifest, messages }
  }
  if (!isRecord(value) || value['format'] !== 1 || !isRecord(value['services'])) {
    report(
      'The manifest is not of format 1',
      'It was taken for empty: nobody knows where the pages are from, and a sync fetches every one.',
    )
    return { manifest: emptyManifest, messages }
  }
  const services = Object.entries(value['services']).flatMap(([service, entry]): [string, ManifestService][] => {
    if (isManifestService(service, entry)) return [[service, entry]]
    report(
      `The manifest's entry ${JSON.stringify(service)} is damaged`,
      'It was left out: nobody knows where the pages of the service are from, and a sync fetches every one.',
    )
    return []
  })
  return { manifest: { format: 1, services: Object.fromEntries(services) }, messages }
}

/**
 * Writes a manifest, as a whole. Where it says what the file says, the file is left alone. The caller holds the lock of the input folder.
 *
 * @throws an error of the operating system
 */
export function writeManifest(input: string, manifest: Manifest): void {
  const text = `${JSON.stringify(sortKeys(manifest), undefined, 2)}\n`
  const path = locateManifest(input)
  if (readText(path) !== text) writeWhole(input, path, text)
}

/** Whether a value is an entry of a manifest, with no path in it that leads out of the service. */
export function isManifestService(service: string, value: unknown): value is ManifestService {
  return (
    isServiceName(service) &&
    isRecord(value) &&
    isText(value['source']) &&
    isText(value['time']) &&
    (value['boto3'] === undefined || isVersion(value['boto3'])) &&
    isRecord(value['pages']) &&
    Object.entries(value['pages']).every(([path, page]) => isPagePath(service, path) && isManifestPage(page))
  )
}

/** Whether a value can be a version of boto3, of a release or of somebody's own: changelogs say it as it is. */
export function isVersion(value: unknown): value is string {
  return typeof value === 'string' && /^\d[0-9A-Za-z.+-]{0,63}$/.test(value)
}

function isManifestPage(value: unknown): value is ManifestPage {
  return (
    isRecord(value) &&
    /^[0-9a-f]{64}$/.test(String(value['sha256'])) &&
    [value['etag'], value['lastModified']].every((entry) => entry === undefined || isHeaderValue(entry))
  )
}

/** What may be sent back to a server: printable ASCII on one line. */
function isHeaderValue(value: unknown): boolean {
  return typeof value === 'string' && /^[\x20-\x7e]{1,512}$/.test(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sortKeys(value: unknown): unknown {
  if (!isRecord(value)) return value
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b))
  return Object.fromEntries(entries.map(([key, entry]) => [key, sortKeys(entry)]))
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
