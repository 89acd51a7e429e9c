/** What runs that were killed leave, and what does not count as that. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hasLeftovers, recoverOutput } from '../../generator/write/recover.js'
import { fillFolder, makeFolder, readFolder } from './folders.js'

/** An id that no process has: above the largest that Linux gives. */
const dead = 2 ** 22 + 1

it('each service is cleaned up by itself, and the names of the folders are given', () => {
  const output = makeFolder()
  const names = [`.a.new-${dead}-x1`, `.b-2.old-${dead}-y2`, `.c.old-${dead}-z3`]
  fillFolder(output, {
    [`${names[0]}/src/half.ts`]: 'half',
    [`${names[1]}/src/b.ts`]: 'b',
    [`${names[2]}/src/c.ts`]: 'old c',
    [`${names[2]}/mine/notes.txt`]: 'mine',
    'c/src/c.ts': 'new c',
  })
  expect(hasLeftovers(output)).toBe(true)
  expect(recoverOutput(output).sort()).toEqual(names)
  expect(readFolder(output)).toEqual({ 'b-2/src/b.ts': 'b', 'c/mine/notes.txt': 'mine', 'c/src/c.ts': 'new c' })
  expect(hasLeftovers(output)).toBe(false)
  expect(recoverOutput(output)).toEqual([])
})

it('an old package is put back over an empty folder', () => {
  const output = makeFolder()
  mkdirSync(join(output, 'demo'))
  fillFolder(output, { [`.demo.old-${dead}-x/src/a.ts`]: 'a' })
  recoverOutput(output)
  expect(readFolder(output)).toEqual({ 'demo/src/a.ts': 'a' })
})

it('what has the number of this process is a dead one’s', () => {
  const output = makeFolder()
  fillFolder(output, { [`.demo.new-${process.pid}-x/src/a.ts`]: 'a' })
  expect(recoverOutput(output)).toEqual([`.demo.new-${process.pid}-x`])
})

it.each([
  `demo.new-${dead}-x`,
  `.demo.tmp-${dead}-x`,
  `.Demo.new-${dead}-x`,
  `.demo.new-${dead}`,
  `.demo.new-x-y`,
  `.demo.new-${dead}-x.bak`,
  `x.demo.new-${dead}-x`,
])('a folder called %s is somebody’s own', (name) => {
  const output = makeFolder()
  fillFolder(output, { [`${name}/a.ts`]: 'a' })
  expect(hasLeftovers(output)).toBe(false)
  expect(recoverOutput(output)).toEqual([])
  expect(readFolder(output)).toEqual({ [`${name}/a.ts`]: 'a' })
})

it('a link of a leftover’s name is somebody’s own: nothing behind it is moved or removed', () => {
  const output = makeFolder()
  const elsewhere = makeFolder()
  fillFolder(elsewhere, { 'src/a.ts': 'a' })
  for (const name of [`.demo.old-${dead}-x`, `.other.new-${dead}-x`]) symlinkSync(elsewhere, join(output, name))
  fillFolder(output, { 'demo/src/b.ts': 'b' })
  expect(recoverOutput(output)).toEqual([])
  expect(readFolder(elsewhere)).toEqual({ 'src/a.ts': 'a' })
  expect(readFolder(join(output, 'demo'))).toEqual({ 'src/b.ts': 'b' })
})

it('an old package whose place a link has taken stays', () => {
  const output = makeFolder()
  const elsewhere = makeFolder()
  fillFolder(elsewhere, { 'src/b.ts': 'b' })
  symlinkSync(elsewhere, join(output, 'demo'))
  fillFolder(output, { [`.demo.old-${dead}-x/src/a.ts`]: 'a', [`.demo.old-${dead}-x/mine.txt`]: 'mine' })
  recoverOutput(output)
  expect(readFolder(elsewhere)).toEqual({ 'src/b.ts': 'b' })
  expect(readFolder(join(output, `.demo.old-${dead}-x`))).toEqual({ 'src/a.ts': 'a', 'mine.txt': 'mine' })
})

it('there is nothing to do without an output folder', () => {
  expect(recoverOutput(join(makeFolder(), 'missing'))).toEqual([])
})

it('an old package whose place is taken by a file is an error of the operating system', () => {
  const output = makeFolder()
  writeFileSync(join(output, 'demo'), 'file')
  fillFolder(output, { [`.demo.old-${dead}-x/src/a.ts`]: 'a' })
  expect(() => recoverOutput(output)).toThrow('ENOTDIR')
  expect(readFolder(output)).toHaveProperty([`.demo.old-${dead}-x/src/a.ts`], 'a')
})
