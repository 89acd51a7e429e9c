/** Every waiter of botocore, driven with the same answers by botocore and by the runtime. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { planAcceptors, type AcceptorRule } from '../../generator/emit/plan/waiter-acceptors.js'
import { ServiceError } from '../../templates/runtime/errors.js'
import { judgeAttempt, type WaitRule } from '../../templates/runtime/wait-rule.js'
import { type BotocoreFacts, hasBotocore, python, readBotocore, warnWithoutBotocore } from './botocore.js'
import { makeAnswers } from './waiter-answers.js'

const isThere = hasBotocore()
if (!isThere) warnWithoutBotocore('waiters are not held to botocore')

interface Subject {
  readonly service: string
  readonly name: string
  readonly rules: readonly AcceptorRule[]
  /** As botocore has them. */
  readonly answers: readonly object[]
}

/** Answers of each waiter, beside its errors. */
const count = 40

/** The same numbers each time (a linear congruential generator). */
function createChance(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32
}

describe.skipIf(!isThere)('the waiters of botocore', () => {
  let facts: BotocoreFacts
  let subjects: readonly Subject[]
  beforeAll(() => {
    facts = readBotocore()
    const chance = createChance(7)
    subjects = Object.entries(facts.waiters).flatMap(([service, waiters]) =>
      Object.entries(waiters).map(([name, { acceptors }]): Subject => {
        const rules = planAcceptors(acceptors, listCodes(service)) ?? []
        const codes = acceptors.flatMap(({ expected, matcher }) => (matcher === 'error' ? [expected] : []))
        const statuses = acceptors.flatMap(({ expected, matcher }) => (matcher === 'status' ? [expected] : []))
        const errors = ['Another', ...codes].flatMap((code) =>
          [400, 404, ...statuses].map((status) => ({
            Error: { Code: String(code) },
            ResponseMetadata: { HTTPStatusCode: status },
          })),
        )
        const metadata = { ResponseMetadata: { HTTPStatusCode: 200 } }
        const outputs = makeAnswers(rules, count, chance).map((answer) => ({ ...answer, ...metadata }))
        return { service, name, rules, answers: [...errors, ...outputs] }
      }),
    )
  }, 120_000)

  function listCodes(service: string) {
    return Object.entries(facts.errors[service] ?? {}).map(([error, code]) => ({ error, code }))
  }

  it('have rules, all of them', () => {
    expect(subjects.length).toBeGreaterThan(350)
    expect(subjects.filter(({ rules }) => rules.length === 0).map(({ name }) => name)).toEqual([])
  })

  it('judge each answer as botocore does', () => {
    const script = fileURLToPath(new URL('judge-answers.py', import.meta.url))
    const input = JSON.stringify(subjects.map(({ service, name, answers }) => [service, name, answers]))
    const { stdout, stderr } = spawnSync(python, [script], { input, encoding: 'utf8', maxBuffer: 2 ** 26 })
    expect(stderr).toBe('')
    const verdicts = JSON.parse(stdout) as (string | null)[][]
    const seen: Record<string, number> = {}
    const differing = subjects.flatMap(({ service, name, rules, answers }, at) =>
      answers.flatMap((answer, index) => {
        const expected = verdicts[at]![index]!
        const found = judge(service, rules, answer)
        seen[String(expected)] = (seen[String(expected)] ?? 0) + 1
        return expected === null || expected === found
          ? []
          : [`${service} ${name}: ${found}, not ${expected}: ${JSON.stringify(answer)}`]
      }),
    )
    expect(differing).toEqual([])
    // Few answers are refused, and each outcome comes often.
    expect(seen['null'] ?? 0).toBeLessThan(200)
    for (const outcome of ['success', 'failure', 'retry']) expect(seen[outcome]).toBeGreaterThan(1000)
    process.stdout.write(`${JSON.stringify(seen)} of ${subjects.length} waiters\n`)
  }, 120_000)

  /** The class of a documented error has the error's documented name. */
  function judge(service: string, rules: readonly AcceptorRule[], answer: object): string {
    const {
      Error: error,
      ResponseMetadata: metadata,
      ...output
    } = answer as {
      Error?: { Code: string }
      ResponseMetadata: { HTTPStatusCode: number }
    }
    if (!error) return judgeAttempt(rules as readonly WaitRule[], output, undefined)
    const name = listCodes(service).find(({ code }) => code === error.Code)?.error ?? error.Code
    const thrown = new ServiceError({ name, message: '', status: metadata.HTTPStatusCode })
    return judgeAttempt(rules as readonly WaitRule[], undefined, thrown)
  }
})
