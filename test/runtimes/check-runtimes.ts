/**
 * Runs the generator and built packages in Node.js, Bun and Deno: what they write and print must be the same.
 * Usage: `npm run check:runtimes`. Bun and Deno come from npm, at the versions of `packages/package-lock.json`; nothing is installed outside the project.
 *
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { copyBuiltPackage } from '../package/built-package.js'

/** A program that runs JavaScript. */
interface Runtime {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}

const own = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const root = own('../../')
const cache = join(root, 'node_modules/.cache/shapewright-runtimes')

/** Installs the runtimes, once. No script of a package runs: the programs lie in packages for one platform each. */
function installRuntimes(): readonly Runtime[] {
  const lock = readFileSync(own('packages/package-lock.json'), 'utf8')
  const installed = join(cache, 'package-lock.json')
  if (!existsSync(join(cache, 'node_modules')) || readFileSync(installed, 'utf8') !== lock) {
    mkdirSync(cache, { recursive: true })
    for (const name of ['package.json', 'package-lock.json']) cpSync(own(`packages/${name}`), join(cache, name))
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: cache,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  return [
    { name: 'Node.js', command: process.execPath, args: [] },
    { name: 'Bun', command: findProgram('@oven', ['bin/bun', 'bin/bun.exe']), args: [] },
    { name: 'Deno', command: findProgram('@deno', ['deno', 'deno.exe']), args: ['run', '--allow-all', '--no-lock'] },
  ]
}

/** @throws if npm installed no package with the program: there is none for this platform */
function findProgram(scope: string, names: readonly string[]): string {
  const folder = join(cache, 'node_modules', scope)
  const packages = existsSync(folder) ? readdirSync(folder) : []
  const found = packages.flatMap((one) => names.map((name) => join(folder, one, name))).find((path) => existsSync(path))
  if (found === undefined) throw new Error(`No program of ${scope} for ${process.platform}-${process.arch}`)
  return found
}

/** Every file below a folder, by path. */
function readFolder(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}

/** Runs a script. @throws if it fails, with the end of what it said */
function run({ args, command, name }: Runtime, script: string, given: readonly string[], cwd: string): string {
  const { error, status, stderr, stdout } = spawnSync(command, [...args, script, ...given], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NO_COLOR: '1' },
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${name}: ${script} ended with ${status}: ${stderr.slice(-2000)}`)
  return stdout
}

/** What differs between two sets of files or lines, at most ten. */
function findDifferences(expected: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): readonly string[] {
  const names = [...new Set([...expected.keys(), ...found.keys()])]
  return names.filter((name) => expected.get(name) !== found.get(name)).slice(0, 10)
}

/** Lines by their numbers, with their beginnings, so that a difference names itself. */
function numberLines(text: string): ReadonlyMap<string, string> {
  return new Map(text.split('\n').map((line, index) => [`line ${index + 1}: ${line.slice(0, 60)}`, line]))
}

// A folder without `node_modules`: no run reads what another one kept.
const work = mkdtempSync(join(tmpdir(), 'shapewright-runtimes-'))
let failures = 0
try {
  const runtimes = installRuntimes()
  const built = join(work, 'built')
  for (const service of ['dynamodb', 'sagemaker'])
    await copyBuiltPackage(resolve(root, 'output', service), join(built, service))
  let expected: { readonly files: ReadonlyMap<string, string>; readonly lines: ReadonlyMap<string, string> } | undefined
  for (const [index, runtime] of runtimes.entries()) {
    const version = execFileSync(runtime.command, ['--version'], { encoding: 'utf8' }).split('\n', 1)[0]!
    const output = join(work, `output-${index}`)
    run(runtime, join(root, 'dist/cli.js'), ['generate', '--silent', '-i', join(root, 'spec'), '-o', output], work)
    const files = readFolder(output)
    const lines = numberLines(run(runtime, own('program.mjs'), [built], work))
    if (files.size === 0 || lines.size < 100)
      throw new Error(`${runtime.name} wrote ${files.size} files and printed ${lines.size} lines`)
    expected ??= { files, lines }
    const wrong = [...findDifferences(expected.files, files), ...findDifferences(expected.lines, lines)]
    failures += wrong.length
    const outcome =
      wrong.length === 0 ? (index === 0 ? 'is compared with' : 'the same') : `differs:\n  ${wrong.join('\n  ')}`
    process.stdout.write(`${runtime.name} ${version}: ${files.size} files, ${lines.size} lines: ${outcome}\n`)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
process.exitCode = failures === 0 ? 0 : 1
