/**
 * Statements in their final layout are what ts-morph writes and prettier lays out: random structures, with lines that are about as long as a line may be.
 */
import fc from 'fast-check'
import { format } from 'prettier'
import * as morph from 'ts-morph'
import { describe, expect, it } from 'vitest'
import { printStatement } from '../../generator/emit/statement/index.js'
import { StructureKind, VariableDeclarationKind } from '../../generator/emit/structure-kind.js'

const project = new morph.Project({
  useInMemoryFileSystem: true,
  skipLoadingLibFiles: true,
  manipulationSettings: {
    indentationText: morph.IndentationText.TwoSpaces,
    quoteKind: morph.QuoteKind.Single,
  },
})

async function printWithPrettier(structure: morph.StatementStructures): Promise<string> {
  const file = project.createSourceFile('module.ts', { statements: [structure] }, { overwrite: true })
  const options = { parser: 'babel-ts', printWidth: 120, singleQuote: true, semi: false } as const
  return (await format(file.getFullText(), options)).trimEnd()
}

/** A name of some length: lengths decide on the layout, not letters. */
const nameOf = (longest: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: longest }).map((length) => `A${'bcdefghijk'.repeat(12).slice(0, length - 1)}`)
const docs = fc.option(
  fc.constantFrom<string[][]>(
    ['One line.'],
    ['\nTwo\nlines.'],
    ['\n@remarks\n\n  - indented \n\n```ts\nconst a = `1`\n```'],
    [`\n${'A long line of a comment stays as it is, whatever it holds. '.repeat(4)}`],
    ['It\'s "quoted" and `ticked`.'],
  ),
  { nil: undefined },
)
const values = fc.array(
  nameOf(24).map((name) => `'${name}'`),
  { minLength: 1, maxLength: 9 },
)

const literals: fc.Arbitrary<morph.StatementStructures> = fc.record({
  kind: fc.constant(StructureKind.TypeAlias),
  name: nameOf(50),
  isExported: fc.constant(true),
  type: values.map((list) => list.map((value) => `\n  | ${value}`).join('')),
  docs,
}) as fc.Arbitrary<morph.TypeAliasDeclarationStructure>

const objects = fc.record({
  kind: fc.constant(StructureKind.TypeAlias),
  name: nameOf(110),
  isExported: fc.constant(true),
  type: fc
    .array(fc.tuple(nameOf(40), nameOf(80)), { minLength: 1, maxLength: 3 })
    .map((arms) =>
      arms.map(([name, type]) => `\n  | {\n      /** One. */\n      ${name}: ${type}\n      B?: never\n    }`).join(''),
    ),
  docs,
}) as fc.Arbitrary<morph.TypeAliasDeclarationStructure>

const arrays = fc.record({ name: nameOf(60), values, docs }).map(({ name, values: list, docs: comment }) => {
  const rows = `\n${list.map((value) => `  ${value},\n`).join('')}`
  return declareConstant(name, `readonly [${rows}]`, `/* @__PURE__ */ Object.freeze([${rows}] as const)`, comment)
})

