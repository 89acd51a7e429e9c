import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import { describe, expect, it } from 'vitest'
import {
  type CompareOptions,
  type DiffRule,
  type DiffRuleId,
  compareServices,
  diffRules,
} from '../../generator/diff/index.js'
import type { Contract } from '../../generator/model/index.js'
import { expectText } from '../read/golden.js'

/** Each folder is called after a rule, and holds two contracts that differ by it. */
const folder = fileURLToPath(new URL('cases/', import.meta.url))
const rules = Object.keys(diffRules) as DiffRuleId[]

interface Case {
  readonly options?: CompareOptions
  readonly old: Contract | null
  readonly new: Contract | null
}

function readCase(rule: string): Case {
  return JSON.parse(readFileSync(join(folder, rule, 'contracts.json'), 'utf8')) as Case
}

it('has a case for every rule, and none for anything else', () => {
  expect(readdirSync(folder).sort()).toEqual([...rules].sort())
})

describe.each(rules)('%s', (rule) => {
  const { old, new: new_, options = {} } = readCase(rule)
  const changes = compareServices(old ?? undefined, new_ ?? undefined, options)

  it('is told as it is expected', async () => {
    const path = join(folder, rule, 'changes.json')
    const printed = await format(JSON.stringify(changes), { parser: 'json', printWidth: 120 })
    if (process.env['UPDATE']) writeFileSync(path, printed)
    expect(existsSync(path), `${path} is missing: run with UPDATE=1 and read it`).toBe(true)
    expectText(path, printed, readFileSync(path, 'utf8'))
  })

  it('has the class that the table says', () => {
    const found = changes.filter((change) => change.rule === rule)
    expect(found.length).toBeGreaterThan(0)
    const { request, response, closedResponse = response }: DiffRule = diffRules[rule]
    const order = ['major', 'minor', 'patch']
    for (const { class: class_, sides } of found) {
      const inResponses = options.responseEnums === 'closed' ? closedResponse : response
      const classes = [
        ...(sides.length === 0 || sides.includes('request') ? [request] : []),
        ...(sides.includes('response') ? [inResponses] : []),
      ]
      expect(class_).toBe(order.find((candidate) => classes.includes(candidate as typeof request)))
    }
  })

  it('is nothing where nothing changes', () => {
    for (const contract of [old, new_]) {
      if (contract) expect(compareServices(contract, contract)).toEqual([])
    }
  })
})
