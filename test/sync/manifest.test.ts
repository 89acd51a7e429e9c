import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readManifest } from '../../generator/sync/manifest.js'
import { fillFolder, makeFolder } from '../write/folders.js'
import { makePages } from './harbour-pages.js'
import { publishSite } from './published-site.js'
import { listMessages, openSite, syncHarbour } from './sync-harbour.js'

const page = { sha256: '0'.repeat(64) }
const entry = { pages: { 'sqs.rst': page }, source: 'boto3', time: '2026-01-31T12:00:00.000Z' }

it.each([
  ['{', 'The manifest is not JSON'],
  ['[]', 'The manifest is not of format 1'],
  ['{"format":2,"services":{}}', 'The manifest is not of format 1'],
  [{ ...entry, source: 7 }, 'The manifest\'s entry "sqs" is damaged'],
  [{ ...entry, boto3: '1.2.3\n\n## 9.9.9 <!-- @all' }, 'The manifest\'s entry "sqs" is damaged'],
  [{ ...entry, pages: { '../x.rst': page } }, 'The manifest\'s entry "sqs" is damaged'],
  [{ ...entry, pages: { 'sqs.rst': { sha256: 'x' } } }, 'The manifest\'s entry "sqs" is damaged'],
  [{ ...entry, pages: { 'sqs.rst': { ...page, etag: 'a\nHost: b' } } }, 'The manifest\'s entry "sqs" is damaged'],
])('a manifest with %j is reported and left out', (value, found) => {
  const folder = makeFolder()
  const text = typeof value === 'string' ? value : JSON.stringify({ format: 1, services: { sqs: value, sns: null } })
  fillFolder(folder, { 'manifest.json': text })
  const { manifest, messages } = readManifest(folder, folder)
  expect(manifest).toEqual({ format: 1, services: {} })
  expect(messages[0]).toMatchObject({ path: 'manifest.json', rule: 'manifest-damaged', severity: 'warning', found })
})

it('entries of other services stay, ascending', async () => {
  const folder = makeFolder()
  const site = await publishSite(makePages())
  const services = { sqs: entry, ecs: { ...entry, pages: { 'ecs.rst': page } } }
  fillFolder(join(folder, 'spec'), { 'manifest.json': JSON.stringify({ services, format: 1 }) })
  await syncHarbour(folder, openSite(site.address))
  const text = readFileSync(join(folder, 'spec/manifest.json'), 'utf8')
  expect(text).toMatch(/^\{\n  "format": 1,\n  "services": \{\n    "ecs": \{[^]*\n\}\n$/)
  expect(JSON.parse(text)).toMatchObject({ services })
  expect([...text.matchAll(/^ {4}"(\w+)"/gm)].map(([, name]) => name)).toEqual(['ecs', 'harbour', 'sqs'])
})

it('without one that can be read, every page is fetched, and the manifest is written anew', async () => {
  const folder = makeFolder()
  const site = await publishSite(makePages())
  await syncHarbour(folder, openSite(site.address))
  const path = join(folder, 'spec/manifest.json')
  const before = readFileSync(path, 'utf8')
  writeFileSync(path, before.slice(0, -20))
  site.log.length = 0
  const result = await syncHarbour(folder, openSite(site.address))
  expect(listMessages(result)).toEqual(['manifest-damaged: spec/manifest.json: The manifest is not JSON'])
  expect(site.log.every((line) => line.startsWith('200 '))).toBe(true)
  expect(readFileSync(path, 'utf8')).toBe(before)
})
