/** Declarations of modules that are joined to one file: which of them stay, under which names, and what is refused. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { checkProgram, sharePlatformFiles } from '../compile/platform-declarations.js'
import { BuildError } from '../../templates/workflows/scripts/build-package.mjs'
import { joinDeclarations } from '../../templates/workflows/scripts/join-declarations.mjs'
import { makeTemporaryFolder } from './temporary-folder.js'

/** Texts of modules by path. */
type Modules = Readonly<Record<string, string>>

const folder = makeTemporaryFolder()
let count = 0

function writeModules(modules: Modules): string {
  const sources = join(folder, String(count++))
  for (const [path, text] of Object.entries(modules)) {
    mkdirSync(dirname(join(sources, path)), { recursive: true })
    writeFileSync(join(sources, path), text)
  }
  return join(sources, 'index.ts')
}

/** Joins, and asks the compiler, too: what is joined has no name that is missing or there twice. */
function joinModules(modules: Modules): readonly string[] {
  const entry = writeModules(modules)
  const text = String(joinDeclarations(entry, false))
  const path = join(dirname(entry), 'joined.d.ts')
  writeFileSync(path, text)
  const options: ts.CompilerOptions = { strict: true, types: [], lib: ['lib.es2022.d.ts'], noEmit: true }
  const host = ts.createCompilerHost(options)
  sharePlatformFiles(ts, host)
  const found = checkProgram(ts.createProgram([path], options, host))
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  return text.trimEnd().split('\n')
}

it('keeps what the entry exports and what this needs, each after what it needs', () => {
  const lines = joinModules({
    'index.ts': "export { type A } from './a.js'\n",
    'a.ts':
      "import type { B } from './b.js'\nexport interface A extends B {}\nexport interface Unused {}\nexport interface C {}\n",
    'b.ts': "import type { C } from './a.js'\nexport type B = { c: C }\nexport const unused: 1 = 1\n",
  })
  expect(lines).toEqual([
    'type B = {',
    '\tc: C;',
    '};',
    'export interface A extends B {}',
    'interface C {}',
    'export {};',
  ])
})

it('keeps the comment of a declaration, and none of a module', () => {
  const lines = joinModules({
    'index.ts': "/** The entry. */\nexport { type A } from './a.js'\n",
    'a.ts': '/** The module. */\n\n/** Begins with `/**`… */\nexport interface A {\n  /** A member. */\n  a: 1\n}\n',
  })
  expect(lines).toEqual([
    ...['/** Begins with `/**`… */', 'export interface A {', '\t/** A member. */', '\ta: 1;', '}', 'export {};'],
  ])
})

it('keeps every overload, and a type beside the value of its name', () => {
  const lines = joinModules({
    'index.ts': "export { f, A } from './a.js'\n",
    'a.ts':
      'export function f(a: 1): 1\nexport function f(a: 2): 2\nexport function f(a: 1 | 2): 1 | 2 {\n  return a\n}\nexport const A: 1 = 1\nexport type A = typeof A\n',
  })
  expect(lines).toEqual([
    'export declare function f(a: 1): 1;',
    'export declare function f(a: 2): 2;',
    'export declare const A: 1;',
    'export type A = typeof A;',
    'export {};',
  ])
})

it('follows names that modules change on the way', () => {
  const lines = joinModules({
    'index.ts': "import { B as C } from './b.js'\nexport { C as D }\nexport interface E extends C {}\n",
    'b.ts': "export { A as B } from './a.js'\n",
    'a.ts': 'export interface A {}\n',
  })
  expect(lines).toEqual(['interface A {}', 'export interface E extends A {}', 'export { A as D };'])
})

it('follows `export *`, of which a name of the module itself goes first', () => {
  const lines = joinModules({
    'index.ts': "export * from './a.js'\n",
    'a.ts': "export * from './b.js'\nexport type A = 'a'\n",
    'b.ts': "export * from './a.js'\nexport type A = 'b'\nexport type B = A\n",
  })
  expect(lines).toEqual(['type A$1 = "b";', 'export type B = A$1;', 'export type A = "a";', 'export {};'])
})

it('keeps apart what two modules declare under one name; what is exported keeps its own', () => {
  const lines = joinModules({
    'index.ts': "export { a } from './a.js'\nexport { b, type Own } from './b.js'\n",
    'a.ts': 'type Own = { readonly Own: 1 }\nexport const a: Own = { Own: 1 }\n',
    'b.ts': "export type Own = 'b'\nexport const b: Own = 'b'\n",
  })
  expect(lines).toEqual([
    'type Own$1 = {',
    '\treadonly Own: 1;',
    '};',
    'export declare const a: Own$1;',
    'export type Own = "b";',
    'export declare const b: Own;',
    'export {};',
  ])
})

it('keeps a shape apart from a global of its name', () => {
  const lines = joinModules({
    'index.ts': "export { type A } from './a.js'\nexport { type Date } from './date.js'\n",
    'a.ts':
      "import type { Date as Shape } from './date.js'\nexport interface A { Date: Date; own: Shape; all: globalThis.Date }\n",
    'date.ts': 'export interface Date { own: Date }\n',
  })
  expect(lines).toEqual([
    ...['interface Date$1 {', '\town: Date$1;', '}'],
    ...['export interface A {', '\tDate: Date;', '\town: Date$1;', '\tall: globalThis.Date;', '}'],
    'export { Date$1 as Date };',
  ])
})

