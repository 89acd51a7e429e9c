import type { Node, Parent } from 'unist'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../generator/read/index.js'
import { parseRestructured } from '../../generator/read/restructured.js'

/** Types and texts of a tree; neighbouring texts joined, white space and trailing line ends aside. */
function skeleton(node: Node): unknown {
  if ('value' in node) return squeeze(String(node.value))
  const children: unknown[] = []
  for (const child of (node as Parent).children.map(skeleton)) {
    if (typeof child === 'string' && typeof children.at(-1) === 'string')
      children[children.length - 1] = squeeze(`${children.at(-1)} ${child}`)
    else if (child !== '') children.push(child)
  }
  return { type: node.type, children }
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function bothReadings(text: string): { own: unknown; rival: unknown } {
  return { own: skeleton(readPage(new VFile({ value: text }))), rival: skeleton(parseRestructured(text)) }
}

describe('agrees with restructured', () => {
  it.each([
    ['paragraphs', 'one\ntwo\n\nthree\n'],
    ['bullets', '* a\n\n  b\n\n* c\n'],
    ['nested bullets', '- a\n\n  * b\n  * c\n\n- d\n'],
    ['numbers', '1. a\n2. b\n'],
    ['definitions', 'term\n  meaning\n\nother\n  more\n'],
    ['a quotation', 'text\n\n  quoted\n\ntext\n'],
    ['literal text', 'code ::\n\n  x = 1\n\n    y\n'],
    ['a comment', '..\n  kept aside\n'],
    ['a transition', 'a\n\n-----\n\nb\n'],
    ['a title', '=====\nTitle\n=====\n\ntext\n'],
    ['an underlined title', 'Title\n=====\n\ntext\n'],
    ['emphasis', 'an *a*, a **b**, an *a b* and 2*3\n'],
    ['literals', 'some ``a *b* c`` here\n'],
    ['roles', 'see :meth:`A.b` now\n'],
    ['substitutions', 'a |b| c\n'],
    ['named references', 'a `b c`_ d\n'],
    ['a line block', '| a\n| b\n'],
  ])('%s', (_name, text) => {
    const { own, rival } = bothReadings(text)
    expect(own).toEqual(withoutForeign(rival))
  })
})

/** A line block is restructured's own node within a node of ours. */
function withoutForeign(tree: unknown): unknown {
  const { type, children } = tree as { type: string; children: { type?: string }[] }
  return {
    type,
    children: children.map((child) => (child.type === 'line_block' ? { type: 'foreign', children: [child] } : child)),
  }
}

describe('differs from restructured, where the specification is on our side', () => {
  it.each([
    ['fields are a field list there a paragraph', ':a: b\n', 'field_list', 'paragraph>":a: b"'],
    [
      'a directive holds blocks, there one flat text',
      '.. note::\n\n  * a\n',
      'directive>bullet_list',
      'directive>"* a"',
    ],
    ['`::` on a line of its own is no underline', '**A b c**\n::\n\n  x\n', 'literal_block', 'section'],
    ['an underline may be as short as its title', 'A\n=\n\ntext\n', 'section>title', 'paragraph>"A ="'],
    ['an address is not part of a link text', '`a <http://b>`__\n', 'reference>"a"', 'reference>"a <http://b>"'],
    ['a name before an underscore is a reference', 'see a_ now\n', 'reference>"a"', 'paragraph>"see a_ now"'],
    ['a backslash takes the next character literally', 'a\\*b\n', 'paragraph>"a*b"', 'paragraph>"a\\*b"'],
    ['a role may have a domain', 'see :py:meth:`a`\n', 'paragraph>"see"', 'paragraph>"see :py:meth:"'],
    ['of `text::` a colon is shown', 'text::\n\n  x\n', 'paragraph>"text:"', 'paragraph>"text"'],
    ['a target is no comment', '.. _a: http://b\n', 'target', 'comment'],
  ])('%s', (_name, text, ours, theirs) => {
    const { own, rival } = bothReadings(text)
    expect(pathsOf(own)).toContain(ours)
    expect(pathsOf(own)).not.toContain(theirs)
    expect(pathsOf(rival)).toContain(theirs)
    expect(pathsOf(rival)).not.toContain(ours)
  })
})

/** Each node as its type, and as its type and that of each child. */
function pathsOf(tree: unknown): string[] {
  if (typeof tree === 'string') return []
  const { type, children } = tree as { type: string; children: unknown[] }
  const names = children.map((child) =>
    typeof child === 'string' ? JSON.stringify(child).replace(/\\\\/g, '\\') : (child as { type: string }).type,
  )
  return [type, ...names.map((name) => `${type}>${name}`), ...children.flatMap(pathsOf)]
}
