/** The samples of the project's README, run as a reader would run them. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { copyBuiltPackage } from './built-package.js'
import { makeTemporaryFolder } from './temporary-folder.js'

const samples = [...readFileSync('README.md', 'utf8').matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = '']) => code)
const folder = makeTemporaryFolder()

beforeAll(() => copyBuiltPackage(resolve('output/sagemaker'), join(folder, 'output/sagemaker')), 60_000)

/** What each sample prints, by its place in the README. */
const printed = [
  [
    "sending DescribeAutoMLJob { AutoMLJobName: 'my-job' }",
    'Completed true',
    /Missing required parameter in input: "InputDataConfig"/,
    /AutoMLJobName .*Invalid type for parameter AutoMLJobName, value: 7, type: number, valid types: string/,
    /Unknown parameter in input: "Colour"/,
  ],
] as const

test('every sample has an expectation', () => {
  expect(samples).toHaveLength(printed.length)
})

test.each(printed.map((lines, index) => [index, lines] as const))('sample %i', (index, lines) => {
  writeFileSync(join(folder, `try-${index}.mjs`), samples[index]!)
  const text = execFileSync(process.execPath, [`try-${index}.mjs`], { cwd: folder, encoding: 'utf8' })
  for (const line of lines) {
    if (typeof line === 'string') expect(text.split('\n')).toContain(line)
    else expect(text).toMatch(line)
  }
})
