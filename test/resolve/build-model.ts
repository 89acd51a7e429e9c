/**
 * The stages from pages to an exported model, in memory.
 *
 * @module
 */
import { VFile } from 'vfile'
import { type ExportedModel, exportModel } from '../../generator/export/index.js'
import { type MessageRecord, recordMessages, sortMessages } from '../../generator/messages/record.js'
import { renderMessage } from '../../generator/messages/render.js'
import { parsePage } from '../../generator/parse/index.js'
import { readPage } from '../../generator/read/index.js'
import { resolveService } from '../../generator/resolve/index.js'

/** What comes of the pages of a service. */
export interface BuiltModel {
  /** The exported form, as JSON gives it back: without prototypes and without absent fields. */
  readonly model: ExportedModel
  /** Sorted. */
  readonly messages: readonly MessageRecord[]
}

/**
 * Builds the model of a service.
 *
 * @param service - the folder name of the pages
 * @param pages - text or bytes by path
 */
export function buildModel(service: string, pages: Iterable<readonly [string, string | Uint8Array]>): BuiltModel {
  const files = [...pages].map(([path, value]) => new VFile({ path, value }))
  const facts = files.flatMap((file) => parsePage(readPage(file), file))
  const model = exportModel(resolveService(service, facts))
  return { model, messages: sortMessages(files.flatMap(recordMessages)) }
}

/** Messages as a run prints them, an empty line between two. */
export function renderMessages(messages: readonly MessageRecord[]): string {
  if (messages.length === 0) return 'no messages\n'
  return `${messages.map((message) => renderMessage(message, { width: 100, color: false })).join('\n\n')}\n`
}
