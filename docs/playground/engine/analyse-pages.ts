/**
 * The generator's stages over the pages of the playground: what `shapewright generate` does with a service before it writes.
 *
 * @module
 */
import { VFile } from 'vfile'
import { type EmittedFile } from '../../../generator/emit/print/emitted-file.js'
import { emitServiceWith } from '../../../generator/emit/emit-service.js'
import { type MessageRecord, recordMessages, sortMessages } from '../../../generator/messages/record.js'
import { renderMessage } from '../../../generator/messages/render.js'
import type { ServiceModel } from '../../../generator/model/index.js'
import type { Page } from '../../../generator/parse/page.js'
import { parsePage } from '../../../generator/parse/index.js'
import { readPage } from '../../../generator/read/index.js'
import { resolveService } from '../../../generator/resolve/index.js'
import type { Templates } from '../../../generator/templates/templates.js'
import { type PageText, serviceOf } from './page-text.js'

/** A message, and how the command prints it. */
export interface ShownMessage extends MessageRecord {
  /** Lines with the caret, without colours. */
  readonly rendered: string
}

/** What the generator makes of pages. */
export interface Analysis {
  readonly model: ServiceModel
  /** What each page says, in the order of the pages. */
  readonly parsed: readonly Page[]
  /** By path, line and column; of all pages. */
  readonly messages: readonly ShownMessage[]
  /** The package's files, not formatted. */
  readonly files: readonly EmittedFile[]
}

/** Columns of a printed message. */
const messageWidth = 100

/**
 * Runs the stages.
 *
 * @param pages - of one service; the first one names it
 * @param templates - what every package carries
 */
export function analysePages(pages: readonly PageText[], templates: Templates): Analysis {
  const service = serviceOf(pages[0]!.path)
  const files = pages.map(({ path, text }) => new VFile({ path, value: text }))
  const parsed = files.flatMap((file) => parsePage(readPage(file), file))
  const model = resolveService(service, parsed)
  const messages = sortMessages(files.flatMap(recordMessages)).map((message) => ({
    ...message,
    rendered: renderMessage(message, { width: messageWidth, color: false }),
  }))
  return { model, parsed, messages, files: emitServiceWith(model, {}, templates) }
}
