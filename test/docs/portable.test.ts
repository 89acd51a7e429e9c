/** The stages before `write/` run without Node: the playground's engine is bundled for a browser and runs in a realm that has what browsers and Node share, and nothing else. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import { emitService } from '../../generator/emit/index.js'
import { exportModel } from '../../generator/export/export-model.js'
import { recordMessages } from '../../generator/messages/record.js'
import { renderMessage } from '../../generator/messages/render.js'
import { parsePage } from '../../generator/parse/index.js'
import { readPage } from '../../generator/read/index.js'
import { resolveService } from '../../generator/resolve/index.js'
import { readTemplates } from '../../generator/templates/read-templates.js'
import type { Analysis, PortableStages } from './portable-entry.js'

const bundle = await build({
  entryPoints: ['test/docs/portable-entry.ts'],
  bundle: true,
  write: false,
  platform: 'browser',
  format: 'iife',
  globalName: 'portable',
  conditions: ['worker'],
  target: 'es2023',
  metafile: true,
  logLevel: 'silent',
  // asked by hosts that load packages alone
  logOverride: { 'empty-import-meta': 'silent' },
})

let stages: PortableStages
beforeAll(() => {
  const realm = createContext({ TextDecoder, TextEncoder, URL, atob, btoa, console, performance, structuredClone })
  runInContext(bundle.outputFiles[0]!.text, realm)
  stages = (realm as unknown as { portable: PortableStages }).portable
})

it('bundles without a module of Node’s, and without a warning', () => {
  expect(bundle.warnings).toEqual([])
  expect(Object.keys(bundle.metafile.inputs).filter((path) => path.startsWith('node:'))).toEqual([])
})

const page = 'sagemaker/client/describe_auto_ml_job.rst'
const text = readFileSync(join('spec', page), 'utf8')
const pages = readdirSync('spec', { recursive: true, encoding: 'utf8' })
  .filter((path) => /^dynamodb.*\.rst$/.test(path))
  .sort()
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join('spec', path), 'utf8') }))

describe.each<[string, string, readonly { readonly path: string; readonly text: string }[]]>([
  ['a page', 'sagemaker', [{ path: page, text }]],
  ['a service', 'dynamodb', pages],
  [
    'a page with mistakes',
    'sagemaker',
    [{ path: page, text: text.replace("'EndTime': datetime(2015, 1, 1),", "'EndTime': 12|3,") }],
  ],
  [
    'a block that only restructured reads',
    'sagemaker',
    [{ path: page, text: text.replace('  .. note::', '  | a line\n  | and another\n\n  .. note::') }],
  ],
])('%s', (_, service, given) => {
  it('comes out as with Node: files, model and messages', () => {
    const files = given.map(({ path, text: value }) => new VFile({ path, value }))
    const model = resolveService(
      service,
      files.flatMap((file) => parsePage(readPage(file), file)),
    )
    const expected: Analysis = {
      files: emitService(model, {}),
      model: exportModel(model),
      messages: files.flatMap(recordMessages).map((message) => renderMessage(message, { width: 100, color: true })),
    }
    const portable = stages.analyse(service, given, readTemplates())
    // what another realm made has other prototypes
    expect(JSON.parse(JSON.stringify(portable))).toEqual(JSON.parse(JSON.stringify(expected)))
  })
})
