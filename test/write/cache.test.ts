/** What a run leaves for the next one: when a package counts as untouched, and which texts are taken from disk. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  type CachedFile,
  type PackageCache,
  describeFiles,
  findCacheFolder,
  findStanding,
  isPackageUntouched,
  readCache,
  reuseFormatted,
  writeCache,
} from '../../generator/write/cache.js'
import { hashParts } from '../../generator/write/hash.js'
import { fillFolder, makeFolder } from './folders.js'

const texts = { 'package.json': '{}\n', 'src/a.ts': 'const a = 1\n', 'src/b.ts': 'const b = 2\n' }
let output: string
let cache: PackageCache
beforeEach(() => {
  output = makeFolder()
  fillFolder(join(output, 'demo'), texts)
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }))
  const emitted = files.map(({ path, text }) => ({ path, text: `raw ${text}` }))
  cache = {
    ...{ fingerprint: 'f', releases: [], release: {}, report: {}, inputs: {} },
    files: describeFiles(output, 'demo', emitted, files, new Set(), undefined),
  }
})

const place = (path: string): string => join(output, 'demo', path)

/** Writes a file and gives it another time, as an editor does. */
function edit(path: string, text: string): void {
  writeFileSync(place(path), text)
  utimesSync(place(path), 1_000_000_000, 1_000_000_000)
}

/** Writes a file of the same size and gives it the time that it had, to hide the edit. */
function disguise(path: string, text: string): void {
  const { atime, mtime } = statSync(place(path))
  // The clock of the file system's times has moved on.
  for (const { ctimeMs } = statSync(place(path)); statSync(place('package.json')).ctimeMs === ctimeMs;)
    utimesSync(place('package.json'), atime, mtime)
  writeFileSync(place(path), text)
  utimesSync(place(path), atime, mtime)
}

describe('a package', () => {
  const isUntouched = (): boolean => isPackageUntouched(output, 'demo', cache)

  it('is untouched as it was left', () => {
    expect(isUntouched()).toBe(true)
  })

  it('is untouched where a file was written again with the same content', () => {
    edit('src/a.ts', texts['src/a.ts'])
    expect(isUntouched()).toBe(true)
  })

  it.each<[string, () => void]>([
    ['a file has other content of the same size', () => edit('src/a.ts', 'const a = 9\n')],
    ['a file has other content and was given its time again', () => disguise('src/a.ts', 'const a = 9\n')],
    [
      'a link leads to the package',
      () => {
        renameSync(join(output, 'demo'), join(output, 'elsewhere'))
        symlinkSync(join(output, 'elsewhere'), join(output, 'demo'))
      },
    ],
    ['a file has another size', () => edit('src/a.ts', 'const a = 10\n')],
    ['a file is gone', () => rmSync(place('src/a.ts'))],
    ['a file is more', () => fillFolder(output, { 'demo/src/c.ts': '' })],
    [
      'a file took the place of another',
      () => {
        rmSync(place('src/a.ts'))
        fillFolder(output, { 'demo/src/c.ts': '' })
      },
    ],
    [
      'a link leads to a file of the same content',
      () => {
        fillFolder(output, { elsewhere: texts['src/a.ts'] })
        rmSync(place('src/a.ts'))
        symlinkSync(join(output, 'elsewhere'), place('src/a.ts'))
      },
    ],
    ['the folder is gone', () => rmSync(join(output, 'demo'), { recursive: true })],
  ])('is touched if %s', (_, change) => {
    change()
    expect(isUntouched()).toBe(false)
  })

  it('is untouched whatever stands beside its own files', () => {
    fillFolder(output, { 'demo/dist/x.js': 'x', 'demo/notes.txt': 'mine' })
    expect(isUntouched()).toBe(true)
  })
})

