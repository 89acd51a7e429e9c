/**
 * Prose that would break a comment, a string or the Markdown, from the page to the emitted module. `UPDATE=1` rewrites what is expected.
 */
import { readFileSync } from 'node:fs'
import { TSDocParser } from '@microsoft/tsdoc'
import ts from 'typescript'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../generator/parse/index.js'
import { readPage } from '../../../generator/read/index.js'
import { resolveService } from '../../../generator/resolve/index.js'
import { expectGolden } from '../../read/golden.js'
import { formatPackage } from '../package-folder.js'

const page = new URL('../../resolve/golden/hostile-prose/pages/harbour/client/open_gate.rst', import.meta.url)
const modules = ['src/operations/open-gate.ts', 'src/shapes/plan.ts', 'src/shapes/name.ts']

describe('a page of hostile prose', async () => {
  const file = new VFile({ path: 'harbour/client/open_gate.rst', value: readFileSync(page, 'utf8') })
  const files = await formatPackage(resolveService('harbour', parsePage(readPage(file), file)))

  test.each(modules)('gives the expected %s', (path) => {
    expectGolden(new URL(`page-prose/${path.replace(/^.*\//, '')}.txt`, import.meta.url), files.get(path)!)
  })

  test.each(modules)('lets nothing out of its comments in %s', (path) => {
    const text = files.get(path)!
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
    const words = source
      .getChildren()
      .flatMap((child) => listTokens(child, source))
      .filter((token) => /evil|alert|process|hidden/.test(token))
    expect(words).toEqual([])
    for (const [comment] of text.matchAll(/^ *\/\*\*.*?\*\/$/gms)) {
      expect(new TSDocParser().parseString(comment).log.messages.map((message) => message.text)).toEqual([])
    }
  })
})

/** The text of every token, without comments. */
function listTokens(node: ts.Node, source: ts.SourceFile): string[] {
  const children = node.getChildren(source).filter((child) => !ts.isJSDoc(child))
  return children.length === 0 ? [node.getText(source)] : children.flatMap((child) => listTokens(child, source))
}
