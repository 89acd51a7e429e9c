import { readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../../generator/pages/make-folder.js'
import { makeFolder as makeTemporary } from '../write/folders.js'

/** Stands for `mkdirSync` of a file system that refuses. */
function refuse(codeOf: (path: string) => string): (path: string) => void {
  return (path) => {
    throw Object.assign(new Error(codeOf(path)), { code: codeOf(path), syscall: 'mkdir', path })
  }
}

describe('makeFolder', () => {
  it('makes a folder and those above it, and nothing if it is there', () => {
    const root = makeTemporary()
    makeFolder(join(root, 'a/b/c'))
    makeFolder(join(root, 'a/b/c'))
    makeFolder(join(root, 'a/d'))
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(['a', 'a/b', 'a/b/c', 'a/d'])
    symlinkSync(join(root, 'a'), join(root, 'link'))
    makeFolder(join(root, 'link'))
  })

  it('says what stands in the way', () => {
    const root = makeTemporary()
    writeFileSync(join(root, 'file'), '')
    symlinkSync(join(root, 'nowhere'), join(root, 'dangling'))
    expect(() => makeFolder(join(root, 'file'))).toThrow('EEXIST')
    expect(() => makeFolder(join(root, 'file/a/b'))).toThrow('ENOTDIR')
    expect(() => makeFolder(join(root, 'dangling'))).toThrow('EEXIST')
  })

  it('says that a file system is read-only, of which Node.js says with `recursive` that the folder does not exist', () => {
    const root = makeTemporary()
    const make = refuse((path) => (path === join(root, 'a') ? 'EROFS' : path === root ? 'EEXIST' : 'ENOENT'))
    expect(() => makeFolder(join(root, 'a'), make)).toThrow('EROFS')
    expect(() => makeFolder(join(root, 'a/b/c'), make)).toThrow('EROFS')
    expect(() => makeFolder(root, make)).not.toThrow()
  })

  it('ends in a file system that takes no folders, and says of each that it does not exist', () => {
    const root = makeTemporary()
    const make = refuse((path) => (path === root ? 'EEXIST' : 'ENOENT'))
    expect(() => makeFolder(join(root, 'a/b'), make)).toThrow('ENOENT')
  })
})
