import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { makeTemporaryFolder } from './temporary-folder.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = makeTemporaryFolder()

it('the example of the README runs as it is', () => {
  const run = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  run('--import', 'tsx', 'generator/cli.ts', 'generate', '-s', '--service', 'sagemaker', '-o', join(folder, 'output'))
  run('node_modules/typescript/bin/tsc', '-p', join(folder, 'output/sagemaker'))
  const example = /^```js\n(.*?)^```$/ms.exec(readFileSync(join(root, 'README.md'), 'utf8'))![1]!
  writeFileSync(join(folder, 'try.mjs'), example)
  const lines = run(join(folder, 'try.mjs')).trimEnd().split('\n')
  expect(lines.slice(0, 3)).toEqual([
    "sending DescribeAutoMLJob { AutoMLJobName: 'my-job' }",
    'Completed true',
    'AutoMLJobName Invalid type for parameter AutoMLJobName, value: 7, type: number, valid types: string',
  ])
  expect(lines.at(-1)).toContain('Colour Unknown parameter in input: "Colour"')
}, 120_000)
