/** The table of derived names, and that all who read it read every row: the claims, the entry, earlier names, the names that a release keeps. */
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { emitService } from '../../generator/emit/index.js'
import { claimNames } from '../../generator/emit/plan/names.js'
import type { ServiceModel } from '../../generator/model/index.js'
import {
  affix,
  type Affixes,
  type DerivedName,
  type DerivedNameKind,
  derivedNameKinds,
  derivedNames,
  listDerivedNames,
  listTypeLikeNames,
} from '../../generator/naming/derived-names.js'
import { operation, service } from '../emit/cases/operation-sketch.js'
import { compileFiles } from '../emit/compile-program.js'
import { enumeration, model, structure } from '../emit/guard/build-model.js'
import { bundleModules, emitModules, importText } from '../emit/guard/guard-package.js'

const rows = Object.entries(derivedNames) as [DerivedNameKind, DerivedName][]

/** A type that needs whatever a package may write of a structure: two forms, a recursion, more members than are compared one by one. */
const members = Array.from({ length: 41 }, (_, index) => [`M${index}`, index === 0 ? '!string' : 'string'] as const)
const gate = (id: string) => structure(id, [...members, ['Self', id]], { use: 'both' })
const hue = (id: string) => enumeration(id, ['A', 'B', 'C', 'D', 'E', 'F'])

/** By exported name, whether it is a type only: what a module of a package gives away. */
function readExports(text: string): Map<string, boolean> {
  const exports = new Map<string, boolean>()
  for (const statement of ts.createSourceFile('module.ts', text, ts.ScriptTarget.ES2022).statements) {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause) continue
    if (/runtime/.test((statement.moduleSpecifier as ts.StringLiteral).text)) continue
    for (const { isTypeOnly, name } of (statement.exportClause as ts.NamedExports).elements) {
      expect(exports.has(name.text), name.text).toBe(false)
      exports.set(name.text, isTypeOnly || statement.isTypeOnly)
    }
  }
  return exports
}

/** What the entry must give away of a type, by the table: the type, then the public rows. */
function listPublic(kind: 'structure' | 'enum', type: string, choose: 'affixes' | 'yielding'): [string, boolean][] {
  const own = rows.filter(([, row]) => row.of.includes(kind) && row.isPublic)
  return [[type, true], ...own.map(([, row]): [string, boolean] => [affix(type, row[choose]), false])]
}

/** A package without the names that each service has: the client, its errors. */
function listShapeExports(of: ServiceModel): [string, boolean][] {
  return [...readExports(emitModules(of).get('index.ts')!)].filter(([name]) => !/^Test|Operation$/.test(name))
}

describe('the entry exports of each type the public rows of the table', () => {
  test.each([
    ['a structure in requests', model(structure('Gate', [['Name', '!string']])), 'structure', ['Gate']],
    ['a structure in responses', model(structure('Gate', [], { use: 'output' })), 'structure', ['Gate']],
    ['a structure in both', model(gate('Gate')), 'structure', ['Gate', 'GateOutput']],
    [
      'a structure in both that is one type',
      model(structure('Gate', [], { use: 'both', outputDiffers: false })),
      'structure',
      ['Gate'],
    ],
    [
      'a union',
      model(structure('Gate', [['A', 'string']], { union: true, use: 'both' })),
      'structure',
      ['Gate', 'GateOutput'],
    ],
    ['an object of which nothing is known', model(structure('Gate', [], { unknown: true })), 'structure', ['Gate']],
    ['an enum', model(hue('Hue')), 'enum', ['Hue']],
  ] as const)('%s', (_, of, kind, types) => {
    expect(listShapeExports(of)).toEqual(types.flatMap((type) => listPublic(kind, type, 'affixes')))
  })

  test('and so it does of earlier names', () => {
    const of = {
      ...model(gate('Gate'), hue('Hue')),
      aliases: [
        { name: 'Door', shape: 'Gate' },
        { name: 'Tint', shape: 'Hue' },
      ],
    }
    const wanted = [
      ...['Gate', 'GateOutput', 'Door', 'DoorOutput'].flatMap((type) => listPublic('structure', type, 'affixes')),
      ...['Hue', 'Tint'].flatMap((type) => listPublic('enum', type, 'affixes')),
    ]
    expect(new Map(listShapeExports(of))).toEqual(new Map(wanted))
  })

  test('and none of the others, though modules have them', () => {
    const of = emitModules(model(gate('Gate'), hue('Hue')))
    const text = [of.get('shapes/gate.ts'), of.get('shapes/hue.ts')].join('\n')
    const entry = of.get('index.ts')!
    for (const [, { affixes, isPublic, of: kinds }] of rows) {
      const name = affix(kinds.includes('structure') ? 'Gate' : 'Hue', affixes)
      expect(text, name).toMatch(new RegExp(`^(?:export )?(?:const|function) ${name}\\b`, 'm'))
      expect(new RegExp(`\\b${name}\\b`).test(entry), name).toBe(isPublic)
    }
  })
})

