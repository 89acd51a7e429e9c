/**
 * `npm run check:first-run`: from an empty folder to a program that decodes what the AWS CLI prints, by the lines that a user types and with the package as npm would get it; then the same in a
 * workspace that has scripts of its own. Pages come from the boto3 that is installed; without one, the check says so and fails.
 *
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

/** Seconds that an empty folder may take to the first decoded answer. */
const mostSeconds = 120

/** What the AWS CLI prints of `aws sqs list-queues`. */
const printed = '{\n    "QueueUrls": [\n        "https://sqs.eu-central-1.amazonaws.com/123456789012/jobs"\n    ]\n}\n'

const folder = mkdtempSync(join(tmpdir(), 'shapewright-first-run-'))
try {
  if (spawnSync('python3', ['-c', 'import boto3']).status !== 0) {
    throw new Error('python3 has no boto3, from which the pages come: pip install boto3')
  }
  const tarball = packShapewright(folder)
  checkEmptyFolder(join(folder, 'empty'), tarball)
  checkWorkspace(join(folder, 'workspace'), tarball)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function packShapewright(target: string): string {
  run('.', 'npm run --silent build')
  const [packed] = JSON.parse(run('.', `npm pack --json --ignore-scripts --pack-destination '${target}'`)) as {
    readonly filename: string
    readonly size: number
  }[]
  process.stdout.write(`The package is ${Math.round(packed!.size / 1024)} KiB.\n`)
  return join(target, packed!.filename)
}

/** Five typed lines. */
function checkEmptyFolder(project: string, tarball: string): void {
  mkdirSync(project)
  const started = performance.now()
  run(project, 'npm init -y')
  run(project, `npm install -D --no-audit --no-fund '${tarball}'`)
  const told = run(project, 'npx shapewright init --yes --service sqs --from boto3')
  const { code, install } = readTold(told)
  run(project, `${install} --no-audit --no-fund`)
  writeFileSync(join(project, 'first.mjs'), code)
  const answer = run(project, 'node first.mjs', printed)
  const seconds = (performance.now() - started) / 1000
  expect('what the program prints', answer.includes("'https://sqs.eu-central-1.amazonaws.com/123456789012/jobs'"), true)
  process.stdout.write(`From an empty folder to the first decoded answer: ${seconds.toFixed(1)} s, five lines.\n`)
  if (seconds > mostSeconds) throw new Error(`That is more than ${mostSeconds} s.`)
  expectAllInstalled(project)
  expectNoChange(project)
  expectTypes(project)
}

/** The same in a workspace, nothing of which changes but what the set-up tells. */
function checkWorkspace(project: string, tarball: string): void {
  const own: Readonly<Record<string, string>> = {
    'package.json': `${JSON.stringify(
      {
        ...{ name: '@acme/all', private: true, workspaces: ['packages/*'] },
        scripts: { generate: 'echo own generate', check: 'echo own check', build: 'echo own build' },
      },
      undefined,
      4,
    )}\n`,
    '.gitignore': 'coverage\nnode_modules\n',
    'packages/web/package.json': '{ "name": "@acme/web", "version": "1.0.0", "type": "module" }\n',
    'packages/web/index.js': 'export const own = true\n',
    '.github/workflows/update.yml': 'name: own\n',
  }
  for (const [path, text] of Object.entries(own)) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), text)
  }
  run(project, `npm install -D --no-audit --no-fund '${tarball}'`)
  const before = readJson(join(project, 'package.json'))
  const told = run(project, 'npx shapewright init --yes --service sqs --from boto3 --workflows')
  const { code, install } = readTold(told)
  run(project, `${install} --no-audit --no-fund`)
  writeFileSync(join(project, 'packages/web/first.mjs'), code)
  expect(
    'what the program prints',
    run(join(project, 'packages/web'), 'node first.mjs', printed).includes('/jobs'),
    true,
  )
  const { scripts, workspaces, ...after } = readJson(join(project, 'package.json'))
  const { scripts: ownScripts, workspaces: _, ...rest } = before
  expect('package.json', after, rest)
  expect('the workspaces', workspaces, ['packages/*', 'packages/aws/*'])
  const kept = Object.fromEntries(
    Object.entries(scripts as object).filter(([name]) => !name.startsWith('shapewright:')),
  )
  expect('the scripts', kept, ownScripts)
  for (const [path, text] of Object.entries(own)) {
    const standing = readFileSync(join(project, path), 'utf8')
    if (path !== 'package.json') expect(path, standing.slice(0, text.length), text)
  }
  run(project, 'git init --quiet && git add --all')
  const staged = run(project, 'git diff --cached --name-only').split('\n')
  expect('the package of the team in git', staged.includes('packages/web/index.js'), true)
  expect(
    'a build in git',
    staged.filter((path) => path.includes('/dist/')),
    [],
  )
  expect('the scripts work', run(project, 'npm run --silent shapewright:check').includes('up to date'), true)
  expectNoChange(project)
  process.stdout.write('In a workspace: nothing of the team changed.\n')
}

