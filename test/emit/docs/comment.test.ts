/** Whatever a page says, its comment is one comment, TSDoc reads it without a complaint, and Markdown reads the same words. */
import { TSDocParser } from '@microsoft/tsdoc'
import fc from 'fast-check'
import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import ts from 'typescript'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { printCommentText } from '../../../generator/emit/docs/comment.js'
import { printMarkdown } from '../../../generator/emit/docs/markdown.js'
import type { Documentation } from '../../../generator/model/index.js'
import { countRuns } from '../../resolve/runs.js'

const nasty = [
  '*/',
  '/*',
  '**/',
  '*',
  '/',
  '@',
  '@param x',
  '{@link X}',
  '{@',
  '{',
  '}',
  '<',
  '>',
  '<b>',
  '</b>',
  '<!-- -->',
  '`',
  '``',
  '```',
  '\\',
  '\\*/',
  '-',
  '+',
  '1.',
  '2)',
  '#',
  '##',
  '=',
  '==',
  '---',
  '***',
  '___',
  '_',
  '__init__',
  'snake_case',
  '~~~',
  '~',
  '>',
  '|',
  '[',
  ']',
  '](',
  '[x](y)',
  '![',
  '!',
  '[x]: y',
  '&amp;',
  '&',
  '&#42;/',
  '&lt;',
  ':',
  '://',
  'http://a.b/c*/d',
  '\n',
  '\t',
  ' ',
  '\u2028',
  '\r',
  '\u0000',
  'é',
  '😀',
  '…',
  'word',
  'The',
  'name.',
  "it's",
  '"',
  '$',
  '%',
]

const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...nasty) }, fc.string({ maxLength: 8 })), {
    minLength: 1,
    maxLength: 12,
  })
  .chain((words) => fc.constantFrom(words.join(' '), words.join('')))
  // eslint-disable-next-line no-control-regex
  .filter((value) => /[^\s\u0000-\u001f\u007f]/.test(value))

/** reStructuredText nests no inline markup, and none begins or ends with a space. */
const marked = text.map((value) => `a${value}b`)

const phrasing: fc.Arbitrary<PhrasingContent> = fc.oneof(
  text.map((value): PhrasingContent => ({ type: 'text', value })),
  text.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
  marked.map((value): PhrasingContent => ({ type: 'strong', children: [{ type: 'text', value }] })),
  marked.map((value): PhrasingContent => ({ type: 'emphasis', children: [{ type: 'text', value }] })),
  fc
    .record({ url: text.map((value) => `https://example.com/${value}`), label: text })
    .map(({ label, url }): PhrasingContent => ({ type: 'link', url, children: [{ type: 'text', value: label }] })),
)

const flow: fc.Arbitrary<RootContent> = fc.letrec<{ flow: RootContent }>((tie) => ({
  flow: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc
      .array(phrasing, { minLength: 1, maxLength: 4 })
      .map((children): RootContent => ({ type: 'paragraph', children })),
    text.map((value): RootContent => ({ type: 'code', value })),
    fc
      .tuple(
        fc.boolean(),
        fc.array(fc.array(tie('flow'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
      )
      .map(([ordered, items]): RootContent => ({
        type: 'list',
        ordered,
        spread: false,
        children: items.map((children) => ({ type: 'listItem', spread: false, children: children as never })),
      })),
    fc
      .array(tie('flow'), { minLength: 1, maxLength: 2 })
      .map((children): RootContent => ({ type: 'blockquote', children: children as never })),
  ),
})).flow

const documents = fc.array(flow, { minLength: 1, maxLength: 4 }).map((nodes) => nodes as unknown as Documentation)

const parser = new TSDocParser()

describe('any prose', () => {
  test('is one comment', () => {
    fc.assert(
      fc.property(documents, (documentation) => {
        const comment = printCommentText({
          documentation,
          deprecated: { reason: documentation },
          defaultValue: 'a */ b',
        })
        const file = ts.createSourceFile('a.ts', `${comment}export {}`, ts.ScriptTarget.ES2022)
        expect(file.statements.map((statement) => statement.kind)).toEqual([ts.SyntaxKind.ExportDeclaration])
        expect(comment.indexOf('*/')).toBe(comment === '' ? -1 : comment.trimEnd().length - 2)
      }),
      { numRuns: countRuns(500) },
    )
  })

  test('is TSDoc without a complaint', () => {
    fc.assert(
      fc.property(documents, (documentation) => {
        const comment = printCommentText({
          documentation,
          deprecated: { reason: documentation },
          defaultValue: '@x {y}',
        })
        const { log } = parser.parseString(comment)
        expect(log.messages.map((message) => `${message.text}\n${comment}`)).toEqual([])
      }),
      { numRuns: countRuns(500) },
    )
  })

  test('says the same words in Markdown, however narrow', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(10, 40, 95, Infinity), (documentation, width) => {
        const markdown = printMarkdown(documentation as RootContent[], width).join('\n')
        expect(listWords(unified().use(remarkParse).parse(markdown)), markdown).toBe(
          listWords({ type: 'root', children: documentation as RootContent[] }),
        )
      }),
      { numRuns: countRuns(500) },
    )
  })
})

test('a link begins a line rather than being broken', () => {
  const link = (label: string): RootContent => ({
    type: 'paragraph',
    children: [
      { type: 'text', value: 'More about it: ' },
      { type: 'link', url: `https://example.com/${'a'.repeat(60)}`, children: [{ type: 'text', value: label }] },
    ],
  })
  const address = `](https://example.com/${'a'.repeat(60)})`
  expect(printMarkdown([link('writing conditions')], 40)).toEqual(['More about it:', `[writing conditions${address}`])
  const long = 'writing '.repeat(8).trim()
  expect(printMarkdown([link(long)], 40).length).toBeGreaterThan(2)
})

/** All text of a tree without its white space, as a comment may hold it: no control characters, and the end of a comment written `*\/` in a block of code. */
function listWords(tree: Nodes): string {
  // As a whole: what ends a comment may stand in two nodes.
  return joinText(tree).replaceAll('*\\/', '*/')
}

function joinText(node: Nodes): string {
  // eslint-disable-next-line no-control-regex
  if ('value' in node) return node.value.replace(/[\s\u0000-\u001f\u007f]/g, '')
  return 'children' in node ? node.children.map(joinText).join('') : ''
}

test('no comment holds characters that are not seen, or that turn the direction of writing', () => {
  const hidden = '\u009b\u202e\u200b\u{e0041}\ufeff\ud800\u0007'
  const documentation: Documentation = [
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: `a${hidden}b` },
        { type: 'inlineCode', value: `c${hidden}` },
      ],
    },
    { type: 'code', value: `if (a) {\n\t${hidden}b\n}` },
    {
      type: 'paragraph',
      children: [{ type: 'link', url: `https://a.b/${hidden}`, children: [{ type: 'text', value: 'd' }] }],
    },
  ]
  const comment = printCommentText({ documentation, defaultValue: hidden, params: [['x', hidden]] })
  expect(comment).not.toMatch(/[^\P{C}\n]/u)
  expect(comment).toContain('  b')
})
