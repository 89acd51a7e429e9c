import { spawn } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isFolderLocked, listDeadClaims, takeFolderLock } from '../../generator/lock/folder-lock.js'
import { readProcessStart } from '../../generator/lock/running-process.js'
import { makeFolder } from '../write/folders.js'

/** An id that no process has: above the largest that Linux gives. */
const deadProcess = 2 ** 22 + 1

const ownStart = readProcessStart(process.pid)

function take(path: string): { isHeld(): boolean; release(): void } {
  const lock = takeFolderLock(path)
  if (typeof lock === 'number') throw new Error(`Process ${lock} holds the lock`)
  return lock
}

it('is had by one at a time, in one process, too', () => {
  const path = join(makeFolder(), 'lock')
  const lock = take(path)
  expect(isFolderLocked(path)).toBe(true)
  expect(takeFolderLock(path)).toBe(process.pid)
  lock.release()
  expect(isFolderLocked(path)).toBe(false)
  expect(readdirSync(join(path, '..'))).toEqual([])
  take(path).release()
})

it('knows when somebody has taken it away, and leaves what another has then', () => {
  const path = join(makeFolder(), 'lock')
  const lock = take(path)
  writeFileSync(path, 'x')
  expect(lock.isHeld()).toBe(false)
  lock.release()
  expect(readFileSync(path, 'utf8')).toBe('x')
})

it.each([
  ['no process', `${deadProcess} 1 1`],
  ['no process that tells its start', `${deadProcess} - 1`],
  ['this process where no start was told', `${process.pid} - 1`],
  ['this process without a start', `${process.pid}`],
  ['this process with another start', `${process.pid} 1 1`],
  ['nobody', ''],
  ['no number', 'x'],
  ['all processes', '0'],
  ['a group of processes', '-1 1 1'],
])('is taken over from %s', (_, content) => {
  const path = join(makeFolder(), 'lock')
  writeFileSync(path, content)
  take(path).release()
  expect(readdirSync(join(path, '..'))).toEqual([])
})

it('stays with another process that is alive, whether or not it told its start', () => {
  const path = join(makeFolder(), 'lock')
  const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'])
  try {
    const start = readProcessStart(child.pid!)
    for (const content of [
      `${child.pid!}`,
      `${child.pid!} - 1`,
      ...(start === undefined ? [] : [`${child.pid!} ${start} 1`]),
    ]) {
      writeFileSync(path, content)
      expect(takeFolderLock(path), content).toBe(child.pid)
    }
  } finally {
    child.kill()
  }
})

it.skipIf(ownStart === undefined)('stays with another thread of this process', () => {
  const path = join(makeFolder(), 'lock')
  writeFileSync(path, `${process.pid} ${ownStart!} 99999`)
  expect(takeFolderLock(path)).toBe(process.pid)
})

it('leaves nothing of processes that were killed while they took it', () => {
  const folder = makeFolder()
  const path = join(folder, 'lock')
  const left = [`lock-${deadProcess}-1`, `lock-${deadProcess}-1-dead`]
  for (const name of [...left, `lock-${process.ppid}-1`, 'lock-of-mine', `other-${deadProcess}-1`]) {
    writeFileSync(join(folder, name), '')
  }
  expect(listDeadClaims(path)).toEqual(left.map((name) => join(folder, name)))
  take(path).release()
  expect(readdirSync(folder).sort()).toEqual([`lock-${process.ppid}-1`, 'lock-of-mine', `other-${deadProcess}-1`])
  expect(listDeadClaims(join(folder, 'missing/lock'))).toEqual([])
})