it('tells a type from a value of its name', () => {
  const lines = joinModules({
    'index.ts': "export { type A } from './a.js'\n",
    'a.ts': 'interface Date { own: 1 }\nexport type A = [Date, typeof Date]\n',
  })
  expect(lines).toEqual([
    ...['interface Date$1 {', '\town: 1;', '}', 'export type A = [Date$1, typeof Date];', 'export {};'],
  ])
})

it('knows the names that a declaration brings itself', () => {
  const text = `import { type T as Alias, v as value } from './t.js'
export type Generic<T> = [T, Alias]
export type Mapped = { [T in 'a']: [T, Alias] }
export type Inferred<A> = A extends (infer T extends string)[] ? [T, Alias] : Alias
export type Nested<A> = A extends (A extends [infer T] ? T : Alias) ? Alias : A
export declare function f<T>(v: T, { v: other }: { v: Alias }): [typeof v, typeof value, Alias]
export declare function is(T: unknown): T is Alias
export interface Methods { m<T>(T: Alias): T; new <T>(a: Alias): T; <T>(a: Alias): T; [value]: Alias; [v: string]: unknown }
export type Labels = [T: Alias, v: typeof value]
`
  const entry = { 'index.ts': text, 't.ts': 'export interface T { t: 1 }\nexport const v: unique symbol = Symbol()\n' }
  expect(joinModules(entry)).toEqual([
    ...['interface T$1 {', '\tt: 1;', '}', 'declare const v$1: unique symbol;'],
    'export type Generic<T> = [T, T$1];',
    'export type Mapped = { [T in "a"]: [T, T$1] };',
    'export type Inferred<A> = A extends (infer T extends string)[] ? [T, T$1] : T$1;',
    'export type Nested<A> = A extends (A extends [infer T] ? T : T$1) ? T$1 : A;',
    'export declare function f<T>(v: T, { v: other }: {',
    '\tv: T$1;',
    '}): [typeof v, typeof v$1, T$1];',
    'export declare function is(T: unknown): T is T$1;',
    'export interface Methods {',
    '\tm<T>(T: T$1): T;',
    '\tnew <T>(a: T$1): T;',
    '\t<T>(a: T$1): T;',
    '\t[v$1]: T$1;',
    '\t[v: string]: unknown;',
    '}',
    'export type Labels = [T: T$1, v: typeof v$1];',
    'export {};',
  ])
})

it('exports a class as a type alone where the entry does, and some of several constants', () => {
  const lines = joinModules({
    'index.ts': "export { type A } from './a.js'\nexport type { B } from './a.js'\nexport { c } from './a.js'\n",
    'a.ts': 'export class A {}\nexport class B extends A {}\nexport const c: 1 = 1, d: 2 = 2\n',
  })
  expect(lines).toEqual([
    ...['declare class A {}', 'declare class B extends A {}', 'declare const c: 1, d: 2;'],
    'export { type A, type B, c };',
  ])
})

it('keeps offsets right behind characters of every length', () => {
  const lines = joinModules({
    'index.ts':
      "/** 😀 … é */\nimport type { Long as A } from './a.js'\n/** 😀 … é */\nexport interface I { '😀': A; a: A }\n",
    'a.ts': 'export interface Long {}\n',
  })
  expect(lines).toEqual([
    ...['interface Long {}', '/** 😀 … é */', 'export interface I {', '\t"😀": Long;', '\ta: Long;', '}', 'export {};'],
  ])
})

it.each([
  ['a default export', 'export default class {}\n', 'has a default export; export it by its name'],
  [
    'a namespace',
    'export declare namespace N {}\n',
    'declares a namespace, another module or something global; export its parts one by one',
  ],
  [
    'something global',
    'declare global {}\nexport {}\n',
    'declares a namespace, another module or something global; export its parts one by one',
  ],
  [
    'an import of all',
    "import * as a from './a.js'\nexport type A = a.A\n",
    'imports a module as a whole or its default; import names',
  ],
  [
    'an export of all by a name',
    "export * as a from './a.js'\n",
    'exports a module as a whole, or all types of one; export names',
  ],
  [
    'an import within a type',
    "export type A = import('./a.js').A\n",
    'imports a type by an expression; import it by its name',
  ],
  ['another package', "export type { A } from 'a'\n", 'imports a; a package imports its own modules only'],
  [
    'a name that is not there',
    "export type { C } from './a.js'\n",
    /^takes "C", which is not exported by .*a\.ts; run: npm run generate$/,
  ],
  [
    'a module that is not there',
    "export type { C } from './c.js'\n",
    /^imports .*c\.ts, which does not exist; run: npm run generate$/,
  ],
  [
    'a name of two modules',
    "export * from './a.js'\nexport * from './b.js'\n",
    'passes on "A" of several modules; export one of them by its name',
  ],
])('refuses %s', (_name, text, expected) => {
  const entry = writeModules({
    'index.ts': text,
    'a.ts': 'export interface A {}\n',
    'b.ts': 'export interface A {}\n',
  })
  let thrown: unknown
  try {
    joinDeclarations(entry, false)
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(BuildError)
  const { message } = thrown as BuildError
  expect(message.slice(0, entry.length + 1)).toBe(`${entry} `)
  expect(message.slice(entry.length + 1)).toEqual(
    typeof expected === 'string' ? expected : expect.stringMatching(expected),
  )
})
