/**
 * Holds what comes of real pages against what is known of the services from elsewhere, and against itself. Most of the time goes into reading the pages, so all look at one reading of them.
 * Runs where `../shared/corpus` stands beside the checkout, most of it only with `../shared/conformance`.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe } from 'vitest'
import { type ServiceCheck, readServices } from './corpus.js'
import { testExampleExceptions, testExamples } from './example-conformance.js'
import { testDifferences, testLimits } from './limit-conformance.js'
import { testExceptions, testModels } from './model-conformance.js'

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const [conformance, corpus] = [join(shared, 'conformance'), join(shared, 'corpus')]
const hasPages = existsSync(corpus)
const hasFacts = hasPages && existsSync(join(conformance, 'compare.mjs'))
const checks: ServiceCheck[] = []

describe('the list of operations that are not exact', testExceptions)
describe('the list of examples that pages have wrong', testExampleExceptions)
describe('the list of limits that differ', testDifferences)

const pages = '../shared/corpus is not beside the checkout'
const facts = '../shared/conformance and ../shared/corpus are not beside the checkout'
describe.skipIf(!hasFacts)(hasFacts ? 'the pages of real services' : `skipped: ${facts}`, () => {
  const check = testModels(conformance)
  if (hasFacts) checks.push(check)
})
describe.skipIf(!hasFacts)(hasFacts ? 'limits in prose' : `skipped: ${facts}`, () => {
  const check = testLimits(join(conformance, 'truth'))
  if (hasFacts) checks.push(check)
})
describe.skipIf(!hasPages)(hasPages ? 'the examples of real pages' : `skipped: ${pages}`, () => {
  checks.push(testExamples())
})

if (hasPages) {
  beforeAll(async () => {
    for (const service of readServices(corpus)) for (const check of checks) await check(service)
  }, 300_000)
}