/** What `init` tells its user to type and to save. */
function readTold(told: string): { readonly install: string; readonly code: string } {
  const install = /^Add the package to your project:\n\n {2}(.+)$/m.exec(told)?.[1]
  const code = /^Save this as first\.mjs:\n\n((?: {2}.*\n|\n)+?)\nRun it/m.exec(told)?.[1]
  if (install === undefined || code === undefined) throw new Error(`init does not say what to do next:\n${told}`)
  return { install, code: code.replaceAll(/^ {2}/gm, '') }
}

/** What came with the install. */
function expectAllInstalled(project: string): void {
  const { packages } = readJson(join(project, 'package-lock.json')) as {
    packages: Readonly<Record<string, { readonly hasInstallScript?: boolean; readonly optional?: boolean }>>
  }
  const installed = Object.entries(packages).filter(
    ([path]) => path.startsWith('node_modules/') && statSync(join(project, path), { throwIfNoEntry: false }),
  )
  const scripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript)
  process.stdout.write(`An install brings ${installed.length} packages.\n`)
  expect('install scripts', scripts, [])
  expect('few packages', installed.length < 70, true)
}

/** A second `init` changes nothing. */
function expectNoChange(project: string): void {
  const before = listFiles(project)
  const told = run(project, 'npx shapewright init --yes')
  expect('what a second run says', told.startsWith('Everything is set up already; nothing changed.'), true)
  expect('the files after a second run', listFiles(project), before)
}

/** The configuration and the library compile without skipLibCheck. */
function expectTypes(project: string): void {
  writeFileSync(
    join(project, 'types.mts'),
    "import { defineConfig, readPage } from 'shapewright'\nexport const config: object = defineConfig({ services: ['sqs'] })\nexport const read: (file: never) => object = readPage\n",
  )
  const compiler = resolve('node_modules/typescript/bin/tsc')
  const flags = '--strict --noEmit --skipLibCheck false --module nodenext --target es2023 --types ""'
  run(project, `'${process.execPath}' '${compiler}' ${flags} types.mts`)
}

function listFiles(project: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(project, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(entry.parentPath))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, readFileSync(path, 'latin1')]),
  )
}

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
}

/** Runs what a user types. Its output becomes the failure's. */
function run(cwd: string, line: string, input = ''): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')))
  try {
    return execFileSync('bash', ['-e', '-c', line], { cwd, env, input, encoding: 'utf8', maxBuffer: 2 ** 28 })
  } catch (error) {
    const { stderr, stdout } = error as { readonly stdout: string; readonly stderr: string }
    throw new Error(`${line}\n${stdout}${stderr}`, { cause: error })
  }
}

function expect(subject: string, found: unknown, expected: unknown): void {
  if (isDeepStrictEqual(found, expected)) return
  throw new Error(`${subject}: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`)
}
