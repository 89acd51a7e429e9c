/** Every rule in words, in each of the forms in which changes are printed; and how many things a sentence counts and names. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type Change,
  type CompareOptions,
  type DiffRuleId,
  compareServices,
  diffRules,
  printAnnotations,
  printMarkdown,
  printText,
  summarizeChanges,
} from '../../generator/diff/index.js'
import type { Contract } from '../../generator/model/index.js'
import { expectGolden } from '../read/golden.js'

const rules = Object.keys(diffRules) as DiffRuleId[]

/** The changes of the case of a rule. */
function readChanges(rule: DiffRuleId): readonly Change[] {
  const text = readFileSync(new URL(`cases/${rule}/contracts.json`, import.meta.url), 'utf8')
  const read = JSON.parse(text) as Record<'old' | 'new', Contract | null> & { readonly options?: CompareOptions }
  return compareServices(read.old ?? undefined, read.new ?? undefined, read.options)
}

const showPlace = ({ place }: Change): string | undefined => place && `${place.state}/${place.page}`
const plain = { color: false, verbose: true, showPlace: () => undefined }

/** The lines of one change between the service's name and the sum. */
function tell(change: Change, options: { readonly verbose?: boolean } = {}): string {
  const lines = printText(summarizeChanges('shop', [change]), { ...plain, ...options })
  return lines.slice(1, -1).join('\n')
}

function make(rule: DiffRuleId, facts: Partial<Change> = {}): Change {
  const about = { operation: 'PutItem', operations: 1, sides: ['request'] } as const
  return { rule, class: 'minor', service: 'shop', subject: 'Tag', ...about, ...facts }
}

describe('the case of each rule', () => {
  it('is told in text', () => {
    const lines = rules.flatMap((rule) => [
      `# ${rule}`,
      ...printText(summarizeChanges('shop', readChanges(rule)), { color: false, verbose: true, showPlace }),
      '',
    ])
    expectGolden(new URL('expected/text.txt', import.meta.url), lines.join('\n'))
  })

  it('is told in Markdown', () => {
    const sections = rules.map((rule) => `# ${rule}\n\n${printMarkdown(readChanges(rule))}`)
    expectGolden(new URL('expected/changelog.md', import.meta.url), sections.join('\n'))
  })

  it('is told in annotations', () => {
    const lines = rules.flatMap((rule) => {
      const options = { verbose: true, findFile: ({ place }: Change) => place?.page, failOn: 'major' } as const
      return printAnnotations(summarizeChanges('shop', readChanges(rule)), options)
    })
    expectGolden(new URL('expected/annotations.txt', import.meta.url), `${lines.join('\n')}\n`)
  })
})

describe('numbers', () => {
  it.each([
    [1, 'in requests of PutItem'],
    [2, 'in requests of PutItem and 1 other operation'],
    [3, 'in requests of PutItem and 2 other operations'],
  ])('of operations: %i', (operations, expected) => {
    const change = make('member-order', { operations })
    expect(printMarkdown([change])).toContain(`, ${expected.replace('PutItem', '`PutItem`')}`)
    const also = operations === 1 ? '' : `, and in ${operations - 1} other operation${operations === 2 ? '' : 's'}`
    expect(tell(change)).toContain(`, in requests${also} [member-order]`)
  })

  it('of operations of a change of neither requests nor responses', () => {
    const change = make('error-added', { subject: 'Gone', sides: [], operations: 2 })
    expect(tell(change)).toContain('- error Gone is documented for more operations, also in 1 other operation [')
    expect(tell({ ...change, operations: 1 })).toContain('more operations [error-added]')
    expect(printMarkdown([change])).toContain('more operations, in `PutItem` and 1 other operation')
  })

  it('of sides', () => {
    expect(tell(make('member-order', { sides: ['request', 'response'] }))).toContain(', in requests and responses [')
    expect(tell(make('member-order', { sides: ['response'] }))).toContain(', in responses [')
  })

  it.each([
    [12, '`V11`'],
    [13, '`V11` and 1 more'],
    [15, '`V11` and 3 more'],
  ])('of values: %i', (count, end) => {
    const values = Array.from({ length: count }, (_, index) => `V${index}`)
    expect(printMarkdown([make('enum-value-added', { values, sides: [] })])).toContain(`${end}, in`)
    const renamed = make('enum-value-removed', { values, old: 'Label', sides: [] })
    expect(printMarkdown([renamed])).toContain(`${end}, where it was \`Label\`, in`)
  })

  it.each([
    [60, '`T59`\n'],
    [61, '`T59` and 1 more\n'],
  ])('of new types: %i', (count, end) => {
    const types = Array.from({ length: count }, (_, index) => make('shape-added', { subject: `T${index}` }))
    expect(printMarkdown(types)).toContain(end)
    const text = printText(summarizeChanges('shop', types), { ...plain, verbose: false })
    expect(text[2]).toMatch(new RegExp(`^    ${count} new types: T0, .*, T${count - 1}$`))
    expect(tell(types[0]!, { verbose: false })).toContain('    1 new type: T0')
  })

  it('of descriptions', () => {
    const prose = make('prose-changed', { class: 'patch' })
    const options = { verbose: false, findFile: () => undefined }
    expect(tell(prose, { verbose: false })).toContain('Documentation: 1 description is in other words')
    expect(printMarkdown([prose])).toContain('- One description of operations, types and members is in other words.')
    expect(printAnnotations(summarizeChanges('shop', [prose]), options)).toEqual([
      '::notice title=shop%3A prose-changed::1 description is in other words',
    ])
    const two = [prose, { ...prose, subject: 'Item' }]
    expect(printText(summarizeChanges('shop', two), { ...plain, verbose: false })[1]).toContain('2 descriptions are in')
    expect(printMarkdown(two)).toContain('- 2 descriptions of operations, types and members are in other words.')
    expect(printAnnotations(summarizeChanges('shop', two), { ...options, failOn: 'patch' })).toEqual([
      '::error title=shop%3A prose-changed::2 descriptions are in other words',
    ])
  })

  it.each<[string, readonly Change[]]>([
    ['shop: no changes', []],
    ['shop: major (1 breaking)', [make('member-removed', { class: 'major' })]],
    ['shop: minor (1 addition, 1 change)', [make('member-added'), make('member-optional')]],
    [
      'shop: minor (2 additions, 2 changes)',
      [make('member-added'), make('shape-added'), make('member-optional'), make('member-deprecated')],
    ],
    ['shop: patch (1 prose)', [make('prose-changed', { class: 'patch' })]],
  ])('of changes: %s', (expected, changes) => {
    expect(printText(summarizeChanges('shop', changes), plain).at(-1)).toBe(expected)
  })
})
