import { readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/**
 * The stages in their order. A file imports from its own stage and from those before it. `model` is types only; `pages` knows the disk and no grammar.
 */
const order = [
  ['model', 'messages', 'naming'],
  ['digest.ts', 'templates', 'bundled'],
  ['pages', 'lock', 'git'],
  ['sync'],
  ['read'],
  ['parse'],
  ['boto3'],
  ['resolve'],
  ['contract'],
  ['diff'],
  ['export'],
  ['emit'],
  ['release'],
  ['write'],
  ['fingerprint.ts', 'result.ts', 'run-messages.ts', 'stages.ts', 'version.ts'],
  ['run'],
  ['generate.ts'],
  ['config'],
  ['init'],
  ['cli', 'cli.ts', 'index.ts'],
]

/** Stages that need no disk and no process. `test/docs/portable.test.ts` runs a bundle of them without Node. */
const portableStages = [
  'model',
  'messages',
  'naming',
  'digest.ts',
  'read',
  'parse',
  'boto3',
  'resolve',
  'contract',
  'diff',
  'export',
  'emit',
  'release',
]

const root = new URL('../generator/', import.meta.url).pathname

interface Import {
  readonly from: string
  readonly to: string
  readonly isType: boolean
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|mjs)$/.test(path) && !path.endsWith('.d.ts'))
  .sort()
const imports = files.flatMap(readImports)

describe('the stages', () => {
  it('have a place for every file', () => {
    expect(files.filter((path) => rankOf(path) === -1)).toEqual([])
  })

  it('import only from stages before them', () => {
    const wrong = imports.filter(({ from, to }) => stageOf(from) !== stageOf(to) && rankOf(to) > rankOf(from))
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('import files that are there', () => {
    expect(imports.filter(({ to }) => !files.includes(to)).map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('import only types from the model', () => {
    const wrong = imports.filter(
      ({ from, to, isType }) => stageOf(from) !== 'model' && stageOf(to) === 'model' && !isType,
    )
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('up to the model and its files use no module of Node’s: they run in a browser', () => {
    const portable = files.filter((path) => portableStages.includes(stageOf(path)))
    expect(portable.length).toBeGreaterThan(200)
    const wrong = portable.filter((path) =>
      // Samples that READMEs show are text: their imports begin no line of the code.
      /^(?:import|export)\b[^'`]*'node:|(?:import|require)\( ?'node:/m.test(readFileSync(join(root, path), 'utf8')),
    )
    expect(wrong).toEqual([])
  })

  it('have no cycle of imports, of types either', () => {
    expect(findCycle(imports)).toEqual([])
  })
})

describe('findCycle', () => {
  it('finds a cycle', () => {
    const edge = (from: string, to: string): Import => ({ from, to, isType: false })
    expect(findCycle([edge('a', 'b'), edge('b', 'c'), edge('c', 'b')])).toEqual(['b', 'c', 'b'])
    expect(findCycle([edge('a', 'b'), edge('b', 'c'), edge('a', 'c')])).toEqual([])
  })
})

function stageOf(path: string): string {
  return path.split('/', 1)[0]!
}

function rankOf(path: string): number {
  return order.findIndex((stages) => stages.includes(stageOf(path)))
}

/** Static and dynamic imports, and re-exports, of files in this project. */
function readImports(from: string): Import[] {
  const source = ts.createSourceFile(from, readFileSync(join(root, from), 'utf8'), ts.ScriptTarget.Latest)
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, isType: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier) || !specifier.text.startsWith('.')) return
    const to = posix.join(posix.dirname(from), specifier.text).replace(/\.js$/, '.ts')
    found.push({ from, to, isType })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node))
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeExport(node))
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const { namedBindings, name } = importClause
  return (
    !name &&
    !!namedBindings &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((one) => one.isTypeOnly)
  )
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return true
  return !!exportClause && ts.isNamedExports(exportClause) && exportClause.elements.every((one) => one.isTypeOnly)
}

/** A path that ends where it has been before; empty where there is none. */
function findCycle(edges: readonly Import[]): string[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const walk = (node: string, path: readonly string[]): string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node]
    if (done.has(node)) return []
    for (const child of next.get(node) ?? []) {
      const cycle = walk(child, [...path, node])
      if (cycle.length > 0) return cycle
    }
    done.add(node)
    return []
  }
  for (const node of next.keys()) {
    const cycle = walk(node, [])
    if (cycle.length > 0) return cycle
  }
  return []
}
