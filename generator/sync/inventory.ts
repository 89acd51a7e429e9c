/**
 * `objects.inv`, the list that Sphinx publishes of all pages and objects of a site
 * (www.sphinx-doc.org, "Inventory version 2"; four lines of text, then lines of `name domain:role priority address title`, compressed by zlib).
 *
 * @module
 */
import { inflateSync } from 'node:zlib'
import { compareText } from '../messages/compare-text.js'
import { isServiceName } from '../pages/service-name.js'

/** What is of use in an inventory. */
export interface Inventory {
  /** Names of the services that have a page, ascending. */
  readonly services: readonly string[]
  /** By service: paths of the pages of its client, its paginators and its waiters, `sqs/client/send_message.rst`. */
  readonly pages: ReadonlyMap<string, readonly string[]>
}

/** boto3's inventory unpacks to some 40 MB. */
const maxUnpackedBytes = 512 * 1024 * 1024

const magic = '# Sphinx inventory version 2\n'

/**
 * Reads an inventory.
 *
 * @returns why it is none, as a clause, where it is none
 */
export function parseInventory(bytes: Uint8Array): Inventory | string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.subarray(0, magic.length).toString() !== magic) return 'it is no Sphinx inventory'
  let start = 0
  for (let line = 0; line < 4; line++) {
    start = buffer.indexOf(10, start) + 1
    if (start === 0) return 'the Sphinx inventory is cut off'
  }
  let text: string
  try {
    text = inflateSync(buffer.subarray(start), { maxOutputLength: maxUnpackedBytes }).toString()
  } catch {
    return 'the Sphinx inventory cannot be unpacked'
  }
  const services = new Set<string>()
  const pages = new Map<string, string[]>()
  const documents = /^reference\/services\/([^/\s]+)(\/(?:client|paginator|waiter)\/[^/\s]+)? std:doc /gm
  for (const [, service, path] of text.matchAll(documents)) {
    if (path === undefined) services.add(service!)
    else if (pages.has(service!)) pages.get(service!)!.push(`${service}${path}.rst`)
    else pages.set(service!, [`${service}${path}.rst`])
  }
  const names = [...services].filter((name) => isServiceName(name) && name !== 'index').sort(compareText)
  return { services: names, pages }
}
