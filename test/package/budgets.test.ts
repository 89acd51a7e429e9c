/** What is installed has limits: see `budgets.ts`. */
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { listExports } from '../end-to-end/packed-package.js'
import { type PackageBudget, budgets } from './budgets.js'
import { copyBuiltPackage } from './built-package.js'
import { makeTemporaryFolder } from './temporary-folder.js'

const output = resolve('output')

/** What `npm pack --json` says of a package. */
interface Packed {
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string; readonly size: number }[]
}

function weighPackage(folder: string): PackageBudget {
  const text = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const [packed] = Object.values(JSON.parse(text) as Record<string, Packed>)
  const { files, unpackedSize } = packed!
  const sizeOf = (path: string): number => files.find((file) => file.path === path)!.size
  return {
    code: sizeOf('dist/index.js'),
    declarations: sizeOf('dist/index.d.ts'),
    all: unpackedSize,
    files: files.length,
    names: listExports(folder).size,
  }
}

it('knows every package', () => {
  const names = readdirSync(output).filter((name) => !name.startsWith('.'))
  expect(Object.keys(budgets).sort()).toEqual(names.sort())
})

describe.each(Object.entries(budgets))('%s', (service, budget) => {
  const folder = join(makeTemporaryFolder(), service)
  let weight: PackageBudget

  beforeAll(async () => {
    await copyBuiltPackage(join(output, service), folder)
    weight = weighPackage(folder)
  }, 60_000)

  it.each(Object.keys(budget) as (keyof PackageBudget)[])('%s', (key) => {
    expect(weight[key]).toBeGreaterThan(0)
    expect(weight[key]).toBeLessThanOrEqual(budget[key])
  })
})
