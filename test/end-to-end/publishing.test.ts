/**
 * The scripts that pack and publish, with npm and a registry that stands in for the public one.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { fillFolder, makeFolder } from '../write/folders.js'
import { describePackage, runScript, stampPackage } from './run-script.js'

it.each(['pack-output', 'publish-output'])('%s says why npm fails, also where npm is to be silent', async (name) => {
  const folder = makeFolder()
  fillFolder(folder, describePackage('sqs', name === 'pack-output' ? '' : '1.0.0', { 'dist/index.js': '' }))
  stampPackage(folder, 'sqs')
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
  for (const service of ['new', 'old']) {
    fillFolder(folder, describePackage(service, '1.0.0', { 'dist/index.js': '' }))
    stampPackage(folder, service)
  }
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
