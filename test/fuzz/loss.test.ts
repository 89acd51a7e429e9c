/** What counts as a member that was lost without a message. */
import { expect, test } from 'vitest'
import { buildModel } from './attempt.js'
import { findLostMembers, keepMissed, outlineModel, speaksOfLoss } from './loss.js'
import { rules } from '../../generator/messages/rules.js'

const page = `.. py:method:: Harbour.Client.open_gate(**kwargs)

  See also: \`AWS API Documentation <https://docs.aws.amazon.com/goto/WebAPI/harbour-2020-01-31/OpenGate>\`_

  **Request Syntax**
  ::

    response = client.open_gate(
        Gates=[
            {
                'Name': 'string',
                'Width': 123
            },
        ],
        Tags={
            'string': 'string'
        }
    )

  :returns: None
`

function outlineOf(text: string) {
  const path = 'harbour/client/open_gate.rst'
  return outlineModel(
    buildModel({ kind: 'embedded', id: path, service: 'harbour', path, text, others: [] }, text).model,
  )
}

const sound = outlineOf(page)

test.each([
  ['nothing', page, []],
  ['a member', page.replace("                'Width': 123\n", ''), ['open_gate input.Gates[].Width']],
  ['an element', page.replace(/\[[^\]]*\]/, "'string'"), ['open_gate input.Gates[]']],
  ['a value', page.replace(/Tags=\{[^}]*\}/, 'Tags=123'), ['open_gate input.Tags{}']],
  ['an operation', page.replaceAll('open_gate', 'shut_gate'), ['open_gate input']],
])('%s is seen to be lost', (_, text, lost) => {
  expect(findLostMembers(sound, outlineOf(text))).toEqual(lost)
})

test('recursion ends', () => {
  const loop = { roots: new Map([['grow input', 'Tree']]), parts: new Map([['Tree', new Map([['.Left', 'Tree'], ['.Right', 'Tree']])]]) } // prettier-ignore
  const cut = { roots: loop.roots, parts: new Map([['Tree', new Map([['.Left', 'Tree']])]]) }
  expect(findLostMembers(loop, loop)).toEqual([])
  expect(findLostMembers(loop, cut)).toEqual(['grow input.Right'])
})

test('only what the page could still show is missed', () => {
  const lost = ['x input.Width']
  const [both, one, none] = ["'Width': 123\n- **Width** *(integer) --*", "'Width': 123", '']
  const missed = (before: string, after: string, ...blows: string[]) => keepMissed(lost, { before, after, blows })
  // cut off: always, because every cut page is to be reported
  expect(missed(one, none, 'cut', 'cut at a line end')).toEqual(lost)
  // one blow: not where the page had it once only
  expect(missed(both, none, 'remove lines')).toEqual(lost)
  expect(missed(one, none, 'remove lines')).toEqual([])
  // several: where a trace is left
  expect(missed(both, none, 'remove lines', 'remove lines')).toEqual([])
  expect(missed(both, one, 'remove lines', 'indent')).toEqual(lost)
  expect(missed(both, `  **Examples**\n\n${one}`, 'remove lines', 'indent')).toEqual([])
})

test('errors of pages speak of loss, remarks on neighbours do not', () => {
  for (const [rule, { severity }] of Object.entries(rules))
    if (severity === 'info') expect(speaksOfLoss(rule), rule).toBe(false)
  for (const rule of ['page-cut', 'page-kind', 'syntax-block', 'witness-member', 'section-too-large', 'operation-name'])
    expect(speaksOfLoss(rule), rule).toBe(true)
  expect(speaksOfLoss('page-unlisted')).toBe(false)
})
