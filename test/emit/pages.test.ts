/**
 * Text that would break a comment, a string, a name or the Markdown, from the page to the emitted module. The pages are those of `test/resolve/golden/`.
 * `UPDATE=1` rewrites what is expected.
 */
import { readFileSync } from 'node:fs'
import { TSDocParser } from '@microsoft/tsdoc'
import ts from 'typescript'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parsePage } from '../../generator/parse/index.js'
import { readPage } from '../../generator/read/index.js'
import { resolveService } from '../../generator/resolve/index.js'
import { expectGolden } from '../read/golden.js'
import { formatPackage } from './package-folder.js'

/** Modules of each golden page that hold what the page says. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'enum-values': ['src/shapes/odd.ts'],
  'hostile-prose': ['src/operations/open-gate.ts', 'src/shapes/plan.ts', 'src/shapes/open-gate-name.ts'],
  'member-names': ['src/operations/open-gate.ts', 'src/shapes/constructor.ts'],
  'recursion-several-candidates': ['src/shapes/branch.ts'],
}

describe.each(Object.entries(cases))('the page of %s', async (name, modules) => {
  const path = 'harbour/client/open_gate.rst'
  const value = readFileSync(new URL(`../resolve/golden/${name}/pages/${path}`, import.meta.url))
  const file = new VFile({ path, value })
  const files = await formatPackage(resolveService('harbour', parsePage(readPage(file), file)))
  const expected = new URL(`pages/${name}/`, import.meta.url)

  test.each(modules)('gives the expected %s', (module) => {
    expectGolden(new URL(`${module.replace(/^.*\//, '')}.txt`, expected), showDeclarations(files.get(module)!))
  })

  test.each(modules)('has nothing that TypeScript or TSDoc cannot read in %s', (module) => {
    const text = files.get(module)!
    const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }
    const { diagnostics = [] } = ts.transpileModule(text, { compilerOptions: options, reportDiagnostics: true })
    expect(diagnostics.map(({ messageText }) => messageText)).toEqual([])
    const comments = text.match(/^ *\/\*\*.*?\*\/$/gms) ?? []
    expect(comments.length).toBeGreaterThan(0)
    const complaints = comments.flatMap((comment) => new TSDocParser().parseString(comment).log.messages)
    expect(complaints.map((message) => message.text)).toEqual([])
  })
})

/** What a module declares beside imports and functions, with its comments: guards have tests of their own. Whatever left a comment or a string is among it. */
function showDeclarations(text: string): string {
  const { statements } = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ES2022)
  return statements
    .filter((statement) => !ts.isImportDeclaration(statement) && !ts.isFunctionDeclaration(statement))
    .map((statement) => `${text.slice(statement.pos, statement.end).trim()}\n`)
    .join('\n')
}
