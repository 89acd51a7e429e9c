/** What an error of a gateway repeats of an answer: its form, and nothing that is secret. */
import { describe, expect, test } from 'vitest'
import { GatewayError, excerptBody } from '../../templates/runtime/gateway-error.js'

describe('the beginning of a body', () => {
  test.each([
    ['', undefined],
    [' \n\t', undefined],
    ['<html>  text 12', '<html>  text 12'],
    ['  {"Name": "x", "Size": 5}', '{"Name": "…", "Size": …}'],
    ['["a", -1.5e+3, true, null]', '["…", …, true, null]'],
    ['{"A\\"B" : "C\\"D", "E": ["F"]}', '{"A\\"B" : "…", "E": ["…"]}'],
    ['{"cut": "in the mid', '{"cut": "…"'],
    ['{"cut": "in an escape\\', '{"cut": "…"'],
    ['{"a name that is cut', '{"…"'],
    ['"text"', '"…"'],
    ['-12', '…'],
    ['7 lines', '… lines'],
  ])('%j is shown as %j', (text, shown) => {
    expect(excerptBody(text, [])).toBe(shown)
  })

  test('loses what the headers of the request say, whole or in words, unless it is short', () => {
    const headers = ['Bearer abcdef', 'short', 'key with spaces']
    expect(excerptBody('sent: Bearer abcdef and abcdef, Bearer, short, spaces', headers)).toBe(
      'sent: *** and ***, ***, short, ***',
    )
  })

  test('has 200 code units at most, whatever was hidden before', () => {
    expect(excerptBody('x'.repeat(201), [])).toBe('x'.repeat(200))
    expect(excerptBody(`"${'y'.repeat(300)}" tail`, [])).toBe('"…" tail')
    expect(excerptBody(`${'z'.repeat(7)}${'x'.repeat(300)}`, ['zzzzzzz'])).toBe(`***${'x'.repeat(197)}`)
  })
})

test('an error repeats it, if there is any', () => {
  const about = { failure: 'not-json', status: 200 } as const
  const error = new GatewayError('the answer is no JSON', { ...about, excerpt: 'half "a' } as never)
  expect(error.message).toBe('the answer is no JSON; it begins "half \\"a"')
  expect(error).toMatchObject({ ...about, excerpt: 'half "a' })
  expect(new GatewayError('no answer', { ...about, excerpt: undefined } as never).message).toBe('no answer')
})
