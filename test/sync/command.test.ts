import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from '../cli/command.js'
import { fillFolder, makeFolder, readFolder } from '../write/folders.js'
import { makePages } from './harbour-pages.js'
import { publishSite, troubles } from './published-site.js'

it('sync says what it did', async () => {
  const folder = makeFolder()
  const site = await publishSite(makePages())
  const arrange = (...args: string[]): string[] => ['sync', ...args, '--from', site.address]
  expect(await runCommand(folder, ...arrange('harbour', '--dry-run'))).toEqual({
    exitCode: 0,
    stdout: 'harbour: 6 pages: 6 new\nNothing was written: no messages in 0.00 s\n',
    stderr: 'harbour: getting pages\n',
  })
  expect(readFolder(folder)).toEqual({})
  expect(await runCommand(folder, ...arrange('--all', '--silent'))).toEqual({ exitCode: 0, stdout: '', stderr: '' })
  site.pages = {
    ...makePages(['open_gate', 'paint_gate']),
    'harbour/gate/name.rst': '.. py:attribute:: Harbour.Gate.name\n\n  New.\n',
  }
  const removals = arrange('harbour', '--concurrency', '1', '-i', './spec')
  const refused = await runCommand(folder, ...removals)
  expect(refused.stderr).toContain('error[service-shrunk]: The source has no client/shut_gate any more')
  expect(refused.exitCode).toBe(1)
  const { stdout } = await runCommand(folder, ...removals, '--allow-removals')
  expect(stdout).toBe('harbour: 6 pages: 1 new, 2 changed, 1 gone, 3 unchanged\nno messages in 0.00 s\n')
  const json = await runCommand(folder, ...arrange('harbour', '--json'))
  expect(json.stderr).toBe('')
  expect(JSON.parse(json.stdout)).toEqual({
    ...{ command: 'sync', dryRun: false, exitCode: 0, input: 'spec', source: site.address },
    services: [
      {
        ...{ service: 'harbour', pages: 6, added: [], changed: [], removed: [], unchanged: 6, boto3: '1.43.11' },
      },
    ],
    counts: { error: 0, warning: 0, info: 0 },
    messages: [],
  })
})

it('sync says what it could not do', async () => {
  const folder = makeFolder()
  const site = await publishSite(makePages())
  site.troubles.set('harbour/client/open_gate.rst', [troubles.status(403)])
  const path = '/latest/_sources/reference/services/harbour/client/open_gate.rst.txt'
  const { exitCode, stdout, stderr } = await runCommand(folder, 'sync', 'harbour', '--from', site.address)
  expect(exitCode).toBe(1)
  expect(stdout).toBe('harbour: not written\n1 error in 0.00 s\n')
  expect(stderr).toBe(
    [
      'harbour: getting pages',
      `spec/harbour/client/open_gate.rst: error[page-fetch]: ${new URL(path, site.address).href} cannot be fetched: the server answers with status 403`,
      '  help: Sync again: what was fetched is kept, and the service stays as it was until all of it is there.\n',
    ].join('\n'),
  )
})

it.each([
  [[], 'No service is named.'],
  [['harbour', '--all'], 'Services are named, and --all is given.'],
  [['harbour', '--from', 'spec'], 'The source spec is the input folder.'],
  [['harbour', '--from', 'linked'], 'The source linked is the input folder.'],
  [['harbour', '--from', 'spec/harbour'], 'The source spec/harbour lies in the input folder.'],
  [['harbour', '--from', 'nowhere'], 'The source is not usable.'],
  [['harbour', '--concurrency', '0'], "option '--concurrency <number>' argument '0' is invalid."],
  [['harbour', '-i', 'file'], 'The input file is a file, not a folder.'],
])('sync %j is not understood', async (args, message) => {
  const folder = makeFolder()
  fillFolder(folder, { file: '', 'spec/harbour.rst': 'x', 'spec/harbour/client/x.rst': 'x' })
  symlinkSync('spec', join(folder, 'linked'))
  const { exitCode, stderr, stdout } = await runCommand(folder, 'sync', ...args)
  expect(stdout).toBe('')
  expect(stderr).toContain(`shapewright: ${message}`)
  expect(exitCode).toBe(2)
})

it.each([
  ['https:/me:hidden@site/_sources', 'https:/…@site/_sources'],
  [' https://me:hidden@site/_sources', ' https://…@site/_sources'],
  ['ftp://me:hid@den@site/_sources', 'ftp://…@site/_sources'],
  ['htps://site/_sources?token=hidden', 'htps://site/_sources?…'],
  ['me:hidden@site', '…@site'],
  ['https:me:hidden@site', 'https:…@site'],
])('sync shows %j without its secret', async (from, shown) => {
  const folder = makeFolder()
  for (const input of ['spec', '.']) {
    const { exitCode, stderr, stdout } = await runCommand(folder, 'sync', 'harbour', '--from', from, '-i', input)
    expect(stdout + stderr).not.toContain('hid')
    expect(stderr).toContain(shown)
    expect(exitCode).toBe(2)
  }
})

it('sync refuses a name that leads elsewhere', async () => {
  const folder = makeFolder()
  fillFolder(folder, { 'pages/harbour.rst': 'x' })
  const { exitCode, stderr } = await runCommand(folder, 'sync', '../pages/harbour', '--from', 'pages')
  expect(stderr).toContain('error[service-unknown]: There is no service "../pages/harbour"')
  expect(exitCode).toBe(2)
  expect(Object.keys(readFolder(folder))).toEqual(['pages/harbour.rst'])
})