describe('a standing file', () => {
  it('is found by size and time, and read when its text is asked for', () => {
    const standing = findStanding(output, 'demo', 'src/a.ts', cache)
    const { size, mtimeMs, ctimeMs } = statSync(place('src/a.ts'))
    const stamp = { size, mtime: mtimeMs, ctime: ctimeMs }
    expect(standing).toMatchObject({ path: 'src/a.ts', standing: stamp, text: texts['src/a.ts'] })
  })

  it.each<[string, () => void]>([
    ['has another time', () => edit('src/a.ts', texts['src/a.ts'])],
    ['was edited and given its size and time again', () => disguise('src/a.ts', 'const a = 9\n')],
    ['has another size', () => writeFileSync(place('src/a.ts'), 'longer than before')],
    ['is gone', () => rmSync(place('src/a.ts'))],
  ])('is not found if it %s', (_, change) => {
    change()
    expect(findStanding(output, 'demo', 'src/a.ts', cache)).toBeUndefined()
  })

  it('is not found if the last run had none, or left nothing', () => {
    fillFolder(output, { 'demo/toString': '' })
    expect(findStanding(output, 'demo', 'toString', cache)).toBeUndefined()
    expect(findStanding(output, 'demo', 'src/a.ts', undefined)).toBeUndefined()
  })
})

describe('a text from disk', () => {
  const emitted = (text: string): { path: string; text: string }[] => [{ path: 'src/a.ts', text }]

  it('stands for the text before it was laid out', () => {
    const reused = reuseFormatted(output, 'demo', emitted(`raw ${texts['src/a.ts']}`), cache)
    expect([...reused]).toEqual([['src/a.ts', texts['src/a.ts']]])
  })

  it.each<[string, () => Map<string, string>]>([
    ['the text before is another', () => reuseFormatted(output, 'demo', emitted('raw const a = 2\n'), cache)],
    ['the last run left nothing', () => reuseFormatted(output, 'demo', emitted(`raw ${texts['src/a.ts']}`), undefined)],
    [
      'the file has other content of the same size',
      () => {
        edit('src/a.ts', 'const a = 9\n')
        return reuseFormatted(output, 'demo', emitted(`raw ${texts['src/a.ts']}`), cache)
      },
    ],
    [
      'the file is gone',
      () => {
        rmSync(place('src/a.ts'))
        return reuseFormatted(output, 'demo', emitted(`raw ${texts['src/a.ts']}`), cache)
      },
    ],
    [
      'nobody lays the text out',
      () => {
        const files = emitted(`raw ${texts['src/a.ts']}`).map((file) => ({ ...file, isLaidOut: true as const }))
        return reuseFormatted(output, 'demo', files, cache)
      },
    ],
  ])('is not taken if %s', (_, reuse) => {
    expect(reuse().size).toBe(0)
  })
})

describe('the files of a package, described again', () => {
  const path = 'src/a.ts'
  const text = texts[path]
  const describe_ = (file: object, source: object, unchanged: readonly string[] = []): CachedFile =>
    describeFiles(
      output,
      'demo',
      [{ path, text: 'new raw', ...source }],
      [{ path, text, ...file }],
      new Set(unchanged),
      cache,
    )[path]!

  it('are as before if a file stands untouched, with the time at which it was linked', () => {
    const { size, mtime, ctime } = cache.files[path]!
    const standing = { size, mtime, ctime: ctime - 1 }
    const odd = { ...cache, files: { [path]: { ...cache.files[path]!, ctime: 1, source: 'as told' } } }
    const describeOdd = (stamp: object, unchanged: readonly string[]): CachedFile =>
      describeFiles(output, 'demo', [], [{ path, text, standing: { ...standing, ...stamp } }], new Set(unchanged), odd)[
        path
      ]!
    expect(describeOdd({}, [path])).toEqual({ ...cache.files[path], source: 'as told' })
    expect(describeOdd({ mtime: mtime - 1 }, [path])).toBe(odd.files[path])
    expect(describeOdd({}, []).source).not.toBe('as told')
  })

  it('have the hashes of what was emitted and of what was written', () => {
    const { size, mtimeMs: mtime, ctimeMs: ctime } = statSync(place(path))
    expect(describe_({}, {})).toEqual({ source: hashParts('new raw'), text: hashParts(text), size, mtime, ctime })
  })

  it('keep the hash of a source that the emitter did not make again', () => {
    expect(describe_({}, { isSame: true }).source).toBe(cache.files[path]!.source)
  })

  it('take the hash of a known file from the last run', () => {
    const odd = { ...cache, files: { ...cache.files, [path]: { ...cache.files[path]!, text: 'as told' } } }
    const known = (unchanged: readonly string[]): string =>
      describeFiles(output, 'demo', [], [{ path, text }], new Set(unchanged), odd)[path]!.text
    expect(known([path])).toBe('as told')
    expect(known([])).toBe(hashParts(text))
    edit(path, text)
    expect(known([path])).toBe(hashParts(text))
  })
})

