/**
 * Pages rendered by boto3 itself. Runs with every boto3 that is at hand: `/usr/bin/python3`, where Debian puts 1.26.27 (the older layout), and the `python3` of the PATH.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openBoto3Source } from '../../generator/sync/boto3-source.js'
import { fillFolder, makeFolder, readFolder } from '../write/folders.js'
import { listMessages, syncHarbour } from './sync-harbour.js'

/** Version of a Python's boto3; undefined where there is none. */
function findVersion(python: string): string | undefined {
  const { stdout, status } = spawnSync(python, ['-c', 'import boto3; print(boto3.__version__)'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/** boto3 1.26.30 was the first with a page for each method. */
function isOld(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  return major < 1 || (major === 1 && (minor < 26 || (minor === 26 && patch < 30)))
}

const installations = ['/usr/bin/python3', 'python3'].flatMap((python) => {
  const version = findVersion(python)
  return version === undefined ? [] : [{ python, version }]
})
const old = installations.find(({ version }) => isOld(version))
const young = installations.find(({ version }) => !isOld(version))
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const expectedVersion = '1.43.'

describe.skipIf(!old)(
  old ? `boto3 ${old.version}` : 'skipped: /usr/bin/python3 has no boto3 of the older layout',
  () => {
    it('renders one page for a service', async () => {
      const folder = makeFolder()
      const source = openBoto3Source({ python: old!.python })
      const options = { services: ['sqs'] } as const
      expect(listMessages(await syncHarbour(folder, source, options))).toEqual([])
      const { 'manifest.json': manifest, ...pages } = readFolder(join(folder, 'spec'))
      expect(Object.keys(pages)).toEqual(['sqs.rst'])
      expect(pages['sqs.rst']).toMatch(/\n {2}\.\. py:method:: send_message\(\*\*kwargs\)\n/)
      expect(JSON.parse(manifest!)).toMatchObject({ services: { sqs: { boto3: old!.version, source: 'boto3' } } })
      const result = await syncHarbour(folder, source, options)
      expect(result.services[0]).toMatchObject({ unchanged: 1, added: [], changed: [], removed: [] })
      expect(readFolder(join(folder, 'spec'))).toEqual({ 'manifest.json': manifest, ...pages })
    })

    it('says which service may have been meant', async () => {
      const source = openBoto3Source({ python: old!.python })
      const result = await syncHarbour(makeFolder(), source, { services: ['sqss'] })
      expect(result.messages).toMatchObject([{ rule: 'service-unknown', expected: ['"sqs"'] }])
    })
  },
)

describe.skipIf(!young)(young ? `boto3 ${young.version}` : 'skipped: no Python has boto3 of the newer layout', () => {
  it('renders a page for each method', async () => {
    const folder = makeFolder()
    const source = openBoto3Source({ python: young!.python })
    expect(listMessages(await syncHarbour(folder, source, { services: ['sqs'] }))).toEqual([])
    const { 'manifest.json': _manifest, ...pages } = readFolder(join(folder, 'spec'))
    expect(Object.keys(pages)).toEqual(
      expect.arrayContaining([
        'sqs.rst',
        'sqs/client/send_message.rst',
        'sqs/paginator/ListQueues.rst',
        'sqs/queue/index.rst',
      ]),
    )
  })

  const isComparable = existsSync(corpus) && young?.version.startsWith(expectedVersion)
  it.skipIf(!isComparable)(
    isComparable
      ? 'renders what is published, to the byte'
      : `skipped: ../shared/corpus is not beside the checkout, or boto3 is not ${expectedVersion}`,
    async () => {
      const folder = makeFolder()
      const source = openBoto3Source({ python: young!.python })
      await syncHarbour(folder, source, { services: ['sqs'] })
      const { 'manifest.json': _manifest, ...pages } = readFolder(join(folder, 'spec'))
      const published = readFolder(join(corpus, 'sqs'))
      const paths = Object.keys(published).map((path) => `sqs/${path}`)
      expect(Object.keys(pages).sort()).toEqual(['sqs.rst', ...paths].sort())
      for (const [path, text] of Object.entries(pages)) expect(text).toBe(readFileSync(join(corpus, path), 'utf8'))
    },
  )
})

describe('a Python', () => {
  /** Makes a command that stands for a Python. */
  function makePython(script: string): string {
    const folder = makeFolder()
    fillFolder(folder, { python: `#!/bin/sh\n${script}\n` })
    spawnSync('chmod', ['+x', join(folder, 'python')])
    return join(folder, 'python')
  }

  const list = `echo '{"boto3": "1.2.3", "services": ["sqs"]}'`
  it.each([
    ['that is not there', undefined, /^There is no Python: `.*` cannot be run$/],
    ['without boto3', `echo '{"error": "No module named boto3"}'; exit 3`, /has no boto3: No module named boto3$/],
    ['that dies', 'echo "first" >&2; echo "Segmentation fault" >&2; exit 1', /: Segmentation fault$/],
    ['that says nothing', 'exit 0', /cannot list boto3's services: it printed no list$/],
    ['that hangs', 'sleep 60', /cannot list boto3's services: it did not end within 0.5 s$/],
    [
      'that dies on a service',
      `[ $2 = list ] && ${list} && exit 0; echo "KeyError: 'x'" >&2; exit 1`,
      /^boto3 1\.2\.3 cannot render the pages of sqs: KeyError: 'x'$/,
    ],
    ['that renders nothing', list, /^boto3 1\.2\.3 rendered no page of sqs$/],
  ])('%s is reported', async (_name, script, found) => {
    const python = script === undefined ? join(makeFolder(), 'python') : makePython(script)
    const folder = makeFolder()
    const source = openBoto3Source({ python, ...(script === 'sleep 60' && { timeoutMs: 500 }) })
    const result = await syncHarbour(folder, source, { services: ['sqs'] })
    expect(result.messages).toHaveLength(1)
    expect(result.messages[0]!.found).toMatch(found)
    expect(readFolder(join(folder, 'spec'))).toEqual({})
  })
})