const descriptors = fc
  .record({
    name: nameOf(50),
    types: fc.array(
      fc.oneof(nameOf(40), fc.constantFrom('void', 'Record<string, string>', "Pick<Request, 'a' | 'b'>", 'Item[]')),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    errors: fc.array(nameOf(34), { maxLength: 6 }),
    tokens: fc.integer({ min: 1, max: 2 }),
    rules: fc.array(
      fc
        .tuple(nameOf(60), fc.constantFrom('', ", values: ['A']", ", values: ['A', 'B']"))
        .map(([path, more]) => `{ when: '${path}'${more}, outcome: 'success' }`),
      { maxLength: 3 },
    ),
    shape: nameOf(100),
    docs,
  })
  .map(({ name, types, errors, tokens, rules, shape, docs: comment }) =>
    declareConstant(
      name,
      `Descriptor<${types.join(', ')}>`,
      `{\n  service: 'x',\n  get inputShape() {\n    return ${shape}\n  },\n  errors: [${errors.join(', ')}],\n  tokens: [${Array(tokens).fill("{ input: 'a', output: ['b'] }").join(', ')}],\n${printRules(rules)}}`,
      comment,
    ),
  )

const interfaces = fc.record({
  kind: fc.constant(StructureKind.Interface),
  name: nameOf(60),
  isExported: fc.constant(true),
  docs,
  properties: fc.array(
    fc.record({
      name: fc.oneof(nameOf(50), fc.constantFrom("'a-b'", "'größe'", '$a')),
      type: fc.oneof(
        nameOf(70),
        nameOf(60).map((name) => `${name} | (string & {})`),
        nameOf(60).map((name) => `(${name} | (string & {}))[]`),
        nameOf(60).map((name) => `Record<string, ${name}>`),
      ),
      hasQuestionToken: fc.boolean(),
      docs,
    }),
    { maxLength: 4 },
  ),
  indexSignatures: fc.constantFrom(undefined, [{ keyName: 'key', keyType: 'string', returnType: 'unknown' }]),
}) as fc.Arbitrary<morph.InterfaceDeclarationStructure>

const parameters = fc
  .tuple(
    fc.option(fc.record({ type: nameOf(60), initializer: fc.constantFrom(undefined, '{}', 'Object.create(null)') }), {
      nil: undefined,
    }),
    fc.oneof(
      fc.constantFrom('CallOptions', "Omit<PaginateOptions<string>, 'maxItems' | 'skip'>"),
      nameOf(60).map((name) => `WaitOptions<${name}> & { readonly until: WaitPredicate<${name}> }`),
    ),
    fc.boolean(),
  )
  .map(([input, type, hasQuestionToken]) => [
    ...(input ? [{ kind: StructureKind.Parameter, name: 'input', ...input }] : []),
    { kind: StructureKind.Parameter, name: 'options', type, hasQuestionToken },
  ])

const methods = fc.record({
  kind: fc.constant(StructureKind.Method),
  name: fc.oneof({ weight: 9, arbitrary: nameOf(60) }, fc.constant("['constructor']")),
  parameters,
  returnType: fc.oneof(
    nameOf(70).map((name) => `Promise<${name}>`),
    fc
      .tuple(nameOf(60), nameOf(60))
      .map(([map, base]) => `error is Name extends keyof ${map} ? ${map}[Name] : ${base}`),
  ),
  typeParameters: fc.option(
    nameOf(50).map((map) => [{ name: 'Name', constraint: `keyof ${map} | (string & {})` }]),
    { nil: undefined },
  ),
  statements: nameOf(90).map((name) => [`return invoke(this.#options, ${name}, input, options)`]),
  docs,
})

const classes = fc.record({
  kind: fc.constant(StructureKind.Class),
  name: nameOf(50),
  isExported: fc.constant(true),
  extends: fc.option(nameOf(60), { nil: undefined }),
  docs,
  properties: fc.constantFrom(
    [],
    [{ name: '#options', isReadonly: true, type: 'Options' }],
    [{ name: 'code', isStatic: true, isReadonly: true, type: 'string', initializer: "'A'", docs: ['The code.'] }],
  ),
  ctors: fc.constantFrom(
    [],
    [{ parameters: [{ name: 'options', type: 'Options' }], statements: ['this.#options = options'], docs: ['New.'] }],
  ),
  methods: fc.array(methods, { maxLength: 3 }),
}) as fc.Arbitrary<morph.ClassDeclarationStructure>

function declareConstant(
  name: string,
  type: string,
  initializer: string,
  comment: string[] | undefined,
): morph.VariableStatementStructure {
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, type, initializer }],
    ...(comment && { docs: comment }),
  }
}

/** Rules one below the other, as the emitter of waiters has them. */
function printRules(rules: readonly string[]): string {
  return rules.length === 0 ? '' : `  rules: [\n${rules.map((rule) => `    ${rule},\n`).join('')}  ],\n`
}

describe.each([
  ['unions of literals', literals, 1],
  ['unions of objects', objects, 0.4],
  ['arrays of values', arrays, 0.9],
  ['descriptors', descriptors, 0.25],
  ['interfaces', interfaces, 0.4],
  ['classes', classes, 0.3],
] as const)('%s', (_, arbitrary: fc.Arbitrary<morph.StatementStructures>, share) => {
  it('are laid out as prettier would, or left to it', { timeout: 60_000 }, async () => {
    let [sure, runs] = [0, 0]
    await fc.assert(
      fc.asyncProperty(arbitrary, async (structure) => {
        const text = printStatement(structure)
        runs++
        if (text === undefined) return
        sure++
        expect(text).toBe(await printWithPrettier(structure))
      }),
      { numRuns: 150 },
    )
    // A printer that gives up on everything would be right, too.
    expect(sure / runs).toBeGreaterThan(share * 0.5)
  })
})

describe('a structure', () => {
  const plain = { kind: StructureKind.Interface, name: 'A', isExported: true } as const

  it.each<[string, morph.StatementStructures]>([
    ['that says more than a printer knows', { ...plain, extends: ['B'] }],
    ['whose property says more', { ...plain, properties: [{ name: 'a', type: 'string', isReadonly: true }] }],
    ['that is not exported', { ...plain, isExported: false }],
    ['with two comments', { ...plain, docs: ['One.', 'Two.'] }],
    ['with a line that is too long', { ...plain, properties: [{ name: 'a', type: 'B'.repeat(120) }] }],
    ['with characters of unknown width', { ...plain, properties: [{ name: "'大小'", type: 'string' }] }],
    ['of another kind', { kind: morph.StructureKind.Function, name: 'a' }],
  ])('%s is left to ts-morph and prettier', (_name, structure) => {
    expect(printStatement(plain)).toBe('export interface A {}')
    expect(printStatement(structure)).toBeUndefined()
  })

  it("is made with ts-morph's own kinds", () => {
    for (const [name, kind] of Object.entries(StructureKind)) expect(morph.StructureKind).toHaveProperty(name, kind)
    expect(VariableDeclarationKind.Const).toBe(morph.VariableDeclarationKind.Const)
  })
})
