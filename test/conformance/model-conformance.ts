/**
 * Holds the models of real pages against the facts of the services, which come from elsewhere.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exportModel } from '../../generator/export/index.js'
import { type MessageRecord, recordMessages } from '../../generator/messages/record.js'
import type { ServiceCheck } from './corpus.js'
import { expectReasons } from './exception-list.js'

/** What `compare.mjs --json` gives, as far as it is looked at. */
interface Comparison {
  readonly services: number
  readonly missingModels: readonly string[]
  readonly operations: number
  readonly exact: number
  readonly paginators: number
  readonly paginatorsRight: number
  readonly paginatorTokensRight: number
  readonly waiters: number
  readonly waitersRight: number
  /** Operations that are not exact; `cut` where their page leaves sections out. */
  readonly wrong: readonly { service: string; method: string; bad: readonly string[]; cut?: readonly string[] }[]
}

/** Operations that are known not to be exact, by why. The list may only get shorter. */
interface ExceptionGroup {
  readonly reason: string
  /** The rule of the message that names each of these operations at its page; absent where the page is whole. */
  readonly rule?: string
  /** `service.method`, ascending. */
  readonly operations: readonly string[]
}

const groups = JSON.parse(
  readFileSync(new URL('exceptions.json', import.meta.url), 'utf8'),
) as readonly ExceptionGroup[]
const excepted = groups.flatMap(({ operations }) => operations)

export function testExceptions(): void {
  it('gives every exception once, with a reason', () => {
    expectReasons(groups.map(({ reason, operations }) => ({ reason, places: operations })))
  })
}

/**
 * Tests the models of all services.
 *
 * @param conformance - the folder with `compare.mjs` and the facts
 * @returns what takes each service, before the tests run
 */
export function testModels(conformance: string): ServiceCheck {
  let models: string | undefined
  const messages: MessageRecord[] = []
  let comparison: Comparison

  beforeAll(() => {
    comparison = compareModels(conformance, models!)
  }, 60_000)
  afterAll(() => rmSync(models!, { recursive: true }))

  it('are all read, without an error', () => {
    expect(comparison.missingModels).toEqual([])
    expect(comparison.services).toBeGreaterThan(50)
    expect(comparison.operations).toBeGreaterThan(3000)
    const errors = messages.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ path, line, found }) => `${path}:${line}: ${found}`)).toEqual([])
  })

  it('give exact operations, but for the exceptions', () => {
    const unexpected = comparison.wrong.filter(({ service, method }) => !excepted.includes(`${service}.${method}`))
    expect(unexpected.map(({ service, method, bad }) => `${service}.${method}: ${bad.join('; ')}`)).toEqual([])
  })

  it('still need every exception', () => {
    const wrong = new Set(comparison.wrong.map(({ service, method }) => `${service}.${method}`))
    const mended = excepted.filter((operation) => !wrong.has(operation))
    expect(mended, 'exact now: take these out of exceptions.json').toEqual([])
  })

  it('name every operation that a cut page keeps from being exact', () => {
    const rules = new Map(groups.flatMap(({ rule, operations }) => operations.map((name) => [name, rule] as const)))
    const cut = comparison.wrong.filter((operation) => operation.cut)
    expect(cut.length).toBeGreaterThan(0)
    const unnamed = cut.filter(({ service, method }) => {
      const name = operationName(conformance, service, method)
      const parts = new RegExp(`^(?:The page leaves out .* of )?[Tt]he (?:input|output) of ${name}\\b`)
      const rule = rules.get(`${service}.${method}`)
      return !messages.some(
        (message) =>
          message.path === `${service}/client/${method}.rst` && message.rule === rule && parts.test(message.found),
      )
    })
    expect(unnamed.map(({ service, method }) => `${service}.${method}`)).toEqual([])
  })

  it('give paginators and waiters', () => {
    expect(comparison.paginatorsRight).toBe(comparison.paginators)
    expect(comparison.waitersRight).toBe(comparison.waiters)
    expect(comparison.paginators - comparison.paginatorTokensRight).toBeLessThanOrEqual(5)
  })

  return ({ service, files, model }) => {
    models ??= mkdtempSync(join(tmpdir(), 'conformance-'))
    messages.push(...files.flatMap(recordMessages))
    writeFileSync(join(models, `${service}.json`), JSON.stringify(exportModel(model)))
  }
}

/** The service's own name of an operation, from the facts. */
function operationName(conformance: string, service: string, method: string): string {
  const facts = JSON.parse(readFileSync(join(conformance, 'truth', `${service}.json`), 'utf8')) as {
    operations: Record<string, { operation: string }>
  }
  return facts.operations[method]!.operation
}

function compareModels(conformance: string, models: string): Comparison {
  const script = join(conformance, 'compare.mjs')
  const options = ['--truth', join(conformance, 'truth'), '--models', models, '--json']
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Comparison
}