describe('the file of a cache', () => {
  const read = (folder: string, service = 'demo'): readonly [PackageCache | undefined, readonly string[]] => {
    const damaged: string[] = []
    return [readCache(folder, service, (path) => damaged.push(path)), damaged]
  }

  it('is read as it was written', () => {
    const folder = join(output, 'cache/deep')
    writeCache(folder, 'demo', cache)
    expect(read(folder)).toEqual([cache, []])
    expect(read(folder, 'other')).toEqual([undefined, []])
  })

  it('is damaged if any character of it is another, or its end is gone', () => {
    const folder = join(output, 'cache')
    const path = join(folder, 'demo.json')
    writeCache(folder, 'demo', cache)
    const text = readFileSync(path, 'utf8')
    const [head] = text.split('\n', 1)
    for (let at = 'shapewright-cache 5 '.length; at < text.length; at += 7) {
      for (const damaged of [text.slice(0, at), `${text.slice(0, at)}#${text.slice(at + 1)}`]) {
        writeFileSync(path, damaged)
        expect(read(folder)).toEqual([undefined, [path]])
      }
    }
    writeFileSync(path, `${head}\n{"fingerprint":"f","releases":[],"files":{"src/a.ts":{}}}`)
    expect(read(folder)).toEqual([undefined, [path]])
  })

  it.each(['', '[', 'null', 'shapewright-cache 5 x', '\0\0\0'])('is damaged with %j in it', (text) => {
    fillFolder(output, { 'cache/demo.json': text })
    expect(read(join(output, 'cache'))).toEqual([undefined, [join(output, 'cache/demo.json')]])
  })

  it.each(['{"version":4,"files":{}}', 'shapewright-cache 4 x\n{}', 'shapewright-cache 12 x\n{}'])(
    'is of another format with %j in it, and counts as none',
    (text) => {
      fillFolder(output, { 'cache/demo.json': text })
      expect(read(join(output, 'cache'))).toEqual([undefined, []])
    },
  )

  it('is not missed where it cannot be written', () => {
    fillFolder(output, { file: '' })
    expect(() => writeCache(join(output, 'file/cache'), 'demo', cache)).not.toThrow()
  })

  it('stands in the nearest `node_modules`, apart for each output folder', () => {
    const root = makeFolder()
    mkdirSync(join(root, 'node_modules'))
    mkdirSync(join(root, 'a/b'), { recursive: true })
    const folder = findCacheFolder(join(root, 'a/b'), output)!
    expect(folder.startsWith(join(root, 'node_modules/.cache/shapewright/'))).toBe(true)
    expect(findCacheFolder(root, output)).toBe(folder)
    expect(findCacheFolder(root, join(output, 'other'))).not.toBe(folder)
    mkdirSync(join(root, 'a/node_modules'))
    expect(findCacheFolder(join(root, 'a/b'), output)!.startsWith(join(root, 'a/node_modules'))).toBe(true)
  })

  it('has no folder without `node_modules`', () => {
    expect(findCacheFolder('/', output)).toBeUndefined()
  })
})
