/** Pages that cannot be read. */
import { mkdirSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { renderMessage } from '../../generator/messages/render.js'
import { recordMessages } from '../../generator/messages/record.js'
import { describeError, isSystemError } from '../../generator/pages/describe-error.js'
import { type LoadedPage, loadPage } from '../../generator/pages/load.js'
import { makeFolder } from '../write/folders.js'

const page = 'sqs/client/a.rst'
let cwd: string
let path: string
beforeEach(() => {
  cwd = makeFolder()
  path = join(cwd, 'spec', page)
  mkdirSync(join(cwd, 'spec/sqs/client'), { recursive: true })
})

const load = (): LoadedPage => loadPage({ path, page }, cwd)
const render = ({ file }: LoadedPage): string =>
  recordMessages(file)
    .map((message) => renderMessage(message, { width: 120, color: false }))
    .join('\n')

it('a page is its bytes, the path that messages show, and the state in which it was read', () => {
  writeFileSync(path, 'text')
  const before = Date.now()
  const { file, isLoaded, seen } = load()
  expect(isLoaded).toBe(true)
  expect(file.path).toBe(`spec/${page}`)
  expect(file.data.page).toBe(page)
  expect(String(file.value)).toBe('text')
  const { ino, size, mtimeMs, ctimeMs } = statSync(path)
  expect(seen?.stats).toMatchObject({ ino, size, mtimeMs, ctimeMs })
  expect(seen!.time).toBeGreaterThanOrEqual(before)
  expect(seen!.time).toBeLessThanOrEqual(Date.now())
})

const most = 256 * 1024 * 1024

it.each<[string, () => void, string]>([
  ['is not there', () => undefined, 'The page cannot be read: it does not exist'],
  ['is a folder', () => mkdirSync(path), 'It is no regular file'],
  ['links to itself', () => symlinkSync(path, path), 'The page cannot be read: it links to itself'],
  [
    'is too large',
    () => {
      writeFileSync(path, '')
      truncateSync(path, most + 1)
    },
    `The page has ${most + 1} bytes; at most ${most} are read`,
  ],
])('a page that %s is a message', (_, prepare, found) => {
  prepare()
  const loaded = load()
  expect(loaded).toMatchObject({ isLoaded: false })
  expect(loaded).not.toHaveProperty('seen')
  expect(loaded.file.value).toBeUndefined()
  expect(render(loaded)).toContain(`spec/${page}: error[page-unreadable]: ${found}`)
})

it('errors of the operating system are told in words, others by themselves', () => {
  const make = (code: string | undefined): Error => Object.assign(new Error('said'), { code, syscall: 'open' })
  const told = [
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOENT',
    'ENOTDIR',
    'EISDIR',
    'ELOOP',
    'EMFILE',
    'ENOSPC',
    'EDQUOT',
    'ENAMETOOLONG',
    'EEXIST',
  ]
  expect(Object.fromEntries(told.map((code) => [code, describeError(make(code))]))).toEqual({
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOENT: 'it does not exist',
    ENOTDIR: 'a part of the path is not a folder',
    EISDIR: 'it is a folder',
    ELOOP: 'it links to itself',
    EMFILE: 'too many files are open',
    ENOSPC: 'no space is left',
    EDQUOT: 'no space is left',
    ENAMETOOLONG: 'the name is too long',
    EEXIST: 'it exists already',
  })
  expect(describeError(make('EODD'))).toBe('EODD')
  expect(describeError(make(undefined))).toBe('said')
  expect(describeError(new Error('mine'))).toBe('Error: mine')
  expect(
    [new Error('a'), { code: 'E', syscall: 's' }, Object.assign(new Error('a'), { code: 'E' })].map(isSystemError),
  ).toEqual([false, false, false])
})
