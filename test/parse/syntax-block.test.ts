import { describe, expect, it } from 'vitest'
import { parseSyntaxBlock } from '../../generator/parse/syntax/syntax-block.js'
import { type SyntaxValue, syntaxPoint } from '../../generator/parse/syntax/syntax-value.js'
import { readLiteral } from './parse-text.js'

/** A value on one line: `{A:string,B:[integer]}`, enums as `'A'|'B'`. */
function showValue(value: SyntaxValue): string {
  switch (value.type) {
    case 'object': {
      const entries = value.entries.map(
        ({ name, keyValues, value: inner }) => `${keyValues ? keyValues.join('/') : name}:${showValue(inner)}`,
      )
      return `${value.eventStream ? 'events' : ''}{${entries.join()}}`
    }
    case 'array':
      return `[${value.item ? showValue(value.item) : ''}]`
    case 'string':
      return value.values ? value.values.map((text) => `'${text}'`).join('|') : 'string'
    case 'alternative':
      return value.values.map(showValue).join(' or ')
    default:
      return value.type
  }
}

function parse(text: string): { value: string | undefined; problems: string[] } {
  const { value, problems } = parseSyntaxBlock(readLiteral(text))
  return {
    value: value && showValue(value),
    problems: problems.map(({ found, expected, place, skipped }) => {
      const { line, column } = syntaxPoint(place)
      return `${line}:${column} ${found} → ${expected}${skipped > 0 ? ` (+${skipped})` : ''}`
    }),
  }
}

