import type { Root } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { parseProse, proseText } from '../../../generator/parse/prose/index.js'
import type { Documentation } from '../../../generator/model/documentation.js'
import { readPage } from '../../../generator/read/index.js'

function parseText(text: string): Documentation {
  return parseProse(readPage(new VFile({ path: 'page.rst', value: text })).children)
}

function printMarkdown(text: string): string {
  return toMarkdown({ type: 'root', children: [...parseText(text)] } satisfies Root)
}

describe('parseProse', () => {
  it.each([
    ['white space', 'one \n  \n\n   two   words\n   more\n', 'one\n\ntwo words more\n'],
    ['inline markup', '*a* **b** ``c  d`` end\n', '*a* **b** `c d` end\n'],
    ['links', 'see `the guide <https://example.com/a_b>`__.\n', 'see [the guide](https://example.com/a_b).\n'],
    ['an address that no browser opens', 'see `this <javascript:alert(1)>`__\n', 'see this\n'],
    ['names that lead nowhere', 'match a-z_ or `some name`_\n', 'match a-z\\_ or some name\n'],
    ['roles', ':py:meth:`A.Client.go` in :doc:`Title <../x>`, `plain`\n', '`go` in Title, `plain`\n'],
    ['escapes', 'AWS\\:\\:Thing\n', 'AWS::Thing\n'],
    ['a tight list', '* a\n \n* b\n\n  * c\n', '* a\n* b\n  * c\n'],
    ['a spread list', '* a\n\n  more\n\n* b\n', '* a\n\n  more\n\n* b\n'],
    ['numbers', '3. a\n4. b\n', '3. a\n4. b\n'],
    ['empty items', '* a\n*\n\n  .. hidden\n', '* a\n'],
    ['definitions', 'term\n  meaning\n', '* **term**\n\n  meaning\n'],
    ['a note', '.. note::\n\n  take care\n\n  twice\n', '> **Note**: take care\n>\n> twice\n'],
    ['a note that is a list', '.. warning::\n\n  * a\n', '> **Warning**\n>\n> * a\n'],
    ['an empty note', '.. note::\n\ntext\n', 'text\n'],
    ['code', '.. code:: python\n\n  x = 1\n\n    y\n', '```python\nx = 1\n\n  y\n```\n'],
    ['literal text', 'so::\n\n  x\n', 'so:\n\n```\nx\n```\n'],
    ['indentation that means nothing', 'a\n\n    b\n\n  c\n', 'a\n\nb\n\nc\n'],
    ['lines', '| a\n| b\n', 'a\\\nb\n'],
    ['a table', '=== ===\na   b\n=== ===\n', '```\n=== ===\na   b\n=== ===\n```\n'],
    ['fields', ':a b: c\n', '* **a b**: c\n'],
    ['what is never shown', '.. hidden\n\n.. _t: https://example.com\n\ntext\n', 'text\n'],
    ['nothing', '.. hidden\n', ''],
  ])('%s', (_name, text, markdown) => {
    expect(printMarkdown(text)).toBe(markdown)
  })

  it('leaves hostile text as text', () => {
    expect(parseText('</script> */ [x](y) # <b> ${z}\n')).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: '</script> */ [x](y) # <b> ${z}' }] },
    ])
  })

  it('has no positions, no empty texts, and no texts side by side', () => {
    const json = JSON.stringify(parseText('a\\ b a_ ` `\\ *c* \n\n* d_ e\n'))
    expect(json).not.toContain('position')
    expect(json).not.toContain('"value":""')
    expect(json).not.toMatch(/"type":"text","value":"[^"]*"},\{"type":"text"/)
  })
})

describe('proseText', () => {
  it.each([
    ['one *two*\n   three\n\n* ``four``\n', 'one two three four'],
    ['.. note:: take `care <https://example.com>`__\n', 'take care'],
    ['.. hidden\n\n.. _t: https://example.com\n', ''],
    ['a\\*b::\n\n  x  y\n', 'a*b: x y'],
  ])('%j', (text, plain) => {
    expect(proseText(readPage(new VFile({ value: text })).children)).toBe(plain)
  })
})
