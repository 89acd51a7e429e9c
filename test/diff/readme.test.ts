import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { expect, it } from 'vitest'
import { type DiffRule, diffRules } from '../../generator/diff/index.js'

const path = new URL('../../generator/diff/README.md', import.meta.url)
const [begin, end] = ['<!-- rules: from rules.ts -->', '<!-- end of rules -->']

/** The table of all rules, as the README has it. */
async function printTable(): Promise<string> {
  const rows = Object.entries<DiffRule>(diffRules).map(([id, rule]) => {
    const { request, response, closedResponse, reason, example } = rule
    const responses = closedResponse ? `${response}; ${closedResponse} where enums are closed` : response
    return [`\`${id}\``, request, responses, reason, example].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')
  })
  const head = ['rule', 'requests', 'responses', 'why', 'old → new']
  const lines = [head.join(' | '), head.map(() => '---').join(' | '), ...rows].map((line) => `| ${line} |`)
  return format(lines.join('\n'), { parser: 'markdown', printWidth: 120 })
}

it('is what the README shows', async () => {
  const text = readFileSync(path, 'utf8')
  const [before, rest = ''] = text.split(begin)
  const [, after] = rest.split(end)
  const expected = `${before}${begin}\n\n${await printTable()}\n${end}${after}`
  if (process.env['UPDATE']) writeFileSync(path, expected)
  expect(readFileSync(path, 'utf8')).toBe(expected)
})