/**
 * What takes a derived name from a type that ends in `Operation`: of those that begin with the type's name, a structure; of all others, the descriptor of an
 * operation.
 */
function takeName(type: string, [before, after]: Affixes): Partial<Pick<ServiceModel, 'operations' | 'shapes'>> {
  if (before === '') return { shapes: [structure(`${type}${after}`, [])] }
  const name = affix(type.replace(/Operation$/, ''), [before, after])
  return { operations: [operation(name.charAt(0).toUpperCase() + name.slice(1))] }
}

test(
  'where all derived names of a type are taken they yield, every one, and the package works',
  { timeout: 60_000 },
  async () => {
    const types = [
      ['structure', 'GateOperation'],
      ['enum', 'HueOperation'],
      ['structure', 'DoorOperation'],
      ['enum', 'TintOperation'],
    ] as const
    const takers = types.flatMap(([kind, type]) =>
      listDerivedNames(kind).map((row) => takeName(type, derivedNames[row].affixes)),
    )
    const of = service(
      [gate('GateOperation'), hue('HueOperation'), ...takers.flatMap(({ shapes = [] }) => shapes)],
      takers.flatMap(({ operations = [] }) => operations),
      {
        aliases: [
          { name: 'DoorOperation', shape: 'GateOperation' },
          { name: 'TintOperation', shape: 'HueOperation' },
        ],
      },
    )
    const { derived } = claimNames(of)
    const modules = emitModules(of)
    const exports = readExports(modules.get('index.ts')!)
    const values = await importText(await bundleModules(modules, "export * from './index.js'"))
    for (const [kind, type] of types) {
      for (const row of listDerivedNames(kind)) {
        expect(derived.get(type)![row], `${row} of ${type}`).toBe(affix(type, derivedNames[row].yielding))
      }
      const wanted = listPublic(kind, type, 'yielding')
      expect(wanted.filter(([name, isType]) => exports.get(name) !== isType)).toEqual([])
      expect(wanted.filter(([name, isType]) => name in values === isType)).toEqual([])
    }
    const files = emitService(of, {}).map(({ path, text }) => [`/clash/${path}`, text] as const)
    expect(compileFiles(new Map(files))).toEqual([])
  },
)

describe('names that a new type could take from a published one', () => {
  test('are all public ones that begin with its own', () => {
    const like = rows.filter(([, { affixes, isPublic }]) => isPublic && affixes[0] === '')
    expect(new Set(listTypeLikeNames('Gate'))).toEqual(
      new Set(['Gate', ...like.map(([, row]) => affix('Gate', row.affixes))]),
    )
    expect(like.length).toBeGreaterThan(1)
  })

  test('are no others: types begin with a capital letter', () => {
    for (const [, { affixes }] of rows) expect(affix('Gate', affixes)).toMatch(affixes[0] === '' ? /^Gate/ : /^[a-z]/)
  })
})

test('a row more is read by all', () => {
  const row: DerivedName = {
    affixes: ['', 'Sign'],
    yielding: ['', 'SignBoard'],
    of: ['structure', 'enum'],
    isPublic: true,
  }
  const [table, kinds] = [derivedNames, derivedNameKinds] as unknown as [Record<string, DerivedName>, string[]]
  table['sign'] = row
  kinds.push('sign')
  try {
    const of = {
      ...model(gate('Gate'), hue('Hue'), structure('HueSign', [])),
      aliases: [{ name: 'Door', shape: 'Gate' }],
    }
    const names = listShapeExports(of).map(([name]) => name)
    expect(names).toEqual(
      expect.arrayContaining(['GateSign', 'GateOutputSign', 'DoorSign', 'DoorOutputSign', 'HueSignBoard']),
    )
    expect(claimNames(of).derived.get('Hue')).toMatchObject({ sign: 'HueSignBoard' })
    expect(listTypeLikeNames('Gate')).toContain('GateSign')
  } finally {
    delete table['sign']
    kinds.pop()
  }
})