describe('a Syntax block', () => {
  it.each([
    ['no arguments', 'response = client.ring()', '{}'],
    ['a paginator', "response_iterator = paginator.paginate(\n    A='string'\n)", '{A:string}'],
    ['a waiter', "waiter.wait(\n    A='string'\n)", '{A:string}'],
    ['an empty response', '{}', '{}'],
    ['lines of spaces for hidden members', "{\n    'A': 123,\n    \n}", '{A:integer}'],
    ['blank lines behind it', "{\n    'A': 123\n}\n  ", '{A:integer}'],
  ])('holds %s', (_name, text, value) => {
    expect(parse(text)).toEqual({ value, problems: [] })
  })

  it.each([
    ["'string'", 'string'],
    ["'OPEN'|'SHUT'", "'OPEN'|'SHUT'"],
    ["'OPEN'", "'OPEN'"],
    ["'string'|'other'", "'string'|'other'"],
    ["''|'A'", "''|'A'"],
    ["'a: b'|'{'|'],'|'x\\'|'\"'|'a|b'", "'a: b'|'{'|'],'|'x\\'|'\"'|'a|b'"],
    ['123', 'integer'],
    ['123.0', 'float'],
    ['...', 'unspecified'],
    ['True|False', 'boolean'],
    ['datetime(2015, 1, 1)', 'timestamp'],
    ["b'bytes'", 'blob'],
    ["b'bytes'|file", 'stream'],
    ['StreamingBody()', 'stream'],
    ["{...}|[...]|123|123.4|'string'|True|None", 'document'],
    ["{'... recursive ...'}", 'recursive'],
    ['{}', '{}'],
    ['[]', '[]'],
    ['EventStream({})', 'events{}'],
    ["EventStream({\n        'A': 123\n    })", 'events{A:integer}'],
    ["[\n        'string',\n    ]", '[string]'],
    ["[\n        {'... recursive ...'},\n    ]", '[recursive]'],
    ["{\n        'string': 123\n    }", '{string:integer}'],
    ["{\n        'A'|'B': 123\n    }", '{A/B:integer}'],
    ["'string' or {'Bucket': 'string', 'Key': 'string'}", 'string or {Bucket:string,Key:string}'],
    ["'string' or {'A': 'x'|'y', 'B': 123, 'C': datetime(2015, 1, 1)}", "string or {A:'x'|'y',B:integer,C:timestamp}"],
  ])('shows %s', (literal, value) => {
    expect(parse(`{\n    'X': ${literal},\n    'Y': 123\n}`)).toEqual({ value: `{X:${value},Y:integer}`, problems: [] })
    expect(parse(`client.go(\n    X=${literal}\n)`)).toEqual({ value: `{X:${value}}`, problems: [] })
  })

  it.each(['from', '__proto__', 'x-amz-meta', '1st', 'a.b', 'n:s', '$ref'])('takes %s as a name', (name) => {
    expect(parse(`go(\n    ${name}='string'\n)`)).toEqual({ value: `{${name}:string}`, problems: [] })
    expect(parse(`{\n    '${name}': 'string'\n}`)).toEqual({ value: `{${name}:string}`, problems: [] })
  })

  it('passes over a comma that stands alone', () => {
    const text = "go(\n    A={\n        'B': {}\n        ,\n        'C': 123\n    }\n)"
    expect(parse(text)).toEqual({ value: '{A:{B:{},C:integer}}', problems: [] })
  })

  it.each([
    ["{\n    'A': 123,", '{A:integer}', ['3:3 the end of the block → `}`']],
    ['go(\n    A=[\n        123,', '{A:[integer]}', ['4:9 the end of the block → `]`']],
    ["{\n    ???\n    'A': 123\n}", '{A:integer}', ['4:7 ??? → a key, or `}`']],
    ["{\n    'A': 12\n}", '{}', ["4:7 'A': 12 → a value of a Syntax block"]],
    ["{\n    'A': 123,\n    'A': 'string'\n}", '{A:integer}', ["5:7 'A': 'string' → a key that did not come before"]],
    ["{\n    'A': [\n        123,\n        123,\n    ]\n}", '{A:[integer]}', ['6:11 123, → one element, then `]`']],
    ['{}\n{}', '{}', ['4:3 {} → the end of the block']],
    ['{}\nA\n\nB\nC', '{}', ['4:3 A → the end of the block (+2)']],
    ["what\n{\n    'A': 123\n}", undefined, ['3:3 what → the call of a method, or `{` (+3)']],
    [
      "{\n    'A': Frozen({\n        'B': 123,\n        'C': {\n            'D': 123\n        }\n    }),\n    'E': 123\n}",
      '{E:integer}',
      ["4:7 'A': Frozen({ → a value of a Syntax block (+5)"],
    ],
    [
      "{\n    'A': [\n        Odd[\n            'string',\n        ],\n    ],\n    'E': 123\n}",
      '{A:[],E:integer}',
      ['5:11 Odd[ → a value of a Syntax block (+2)'],
    ],
    [
      "{\n    'A': 'string' or {'B': odd 'string', 'C': 123},\n    'E': 123\n}",
      '{E:integer}',
      ["4:7 'A': 'string' or {'B': odd 'string', 'C': 123}, → a value of a Syntax block"],
    ],
    [
      "{\n    'A': 'string' or {'B': 'string',  'C': 'string'}\n}",
      '{}',
      ["4:7 'A': 'string' or {'B': 'string',  'C': 'string'} → a value of a Syntax block"],
    ],
    ["{\n    odd {\n        'B': 123\n    'E': 123\n}", '{E:integer}', ['4:7 odd { → a key, or `}` (+1)']],
    ['nothing', undefined, ['3:3 nothing → the call of a method, or `{`']],
  ])('reports what does not fit in %j', (text, value, problems) => {
    expect(parse(text)).toEqual({ value, problems })
  })

  it('ends at 200 levels, with a problem', () => {
    const { problems } = parse(`${'{\n"'.replace('"', "'A': ").repeat(250)}{}`)
    expect(problems[0]).toContain('at most 200 levels')
  })

  it('knows sections that are too large', () => {
    const mark = '    # This section is too large to render.\n    # Please see the AWS API Documentation linked below.'
    expect(parseSyntaxBlock(readLiteral(mark))).toMatchObject({
      tooLarge: true,
      parametersTooLarge: false,
      problems: [],
    })
    const both = parseSyntaxBlock(readLiteral(`go(\n    A=123\n)\n\n**Parameters**\n::\n\n${mark}`))
    expect(both).toMatchObject({ tooLarge: false, parametersTooLarge: true, problems: [] })
    expect(both.value && showValue(both.value)).toBe('{A:integer}')
  })
})
