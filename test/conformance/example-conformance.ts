/**
 * Holds the guards against the examples of real pages: what a page shows as a call or an output is accepted, but for the listed mistakes of pages.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import type { VFile } from 'vfile'
import { expect, it } from 'vitest'
import type { ExampleValue, Operation, ServiceModel } from '../../generator/model/index.js'
import type { GuardExports } from '../emit/guard/guard-package.js'
import type { ServiceCheck } from './corpus.js'
import { expectReasons } from './exception-list.js'
import { findStreams, importExamplePackage, makeValue } from './examples-package.js'

/** Values of examples that are not of the kinds their pages give, by why. The list may only get shorter. */
interface ExceptionGroup {
  /** What is wrong in the pages. */
  readonly reason: string
  /** Whether the guards refuse the values; otherwise the generator reads them as what is meant, with a message. */
  readonly refused: boolean
  /** `service.method example side path`, ascending; examples from 1. */
  readonly places: readonly string[]
}

const groups = JSON.parse(
  readFileSync(new URL('example-exceptions.json', import.meta.url), 'utf8'),
) as readonly ExceptionGroup[]

export function testExampleExceptions(): void {
  it('gives every exception once, with a reason', () => {
    expectReasons(groups)
    for (const { places } of groups) {
      for (const place of places) expect(place).toMatch(/^[a-z0-9-]+\.[a-z0-9_]+ [1-9]\d* (?:input|output) \S+$/)
    }
  })
}

/**
 * Tests the guards of all services that have examples.
 *
 * @returns what takes each service, before the tests run
 */
export function testExamples(): ServiceCheck {
  const unread: string[] = []
  const refused: string[] = []
  const reported: string[] = []
  let [pages, examples, sides] = [0, 0, 0]

  it('are all read, or named in a message', () => {
    expect(unread).toEqual([])
    expect(pages).toBeGreaterThan(400)
    expect(examples).toBeGreaterThan(450)
    expect(sides).toBeGreaterThan(800)
  })

  it('are accepted, but for the exceptions', () => {
    expect(refused.sort()).toEqual(listPlaces(true))
  })

  it('are of the kinds that the pages give, or named in a message', () => {
    expect(reported.sort()).toEqual([...listPlaces(true), ...listPlaces(false)].sort())
  })

  return async ({ files, model }) => {
    const withExamples = files.filter(hasExamples)
    if (withExamples.length === 0) return
    const guards = await importExamplePackage(model)
    pages += withExamples.length
    for (const file of withExamples) {
      const operation = model.operations.find(({ origin }) => origin.page === file.path)
      examples += operation?.examples.length ?? 0
      if ((operation?.examples.length ?? 0) + countUnread(file) !== countCalls(file)) unread.push(file.path)
      if (operation) checkOperation(operation, model, guards, file)
    }
  }

  function checkOperation(operation: Operation, model: ServiceModel, guards: GuardExports, file: VFile): void {
    const prefix = `${model.service}.${operation.method}`
    operation.examples.forEach((example, index) => {
      for (const side of ['input', 'output'] as const) {
        const value = example[side]
        if (value === undefined) continue
        sides++
        const place = `${prefix} ${index + 1} ${side}`
        refused.push(...listIssues(value, operation[side], side, model, guards).map((path) => `${place} ${path}`))
      }
    })
    for (const message of file.messages.filter(({ ruleId }) => ruleId === 'example-value')) {
      const starts = operation.examples.map(({ origin }) => origin.line)
      const index = starts.findLastIndex((line) => line <= message.line!)
      const side = message.line === starts[index] ? 'input' : 'output'
      const path = /(?:gives|at|give) `([^`]+)`, which/.exec(message.reason)?.[1]
      reported.push(`${prefix} ${index + 1} ${side} ${path}`)
    }
  }
}

/** @returns the paths of what the guard refuses */
function listIssues(
  value: ExampleValue,
  id: string | undefined,
  side: 'input' | 'output',
  model: ServiceModel,
  guards: GuardExports,
): string[] {
  if (id === undefined) return isEmpty(value) ? [] : ['input']
  const streams = side === 'output' ? findStreams(model, id) : undefined
  const result = guards['validate'](guards[`${id}Schema`], makeValue(value, streams))
  return result.success ? [] : result.issues.map(({ path, pathText }: Issue) => (path.length ? pathText : 'input'))
}

interface Issue {
  readonly path: readonly unknown[]
  readonly pathText: string
}

function isEmpty(value: ExampleValue): boolean {
  return typeof value === 'object' && value !== null && '$object' in value && value.$object.length === 0
}

function listPlaces(refused: boolean): string[] {
  return groups
    .filter((group) => group.refused === refused)
    .flatMap(({ places }) => places)
    .sort()
}

function hasExamples(file: VFile): boolean {
  return /^ *\*\*Examples\*\* *$/m.test(String(file))
}

function countCalls(file: VFile): number {
  return String(file).match(/^ *print\(response\)$/gm)?.length ?? 0
}

function countUnread({ messages }: VFile): number {
  return messages.filter(({ ruleId }) => ruleId === 'example-literal').length
}
