import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import {
  type Change,
  type DiffRuleId,
  diffRules,
  printAnnotations,
  printMarkdown,
  printText,
  summarizeChanges,
} from '../../generator/diff/index.js'

/** Names and values that try to be more than text. */
const hostile = [
  '`code` **bold** <img src=x onerror=alert(1)> [a](javascript:x) @someone #1',
  'line\nbreak\r\n# Heading\n\n- item',
  '\u001b[31mred\u001b[0m \u202ereversed',
  '::error file=x,line=1::done%0A::warning::more',
  '``',
  ' ',
]

const makeChange = (rule: DiffRuleId, text: string): Change => ({
  ...{ rule, class: 'major', sides: ['request'], service: 'shop', subject: text, member: text, part: '[]' },
  ...{ old: text, new: text, values: [text], similar: text, operation: text, path: text, operations: 2 },
  place: { state: 'new', page: text, line: 1, column: 1 },
})
const changes = hostile.flatMap((text) =>
  (Object.keys(diffRules) as DiffRuleId[]).map((rule) => makeChange(rule, text)),
)
const diff = summarizeChanges('shop', changes)

describe('text of a page', () => {
  it('drives no terminal', () => {
    const lines = printText(diff, { color: false, verbose: true, showPlace: ({ place }) => place?.page })
    for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/) // eslint-disable-line no-control-regex
    expect(lines.length).toBeGreaterThanOrEqual(changes.length)
  })

  it.each([true, false])('is nothing but code in Markdown; verbose: %s', (verbose) => {
    const printed = printMarkdown(changes, { verbose })
    const tree = unified().use(remarkParse).parse(printed)
    const types = new Set<string>()
    const words = new Set<string>()
    const codes = new Set<string>()
    visit(tree, (node: Nodes) => {
      types.add(node.type)
      if (node.type === 'text') words.add(node.value)
      if (node.type === 'inlineCode') codes.add(node.value)
    })
    expect([...types].sort()).toEqual(['heading', 'inlineCode', 'list', 'listItem', 'paragraph', 'root', 'text'])
    for (const word of words) expect(word).not.toMatch(/bold|break|reversed|::|item\b/)
    expect([...codes].some((code) => code.includes('onerror'))).toBe(true)
  })

  it('is nothing but code in Markdown beside a value that is empty', () => {
    const values = ['', 'a`<b>@someone', '', '``']
    const printed = printMarkdown([{ ...makeChange('enum-value-added', 'Tag'), values }])
    const codes: string[] = []
    visit(unified().use(remarkParse).parse(printed), (node: Nodes) => {
      if (node.type === 'inlineCode') codes.push(node.value)
      expect(node.type).not.toBe('html')
    })
    expect(codes).toEqual(expect.arrayContaining(["''", 'a`<b>@someone', '``']))
  })

  it('ends no workflow command and begins none', () => {
    const lines = printAnnotations(diff, { verbose: true, failOn: 'major', findFile: ({ place }) => place?.page })
    expect(lines).toHaveLength(changes.length)
    for (const line of lines) {
      expect(line).toMatch(/^::error file=[^\n\r,:]*,line=1,title=shop%3A [\w-]+ \(major\)::[^\n\r]+$/)
      expect(line.replaceAll(/%(?:25|0A|0D|3A|2C)/g, '')).not.toContain('%')
    }
  })
})

it('colours headings and names where it may', () => {
  const change = makeChange('member-removed', 'Name')
  const [service, heading] = printText(summarizeChanges('shop', [change]), {
    ...{ color: true, verbose: false, showPlace: () => undefined },
  })
  expect(service).toBe('\u001b[1mshop\u001b[22m')
  expect(heading).toBe('  \u001b[1m\u001b[31mBreaking\u001b[39m\u001b[22m')
})

it('says something of its own for every rule', () => {
  const plain = (Object.keys(diffRules) as DiffRuleId[]).map((rule) => {
    const { similar: _, ...change } = makeChange(rule, 'X')
    return printText(summarizeChanges('shop', [change]), { color: false, verbose: true, showPlace: () => undefined })
      .filter((line) => line.includes(`[${rule}]`))
      .map((line) => line.trim())
  })
  for (const lines of plain) {
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toMatch(/undefined|\?|object/)
  }
})

describe('changes that are alike', () => {
  const make = (rule: DiffRuleId, subject: string, rest: Partial<Change> = {}): Change => ({
    ...{ rule, class: 'minor', sides: [], service: 'shop', subject, operation: 'Open', operations: 1, ...rest },
  })
  const member = (rule: DiffRuleId, subject: string, name: string, rest: Partial<Change> = {}): Change =>
    make(rule, subject, { member: name, new: 'string', sides: ['request'], ...rest })

  it('are one item', () => {
    const printed = printMarkdown([
      make('shape-added', 'Gate'),
      make('error-class-added', 'Closed'),
      member('member-added', 'Order', 'A'),
      make('operation-added', 'Open'),
      member('member-added', 'Order', 'B', { new: 'Gate[]' }),
      make('error-class-added', 'Full'),
      make('shape-added', 'Tide'),
      make('operation-added', 'Shut'),
    ])
    expect(printed).toBe(`### Added

- new operations: \`Open\`, \`Shut\`
- new errors: \`Closed\`, \`Full\`
- \`Order\` has new members: \`A\`, \`B\`
- new types: \`Gate\`, \`Tide\`
`)
  })

  it('are items of their own where they show at other operations, or have more to tell', () => {
    const removed = { class: 'major', new: undefined, old: 'string' } as unknown as Partial<Change>
    const printed = printMarkdown([
      member('member-removed', 'Order', 'A', removed),
      member('member-removed', 'Order', 'B', { ...removed, similar: 'C' }),
      member('member-removed', 'Order', 'D', { ...removed, operation: 'Shut' }),
      make('shape-added', 'Gate', { class: 'major', old: 'Door' }),
    ])
    expect(printed.match(/^- .*$/gm)).toHaveLength(4)
  })

  it('are told one by one where that is asked for, and counted where they are hundreds of types', () => {
    const types = Array.from({ length: 100 }, (_, index) => make('shape-added', `Type${index}`))
    expect(printMarkdown(types, { verbose: true }).match(/^- /gm)).toHaveLength(100)
    expect(printMarkdown(types)).toMatch(/^- new types: `Type0`, .*`Type59` and 40 more$/m)
    const gone = types.map((change): Change => ({ ...change, rule: 'shape-removed', class: 'major' }))
    expect(printMarkdown(gone)).toMatch(/^- types that are gone: `Type0`, .*, `Type99`$/m)
  })
})
