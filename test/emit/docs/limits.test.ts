import { describe, expect, it } from 'vitest'
import type { Constraint, Documentation } from '../../../generator/model/index.js'
import { printComment } from '../../../generator/emit/docs/comment.js'

const short: Documentation = [{ type: 'paragraph', children: [{ type: 'text', value: 'At most 750 boats.' }] }]
const long: Documentation = [
  ...short,
  { type: 'paragraph', children: [{ type: 'text', value: 'A harbour takes them one by one. '.repeat(20) }] },
]
const sentence = 'At most 750 boats.'

/** The last line of the comment of a member with long prose. */
function lastLine(constraint: Constraint): string | undefined {
  return printComment({ documentation: long, constraints: [constraint] }).at(-1)
}

describe('limits in comments', () => {
  it('are not said twice where the prose is short', () => {
    expect(printComment({ documentation: short, constraints: [{ kind: 'value', maximum: 750, sentence }] })).toEqual([
      'At most 750 boats.',
    ])
  })

  it('are the last remark where the prose is long', () => {
    const lines = printComment({
      documentation: long,
      constraints: [{ kind: 'value', maximum: 750, sentence }],
      defaultValue: '20',
    })
    expect(lines[0]).toBe('At most 750 boats.')
    expect(lines[2]).toBe('@remarks')
    expect(lines.slice(-4)).toEqual(['', 'Value: at most 750.', '', '@defaultValue `20`'])
  })

  it.each<[Constraint, string]>([
    [{ kind: 'value', minimum: 1, maximum: 100, sentence }, 'Value: 1 to 100.'],
    [{ kind: 'value', minimum: -1, sentence }, 'Value: at least -1.'],
    [{ kind: 'value', exclusiveMinimum: 0, exclusiveMaximum: 1, sentence }, 'Value: greater than 0 and less than 1.'],
    [{ kind: 'value', exclusiveMinimum: 0, maximum: 9.5, sentence }, 'Value: greater than 0 and at most 9.5.'],
    [{ kind: 'length', minimum: 12, maximum: 12, sentence }, 'Length: exactly 12.'],
    [{ kind: 'length', minimum: 1, maximum: 512, sentence }, 'Length: 1 to 512.'],
    [{ kind: 'pattern', pattern: '^[a-z]*/$', sentence }, 'Pattern: ^\\[a-z\\]\\*\\/$'],
    [{ kind: 'pattern', pattern: '^[a-z]+$', sentence }, 'Pattern: `^[a-z]+$`'],
  ])('%j', (constraint, line) => {
    expect(lastLine(constraint)).toBe(line)
  })

  it('of elements and keys are always said: their prose is no part of the comment', () => {
    expect(
      printComment({
        documentation: short,
        elementConstraints: [{ kind: 'length', minimum: 1, maximum: 128, sentence }],
        keyConstraints: [{ kind: 'pattern', pattern: '[a-z]+', sentence }],
      }),
    ).toEqual([
      'At most 750 boats.',
      '',
      '@remarks',
      'Each element: length 1 to 128.',
      '',
      'Each key: pattern `[a-z]+`',
    ])
  })
})
