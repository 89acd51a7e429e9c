import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../resolve/runs.js'
import { type Compiler, compileProject, compilers } from '../compile/compilers.js'
import { copyBuiltPackage } from './built-package.js'
import { makeTemporaryFolder } from './temporary-folder.js'
import { writeConsumer } from './consumer.js'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))
const output = join(root, 'output')

/** What is committed under `output/`; where nothing is there yet, what the embedded pages give. */
async function findPackages(): Promise<string[]> {
  const made = existsSync(output) ? output : join(makeTemporaryFolder(), 'output')
  if (made !== output) {
    await run(process.execPath, ['--import', 'tsx', 'generator/cli.ts', 'generate', '-s', '-o', made], { cwd: root })
  }
  return readdirSync(made, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(made, entry.name))
}

const packages = await findPackages()

it('there are packages', () => {
  expect(packages.map((path) => basename(path))).toContain('sagemaker')
})

/** A short run takes the one that the README has. */
const chosen = packages.filter((path) => isWhole || basename(path) === 'sagemaker')

describe.each(chosen.map((path) => [basename(path), path]))('%s', (name, source) => {
  const folder = makeTemporaryFolder()
  const project = join(folder, 'project')
  const built = join(folder, 'package')
  let tarball: string
  /** What each compiler says of the project. */
  const said = new Map<Compiler, string>()

  beforeAll(async () => {
    await copyBuiltPackage(source, built)
    const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: built,
    })
    tarball = join(folder, (JSON.parse(stdout) as { filename: string }[])[0]!.filename)
    mkdirSync(project)
    writeFileSync(join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }')
    await run('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball], { cwd: project })
    writeConsumer(project, built)
    for (const compiler of compilers) said.set(compiler, await compileProject(compiler, project))
  }, 120_000)

  it('installs without any other package', () => {
    const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as { packages: object }
    expect(Object.keys(lock.packages)).toHaveLength(2)
  })

  it.each(compilers)('compiles in a strict project under %s, which sees a wrong use', (compiler) => {
    const found = said
      .get(compiler)!
      .replace(/^wrong\.ts\(\d+,\d+\): error TS2339: Property 'noSuchOperation' .*\n/m, '')
    expect(found).toBe('')
    expect(said.get(compiler)).not.toBe('')
  })

  it('runs', async () => {
    const { stdout } = await run(process.execPath, ['dist/consumer.js'], { cwd: project })
    expect(stdout).toBe('ok\n')
  })

  if (name === 'sagemaker') it('runs the example of the README as it is', runExample)

  it('pleases publint and Are the types wrong', async () => {
    await runTool('publint', [tarball, '--strict'])
    await runTool('attw', [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color'])
  }, 120_000)

  async function runExample(): Promise<void> {
    const example = /^```js\n(.*?)^```$/ms.exec(readFileSync(join(root, 'README.md'), 'utf8'))![1]!
    mkdirSync(join(folder, 'output'))
    symlinkSync(built, join(folder, 'output/sagemaker'))
    writeFileSync(join(folder, 'try.mjs'), example)
    const { stdout } = await run(process.execPath, ['try.mjs'], { cwd: folder })
    const lines = stdout.trimEnd().split('\n')
    expect(lines.slice(0, 3)).toEqual([
      "sending DescribeAutoMLJob { AutoMLJobName: 'my-job' }",
      'Completed true',
      'AutoMLJobName Invalid type for parameter AutoMLJobName, value: 7, type: number, valid types: string',
    ])
    expect(lines.at(-1)).toContain('Colour Unknown parameter in input: "Colour"')
  }
})

async function runTool(name: string, args: readonly string[]): Promise<void> {
  const path = join(root, 'node_modules', name === 'attw' ? '@arethetypeswrong/cli' : name)
  const { bin } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
    bin: Record<string, string> | string
  }
  await runHere([join(path, typeof bin === 'string' ? bin : bin[name]!), ...args], root)
}

/** A tool's own words become the failure's. */
async function runHere(args: readonly string[], cwd: string): Promise<void> {
  await run(process.execPath, args, { cwd, maxBuffer: 2 ** 26 }).catch(
    (error: { stdout?: string; stderr?: string }) => {
      throw new Error(`${args.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? ''}`.slice(0, 10_000))
    },
  )
}
