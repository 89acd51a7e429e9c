import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { countMessages, recordMessages, sortMessages } from '../../generator/messages/record.js'
import { renderMessage } from '../../generator/messages/render.js'
import { renderCounts } from '../../generator/messages/render-counts.js'
import { type Report, reportMessage } from '../../generator/messages/report.js'

function render(text: string, report: Report, width = 120, color = false): string {
  const file = new VFile({ path: 'spec/demo/client/get_thing.rst', value: text })
  reportMessage(file, 'syntax-unknown', report)
  return recordMessages(file)
    .map((message) => renderMessage(message, { width, color }))
    .join('\n')
}

const help = 'The block is kept as plain text; report it if it is valid reStructuredText.'

describe('renderMessage', () => {
  it('shows place, source line with caret, expectation, what was done and help', () => {
    const text = 'one\n  two three\nfour\n'
    expect(
      render(text, {
        found: 'a "three" where nothing may stand',
        expected: ['`four`', '`five`'],
        instead: 'The block was read as a paragraph.',
        place: { start: { line: 2, column: 7, offset: 10 }, end: { line: 2, column: 12, offset: 15 } },
      }),
    ).toBe(
      `spec/demo/client/get_thing.rst:2:7: warning[syntax-unknown]: a "three" where nothing may stand
 2 |   two three
   |       ^^^^^
  expected: \`four\` or \`five\`
  instead: The block was read as a paragraph.
  help: ${help}`,
    )
  })

  it('is one line with help for a message about the whole page', () => {
    expect(render('', { found: 'nothing' })).toBe(
      `spec/demo/client/get_thing.rst: warning[syntax-unknown]: nothing\n  help: ${help}`,
    )
  })

  it('marks one column where the marked text goes on to another line', () => {
    const place = { start: { line: 1, column: 2 }, end: { line: 3, column: 1 } }
    expect(render('abc\ndef\n', { found: 'x', place })).toBe(
      `spec/demo/client/get_thing.rst:1:2: warning[syntax-unknown]: x
 1 | abc
   |  ^
  help: ${help}`,
    )
  })

  it('puts the caret after the end of the line, and on an empty line', () => {
    expect(render('abc\r\n\r\n', { found: 'x', place: { line: 1, column: 4 } })).toContain('\n 1 | abc\n   |    ^\n')
    expect(render('abc\r\n\r\n', { found: 'x', place: { line: 2, column: 1 } })).toContain('\n 2 |\n   | ^\n')
  })

  it('expands tabs and counts wide characters as two columns', () => {
    expect(render('\tdéjà 日本 x', { found: 'x', place: { line: 1, column: 10 } })).toContain(
      '\n 1 |         déjà 日本 x\n   |                   ^\n',
    )
  })

  it('lets nothing of a page reach the terminal as an escape sequence or a change of direction', () => {
    const text = 'a\u001b[31mred\u0007\u009b1m\u202eevil\u200b \ud800 \u2028 end'
    const rendered = render(text, {
      found: text,
      expected: [text],
      instead: text,
      place: { line: 1, column: 2 },
    })
    const shown = 'a␛[31mred␇\\u{9b}1m\\u{202e}evil\\u{200b} \\u{d800} \\u{2028} end'
    expect(rendered).toBe(
      `spec/demo/client/get_thing.rst:1:2: warning[syntax-unknown]: ${shown}
 1 | ${shown}
   |  ^
  expected: ${shown}
  instead: ${shown}
  help: ${help}`,
    )
  })

  it('cuts a long line around the caret', () => {
    const text = `${'a'.repeat(200)}!${'b'.repeat(200)}`
    const place = { line: 1, column: 201 }
    expect(render(text, { found: 'x', place }, 40)).toBe(
      `spec/demo/client/get_thing.rst:1:201: warning[syntax-unknown]: x
 1 | …aaaaaaaaaaa!bbbbbbbbbbbbbbbbbbbbb…
   |             ^
  help: ${help}`,
    )
  })

  it('cuts a line of megabytes, at its start, in its middle and at its end', () => {
    const text = 'x'.repeat(3_000_000)
    for (const column of [1, 1_500_000, 3_000_000]) {
      const [, source, caret] = render(text, { found: 'x', place: { line: 1, column } }, 80).split('\n')
      expect(source!.length).toBeLessThanOrEqual(80)
      expect(source![caret!.indexOf('^')]).toBe('x')
    }
  })

  it('never writes a line that is wider than the terminal because of the marked text', () => {
    const text = 'y'.repeat(500)
    const place = { start: { line: 1, column: 10 }, end: { line: 1, column: 490 } }
    const [, source, caret] = render(text, { found: 'x', place }, 60).split('\n')
    expect(source!.length).toBeLessThanOrEqual(60)
    expect(caret!.length).toBeLessThanOrEqual(60)
  })

  it('colours the place, the label and the caret', () => {
    expect(render('abc', { found: 'x', place: { line: 1, column: 1 } }, 80, true)).toBe(
      `\u001b[1mspec/demo/client/get_thing.rst:1:1\u001b[22m: \u001b[1m\u001b[33mwarning[syntax-unknown]\u001b[39m\u001b[22m: x
\u001b[2m 1 |\u001b[22m abc
\u001b[2m   |\u001b[22m \u001b[33m^\u001b[39m
  \u001b[1mhelp:\u001b[22m ${help}`,
    )
  })
})

describe('sortMessages', () => {
  it('orders by path, line, column, rule and text', () => {
    const message = (path: string, line: number, column: number, rule: string, found: string) => ({
      ...{ path, line, column, rule, found },
      severity: 'info' as const,
      expected: [],
    })
    const sorted = [
      message('a.rst', 1, 1, 'a', 'x'),
      message('a.rst', 2, 1, 'a', 'x'),
      message('a.rst', 2, 3, 'a', 'x'),
      message('a.rst', 2, 3, 'b', 'w'),
      message('a.rst', 2, 3, 'b', 'x'),
      message('a.rst', 10, 1, 'a', 'x'),
      message('b.rst', 1, 1, 'a', 'x'),
    ]
    expect(sortMessages([...sorted].reverse())).toEqual(sorted)
  })
})

describe('renderCounts', () => {
  it('counts by severity', () => {
    const file = new VFile({ path: 'a.rst', value: '' })
    reportMessage(file, 'page-empty', { found: 'x' })
    reportMessage(file, 'syntax-unknown', { found: 'x' })
    reportMessage(file, 'syntax-unknown', { found: 'y' })
    reportMessage(file, 'recursion-guess', { found: 'x' })
    expect(renderCounts(countMessages(recordMessages(file)))).toBe('1 error, 2 warnings, 1 info')
    expect(renderCounts(countMessages([]))).toBe('no messages')
  })
})
