/** The printer beside ts-morph's own: of every module of every service of the tests, both give the same text once a formatter has laid it out. */
import * as morph from 'ts-morph'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { emitService } from '../../../generator/emit/index.js'
import { SourceModule } from '../../../generator/emit/print/source-module.js'
import { printStatement, type Statement } from '../../../generator/emit/print/statement.js'
import { StructureKind, VariableDeclarationKind } from '../../../generator/emit/print/structure-kind.js'
import type { ServiceModel } from '../../../generator/model/index.js'
import { formatFiles, type PackageFile } from '../../../generator/write/index.js'
import { cases } from '../cases/index.js'
import { readEmbeddedModels } from '../embedded-models.js'

afterEach(() => vi.restoreAllMocks())

const project = new morph.Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true })

/** What the emitters hand to the printer for a service, module by module. */
function listModules(model: ServiceModel): readonly SourceModule[] {
  const print = vi.spyOn(SourceModule.prototype, 'print')
  emitService(model, {})
  return print.mock.contexts as SourceModule[]
}

/** Prints statements as ts-morph does, which puts empty lines between some. */
function printByMorph(path: string, statements: readonly Statement[]): PackageFile {
  const structures = statements as unknown as morph.StatementStructures[]
  const file = project.createSourceFile(path, { statements: structures }, { overwrite: true })
  return { path, text: file.getFullText() }
}

async function layOut(files: readonly PackageFile[]): Promise<readonly string[]> {
  const { files: formatted, problems } = await formatFiles(files)
  expect(problems).toEqual([])
  return formatted.map(({ text }) => text.replace(/^\s*\n/gm, ''))
}

describe.each([...Object.entries(cases), ...Object.entries(readEmbeddedModels())])('%s', (_, model) => {
  test('is printed as ts-morph prints it', { timeout: 60_000 }, async () => {
    const modules = listModules(model).map(({ imports, path, statements }) => ({
      path,
      statements: [...imports, ...statements],
    }))
    expect(modules.length).toBeGreaterThan(2)
    const printed = await layOut(
      modules.map(({ path, statements }) => ({ path, text: statements.map(printStatement).join('') })),
    )
    const expected = await layOut(modules.map(({ path, statements }) => printByMorph(path, statements)))
    for (const [index, { path }] of modules.entries()) expect(printed[index], path).toBe(expected[index])
  })
})

test('every kind of statement is among them', () => {
  const kinds = Object.values(cases).flatMap((model) =>
    listModules(model).flatMap(({ imports, statements }) => [...imports, ...statements].map(({ kind }) => kind)),
  )
  expect(new Set<number>(kinds)).toEqual(new Set<number>(Object.values(StructureKind)))
})

test("the kinds are ts-morph's", () => {
  for (const [name, kind] of Object.entries(StructureKind)) expect(morph.StructureKind).toHaveProperty(name, kind)
  for (const [name, kind] of Object.entries(VariableDeclarationKind)) {
    expect(morph.VariableDeclarationKind).toHaveProperty(name, kind)
  }
})
