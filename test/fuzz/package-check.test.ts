/** The checks of emitted packages can fail, and do not fail where nothing is wrong. */
import { describe, expect, test } from 'vitest'
import { emitService } from '../../generator/emit/index.js'
import { cases } from '../emit/cases/index.js'
import { canary } from './hostile-text.js'
import { checkPackage } from './package-check.js'
import { checkSource } from './source-check.js'

test.each(Object.entries(cases))('the package of %s is good', (_, model) => {
  expect(checkPackage(emitService(model, {}))).toEqual([])
})

describe('a module', () => {
  test('may hold page text in strings, comments and names', () => {
    const text = `
      import { is${canary} } from './x.js'
      /** ${canary} \\*\\/ */
      export interface ${canary} { '${canary} */'?: '${canary}'; ${canary}: ${canary}[] }
      // ${canary}
      export const value: ${canary} = { ${canary}: [] }
      export function f(value: unknown): boolean { return is${canary}(value.${canary}) }
    `
    expect(checkSource('a.ts', text)).toMatchObject({ problems: [], imports: [[`is${canary}`, './x.js']] })
  })

  test.each([
    ['is no TypeScript', `export const x = '${canary}`, 'syntax: Unterminated string literal.'],
    ['has page text as code', `export const x: string = ${canary}`, `an identifier that nothing declares: ${canary}`],
    [
      'calls what nobody declares',
      'export const x: string = process()',
      'an identifier that nothing declares: process',
    ],
    [
      'names a type that nobody declares',
      `export type X = ${canary}`,
      `an identifier that nothing declares: ${canary}`,
    ],
    ['does something when it is loaded', `x()\nexport const x = () => {}`, 'a statement: ExpressionStatement'],
    ['has page text in a template', `export const x = \`${canary}\``, 'page text in a template or a pattern'],
    ['has page text in a pattern', `export const x = /${canary}/`, 'page text in a template or a pattern'],
    ['has a comment for the compiler', '/* @ts-ignore */\nexport const x = 1', 'a comment directs the compiler'],
    ['has a reference', '/// <reference lib="dom" />\nexport const x = 1', 'a comment directs the compiler: reference'],
    ['has a property twice', 'export interface X { a: 1; "a": 2 }', 'a property twice: "a"'],
    ['has a key twice', 'export const x = { a: 1, "a": 2 }', 'a property twice: "a"'],
    ['exports a name twice', 'export const x = 1\nexport function x() {}', 'exported twice: x'],
    ['imports everything', "import * as x from './x.js'\nexport { x }", 'a link without names or without a module'],
    ['runs another module', "import './x.js'", 'a link without names or without a module'],
  ])('that %s is bad', (_, text, problem) => {
    expect(checkSource('a.ts', text).problems.map((found) => found.replace(/^a\.ts:\d+:\d+: /, ''))).toContain(problem)
  })

  test('tells the place of a problem', () => {
    expect(checkSource('a.ts', `export type X =\n  ${canary}`).problems).toEqual([
      `a.ts:2:3: an identifier that nothing declares: ${canary}`,
    ])
  })
})

test.each([
  ['a link to nothing', [['src/a.ts', "export { X } from './b.js'"]], 'src/a.ts: ./b.js does not export X'],
  ['a link to what is not exported', [['src/a.ts', "export { X } from './b.js'"], ['src/b.ts', 'interface X {}']], 'src/a.ts: ./b.js does not export X'],
  ['a path that leads out', [['src/../../a.ts', '']], '"src/../../a.ts": no plain path'],
  ['an absolute path', [['/a.ts', '']], '"/a.ts": no plain path'],
  ['paths that differ in case only', [['src/a.ts', ''], ['src/A.ts', '']], 'src/A.ts: a path twice'],
  ['a name longer than a file system takes', [[`src/${'a'.repeat(300)}.ts`, '']], `"src/${'a'.repeat(300)}.ts": no plain path`],
  ['a manifest that is no JSON', [['package.json', '{']], 'package.json: SyntaxError'],
  ['a sample that is no TypeScript', [['README.md', '# X\n\n```ts\nconst x = `\n```\n']], 'README.md#0.ts:2:1: syntax: Unterminated template literal.'],
])('%s is found', (_, files, problem) => {
  const problems = checkPackage((files as [string, string][]).map(([path, text]) => ({ path, text })))
  expect(problems.some((found) => found.startsWith(problem)), problems.join('\n')).toBe(true)
}) // prettier-ignore
