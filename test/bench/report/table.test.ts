/**
 * What the benchmark prints and writes.
 */
import { describe, expect, it } from 'vitest'
import { drawChart } from './chart.js'
import { createDocument } from './document.js'
import type { Machine } from './machine.js'
import type { Row } from './row.js'
import { printTable } from './table.js'

const rows: readonly Row[] = [
  {
    subject: 'sqs',
    what: 'import, user time',
    unit: 'seconds',
    ours: 0.05004,
    yardstick: { name: 'AWS SDK', value: 0.2 },
    goal: { of: 'ratio', most: 1 / 3 },
  },
  {
    subject: 'sqs',
    what: 'installed size, limit',
    unit: 'bytes',
    ours: 5_600_000,
    goal: { of: 'figure', most: 5.5e6 },
    others: [{ name: 'zod', value: 999 }],
  },
  { subject: 'ec2', what: 'import', skipped: 'no pages' },
  {
    subject: 'guards',
    what: 'isX',
    unit: 'seconds',
    ours: 2e-8,
    yardstick: { name: 'by hand', value: 1e-8 },
    others: [{ name: 'ajv', value: 1.7e-8 }],
  },
  { subject: 'sqs', what: 'installed files', unit: 'files', ours: 7, goal: { of: 'figure', most: 7 } },
]

const machine: Machine = {
  processor: 'Chip <3',
  processors: 2,
  memory: 8e9,
  system: 'Linux x64',
  node: 'v20.19.0',
  load: 0.25,
}
const document = createDocument({ machine, quick: false, pages: { sqs: 'boto3 1.43.11' } }, rows)

it('prints one aligned table', () => {
  expect(printTable(rows)).toMatchInlineSnapshot(`
    "                               ours           beside   ratio       goal           others
    sqs: import, user time      50.0 ms   AWS SDK 200 ms  0.25 ×   ≤ 0.33 ×  reached
    sqs: installed size, limit  5.60 MB                           ≤ 5.50 MB  missed   zod 999 B
    ec2: import  skipped: no pages
    guards: isX                 20.0 ns  by hand 10.0 ns  2.00 ×                      ajv 1.70 ×
    sqs: installed files        7 files                           ≤ 7 files  reached

    2 goals reached, 1 missed, 1 rows skipped"
  `)
})

describe('the document', () => {
  it('has ratios and verdicts, and no more than three digits', () => {
    expect(document.rows[0]).toEqual({
      subject: 'sqs',
      what: 'import, user time',
      unit: 'seconds',
      ours: 0.05,
      yardstick: { name: 'AWS SDK', value: 0.2 },
      ratio: 0.25,
      goal: { of: 'ratio', most: 1 / 3 },
      verdict: 'reached',
    })
    expect(document.rows[1]).toMatchObject({ verdict: 'missed' })
    expect(document.rows[2]).toEqual(rows[2])
    expect(document.rows[3]).not.toHaveProperty('verdict')
  })
})

describe('the chart', () => {
  const chart = drawChart(document)

  it('has a bar for each side of each service that was measured, as long as its figure', () => {
    const bars = [...chart.matchAll(/<rect class="(\w+)" x="\d+" y="\d+" width="(\d+)"/g)].map(([, kind, width]) => [
      kind,
      Number(width),
    ])
    // The first two are the legend's.
    const [, , ours, theirs, ...rest] = bars
    expect(rest).toEqual([])
    expect([ours![0], theirs![0]]).toEqual(['ours', 'theirs'])
    expect((ours![1] as number) / (theirs![1] as number)).toBeCloseTo(0.25, 1)
  })

  it('says the figures and the machine, and nothing that is no text', () => {
    expect(chart).toContain('>50.0 ms, 0.25 ×</text>')
    expect(chart).toContain('2 × Chip &lt;3, 8 GB, Linux x64, Node.js v20.19.0, load 0.3')
  })
})
