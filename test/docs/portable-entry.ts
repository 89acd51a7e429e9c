/**
 * The stages as a browser runs them: nothing of Node, and templates and restructured are given.
 *
 * @module
 */
// @ts-expect-error restructured brings no types
import restructured from 'restructured'
import { VFile } from 'vfile'
import { emitServiceWith } from '../../generator/emit/emit-service.js'
import type { EmittedFile } from '../../generator/emit/print/emitted-file.js'
import { type ExportedModel, exportModel } from '../../generator/export/export-model.js'
import { recordMessages } from '../../generator/messages/record.js'
import { renderMessage } from '../../generator/messages/render.js'
import { parsePage } from '../../generator/parse/index.js'
import { readPage } from '../../generator/read/index.js'
import { type RestructuredParser, provideRestructured } from '../../generator/read/restructured.js'
import { resolveService } from '../../generator/resolve/index.js'
import type { Templates } from '../../generator/templates/templates.js'

/** What the stages make of pages. */
export interface Analysis {
  readonly files: readonly EmittedFile[]
  readonly model: ExportedModel
  readonly messages: readonly string[]
}

/** What the bundle gives. */
export interface PortableStages {
  analyse: typeof analyse
}

provideRestructured(restructured as RestructuredParser)

/** Runs the stages over the pages of a service. */
export function analyse(
  service: string,
  pages: readonly { readonly path: string; readonly text: string }[],
  templates: Templates,
): Analysis {
  const files = pages.map(({ path, text }) => new VFile({ path, value: text }))
  const model = resolveService(
    service,
    files.flatMap((file) => parsePage(readPage(file), file)),
  )
  return {
    files: emitServiceWith(model, {}, templates),
    model: exportModel(model),
    messages: files.flatMap(recordMessages).map((message) => renderMessage(message, { width: 100, color: true })),
  }
}
