/**
 * The scripts of the workflows, where things are not as they should be.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { utimesSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { fillFolder, makeFolder } from '../write/folders.js'
import { workflowFolder } from './workflow-file.js'

interface Outcome {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

async function runScript(name: string, cwd: string, args: readonly string[] = [], env = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [join(workflowFolder, 'scripts', `${name}.mjs`), ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const outcome = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (outcome.stdout += String(chunk)))
  child.stderr.on('data', (chunk) => (outcome.stderr += String(chunk)))
  const [exitCode] = (await once(child, 'close')) as [number]
  return { exitCode, ...outcome }
}

/** A package as far as the scripts look at it. */
function describePackage(
  service: string,
  version: string,
  files: Readonly<Record<string, string>>,
): Record<string, string> {
  const manifest = { name: `@demo/${service}`, version, type: 'module', files: ['dist'] }
  const all = { 'package.json': JSON.stringify(manifest), 'shapewright.lock.json': '{}', ...files }
  return Object.fromEntries(Object.entries(all).map(([path, text]) => [`output/${service}/${path}`, text]))
}

it.each(['build-output', 'test-output', 'pack-output'])('%s says where there is no package', async (name) => {
  const { exitCode, stderr } = await runScript(name, makeFolder())
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: 'output/ has no package; run: npm run generate\n' })
})

it.each(['test-output', 'pack-output'])('%s says where a package is not compiled', async (name) => {
  const folder = makeFolder()
  fillFolder(folder, describePackage('sqs', '1.0.0', {}))
  const { exitCode, stderr } = await runScript(name, folder)
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: '@demo/sqs is not compiled; run: npm run build:output\n',
  })
})

it.each(['test-output', 'pack-output'])('%s says where a package was written after it was compiled', async (name) => {
  const folder = makeFolder()
  fillFolder(folder, describePackage('sqs', '1.0.0', { 'dist/index.js': '', 'src/shapes/tag.ts': '' }))
  utimesSync(join(folder, 'output/sqs/dist/index.js'), 1, 1)
  const { exitCode, stderr } = await runScript(name, folder)
  const expected = '@demo/sqs is not compiled since it was written; run: npm run build:output\n'
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expected })
})

it('test-output fails where a guard refuses its sample, or accepts a wrong one', async () => {
  const folder = makeFolder()
  const index = `export const isA = () => false, sampleA = () => 1
export const isB = () => true, sampleB = () => 1, sampleInvalidB = () => [{ path: ['x'], code: 'invalid-type', value: 2 }]`
  fillFolder(folder, describePackage('sqs', '1.0.0', { 'dist/index.js': index }))
  const { exitCode, stderr } = await runScript('test-output', folder)
  expect(exitCode).toBe(1)
  expect(stderr).toContain('@demo/sqs: isA refuses sampleA(1)\n')
  expect(stderr).toContain('@demo/sqs: isB accepts a value with invalid-type at ["x"]\n')
  expect(stderr).toContain('6 samples are not what the guards take them for\n')
})

it('describe-release tells short changelogs in full and cuts long ones, so that all of it fits', async () => {
  const folder = makeFolder()
  const items = (count: number): string => Array.from({ length: count }, (_, index) => `- change ${index}\n`).join('')
  const changelog = (count: number): string =>
    `# Changelog\n\n## 2.0.0\n\n### Breaking\n\n${items(count)}\n## 1.0.0\n\nFirst.\n`
  for (const [service, count] of [
    ['long', 9000],
    ['longer', 20_000],
    ['short', 3],
  ] as const) {
    fillFolder(folder, describePackage(service, '2.0.0', { 'CHANGELOG.md': changelog(count) }))
  }
  const { exitCode, stdout } = await runScript('describe-release', folder)
  expect(exitCode).toBe(0)
  expect(stdout.length).toBeLessThanOrEqual(64_000)
  expect(stdout.length).toBeGreaterThan(60_000)
  expect(stdout).toContain('| `@demo/long` | 2.0.0, new |\n')
  expect(stdout).toContain('- change 2\n\n### 1.0.0\n\nFirst.\n')
  const [, shown, left] = /- change (\d+)\n\nCut here, .*`output\/longer\/CHANGELOG\.md` has (\d+) more lines\.\n/.exec(
    stdout,
  )!
  // the heading of the first version and its text are lines, too
  expect(Number(shown) + 1 + Number(left)).toBe(20_000 + 2)
})

it('describe-release says of nothing but packages that it changed', async () => {
  expect((await runScript('describe-release', makeFolder())).stdout).toBe(
    'No package has another version than the last commit has.\n',
  )
})

it.each(['pack-output', 'publish-output'])('%s says why npm fails, also where npm is to be silent', async (name) => {
  const folder = makeFolder()
  fillFolder(folder, describePackage('sqs', name === 'pack-output' ? '' : '1.0.0', { 'dist/index.js': '' }))
  if (name === 'publish-output') expect((await runScript('pack-output', folder)).exitCode).toBe(0)
  const server = createServer((request, response) => {
    response.writeHead(request.method === 'PUT' ? 403 : 404, { 'content-type': 'application/json' })
    response.end('{ "error": "this name is taken" }')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}/`
  fillFolder(folder, { npmrc: `registry=http://${host}\n//${host}:_authToken=token\n` })
  const { exitCode, stderr } = await runScript(name, folder, [], {
    ...{ npm_config_loglevel: 'silent', npm_config_userconfig: join(folder, 'npmrc'), GITHUB_ACTIONS: '' },
    ...{ npm_config_cache: join(folder, 'cache'), npm_config_fetch_retries: '0', npm_config_registry: '' },
  })
  expect(exitCode).toBe(1)
  expect(stderr).toMatch(
    name === 'pack-output' ? /npm error .*must have name and version/ : /npm error 403 .*this name is taken/,
  )
  expect(stderr).toMatch(
    name === 'pack-output' ? /^npm cannot pack the packages of output\/$/m : /^Not published: @demo\/sqs$/m,
  )
})

it('publish-output publishes what the registry does not have, and asks before', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url!)
    const isThere = request.url!.startsWith('/@demo%2fold')
    const version = { name: '@demo/old', version: '1.0.0', dist: { tarball: 'http://localhost/old.tgz' } }
    response.writeHead(isThere ? 200 : 404, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify(
        isThere ? { name: '@demo/old', versions: { '1.0.0': version }, 'dist-tags': { latest: '1.0.0' } } : {},
      ),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const folder = makeFolder()
  for (const service of ['new', 'old']) fillFolder(folder, describePackage(service, '1.0.0', { 'dist/index.js': '' }))
  expect((await runScript('publish-output', folder)).stderr).toBe(
    'packages/ has no packages.json; run: npm run release:pack\n',
  )
  expect((await runScript('pack-output', folder)).exitCode).toBe(0)
  const env = { npm_config_registry: registry, npm_config_cache: join(folder, 'cache'), npm_config_fetch_retries: '0' }
  const { exitCode, stdout, stderr } = await runScript('publish-output', folder, ['--dry-run'], env)
  expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(stdout).toContain('@demo/new 1.0.0 would be published\n')
  expect(stdout).toContain('@demo/old 1.0.0 is on the registry\n')
  expect(asked.some((url) => url.startsWith('/@demo%2fnew'))).toBe(true)
  server.close()
  server.closeAllConnections()
  const unreachable = await runScript('publish-output', folder, ['--dry-run'], env)
  expect(unreachable.exitCode).toBe(1)
  expect(unreachable.stderr).toContain('The registry does not say whether it has @demo/new 1.0.0:')
})
