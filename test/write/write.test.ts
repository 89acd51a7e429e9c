import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import {
  type PackageFile,
  type PackagePlan,
  LinkedPackageError,
  OutputBusyError,
  planPackage,
} from '../../generator/write/index.js'
import { commitPackages, discardPackage, stagePackage } from '../../generator/write/replace.js'
import { recoverPackages, writePackages } from '../../generator/write/write.js'
import { fillFolder, makeFolder, readFolder } from './folders.js'

const files = (texts: Readonly<Record<string, string>>): PackageFile[] =>
  Object.entries(texts).map(([path, text]) => ({ path, text }))

const first = { 'package.json': '{}', 'src/a.ts': 'a', 'src/b/c.ts': 'c', 'src/old.ts': 'old' }
const second = { 'package.json': '{}', 'src/a.ts': 'a2', 'src/b/c.ts': 'c', 'src/new.ts': 'new' }

/** An id that no process has: above the largest that Linux gives. */
const deadProcess = 2 ** 22 + 1

function write(output: string, texts: Readonly<Record<string, string>>): PackagePlan {
  const plan = planPackage(output, 'demo', files(texts))
  writePackages(output, [plan])
  return plan
}

describe('planPackage', () => {
  it('tells added, changed, unchanged and stale files apart, and leaves what belongs to others', () => {
    const output = makeFolder()
    fillFolder(join(output, 'demo'), { ...first, 'dist/x.js': 'x', 'notes.txt': 'mine' })
    const plan = planPackage(output, 'demo', files(second))
    expect(plan).toMatchObject({
      added: ['src/new.ts'],
      changed: ['src/a.ts'],
      unchanged: ['package.json', 'src/b/c.ts'],
      removed: ['src/old.ts'],
    })
  })

  it('replaces a link that stands in the place of a file, whatever it leads to', () => {
    const output = makeFolder()
    fillFolder(output, { outside: 'a', 'demo/package.json': '{}' })
    mkdirSync(join(output, 'demo/src'))
    symlinkSync(join(output, 'outside'), join(output, 'demo/src/a.ts'))
    expect(planPackage(output, 'demo', files({ 'src/a.ts': 'a' })).changed).toEqual(['src/a.ts'])
  })

  it.each(['../x', 'a/../../x', '/x', '', 'a//b', 'a\\..\\b', './a'])('refuses the path %j', (path) => {
    expect(() => planPackage(makeFolder(), 'demo', [{ path, text: '' }])).toThrow('Not a path inside a package')
  })
})

describe('writePackages', () => {
  it('looks again under the lock: another run may have written since the plan was made', () => {
    const output = makeFolder()
    write(output, first)
    const plan = planPackage(output, 'demo', files(second))
    expect(plan.unchanged).toContain('src/b/c.ts')
    write(output, { 'package.json': '{}', 'src/b/c.ts': 'another', 'src/b/more.ts': 'more' })
    writePackages(output, [plan])
    expect(readFolder(join(output, 'demo'))).toEqual(second)
  })

  it('writes, replaces and removes, and keeps what belongs to others', () => {
    const output = makeFolder()
    write(output, first)
    expect(readFolder(output)).toEqual(Object.fromEntries(Object.entries(first).map(([k, v]) => [`demo/${k}`, v])))
    fillFolder(join(output, 'demo'), { 'dist/x.js': 'x', 'node_modules/y/index.js': 'y', '.npmrc': 'z' })
    write(output, second)
    const kept = { 'dist/x.js': 'x', 'node_modules/y/index.js': 'y', '.npmrc': 'z' }
    expect(readFolder(join(output, 'demo'))).toEqual({ ...second, ...kept })
    expect(readdirSync(output)).toEqual(['demo'])
  })

  it('makes folders that everyone may read whom the umask lets', () => {
    const output = makeFolder()
    mkdirSync(join(output, 'plain'))
    write(output, first)
    const [plain, ...made] = ['plain', 'demo', 'demo/src'].map((path) => statSync(join(output, path)).mode)
    expect(made).toEqual([plain, plain])
    write(output, second)
    expect(statSync(join(output, 'demo')).mode).toBe(plain)
  })

  it('keeps the times of unchanged files', () => {
    const output = makeFolder()
    write(output, first)
    const before = statSync(join(output, 'demo/src/b/c.ts'))
    write(output, second)
    const after = statSync(join(output, 'demo/src/b/c.ts'))
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino])
  })

  it('touches nothing where nothing changed', () => {
    const output = makeFolder()
    write(output, first)
    const times = (): number[] =>
      [output, join(output, 'demo'), join(output, 'demo/src')].map((path) => statSync(path).mtimeMs)
    const before = times()
    write(output, first)
    expect(times()).toEqual(before)
  })

  it('writes none of the packages where one cannot be written', () => {
    const output = makeFolder()
    write(output, first)
    const good = planPackage(output, 'demo', files(second))
    const bad = planPackage(output, 'other', files({ [`src/${'x'.repeat(300)}.ts`]: '' }))
    expect(() => writePackages(output, [good, bad])).toThrow('ENAMETOOLONG')
    expect(readFolder(join(output, 'demo'))).toEqual(first)
    expect(readdirSync(output)).toEqual(['demo'])
  })

  it('lets one run write at a time, and takes over the lock of a run that was killed', () => {
    const output = makeFolder()
    writeFileSync(join(output, '.shapewright-lock'), String(process.ppid))
    expect(() => write(output, first)).toThrow(OutputBusyError)
    expect(existsSync(join(output, 'demo'))).toBe(false)
    writeFileSync(join(output, '.shapewright-lock'), String(deadProcess))
    write(output, first)
    expect(readdirSync(output)).toEqual(['demo'])
  })

  it('refuses a link in the place of the package, and touches nothing behind it', () => {
    const output = makeFolder()
    const elsewhere = makeFolder()
    fillFolder(elsewhere, { 'package/src/old.ts': 'old' })
    symlinkSync(join(elsewhere, 'package'), join(output, 'demo'))
    expect(() => write(output, second)).toThrow(LinkedPackageError)
    expect(readFolder(join(elsewhere, 'package'))).toEqual({ 'src/old.ts': 'old' })
    expect(readdirSync(output)).toEqual(['demo'])
  })
})

describe('what cannot be written', () => {
  const texts = (name: string, package_: object): Record<string, string> =>
    Object.fromEntries(Object.entries(package_).map(([path, text]) => [`${name}/${path}`, String(text)]))

  it('takes everything back where a package cannot be put in its place', () => {
    const output = makeFolder()
    for (const name of ['a', 'b']) fillFolder(join(output, name), { ...first, 'dist/x.js': 'x' })
    const staged = ['a', 'b'].map((name) => stagePackage(output, planPackage(output, name, files(second))))
    rmSync(staged[1]!.staged, { recursive: true })
    expect(() => commitPackages(staged)).toThrow('ENOENT')
    for (const one of staged) discardPackage(one)
    const old = { ...first, 'dist/x.js': 'x' }
    expect(readFolder(output)).toEqual({ ...texts('a', old), ...texts('b', old) })
  })

  it.each(['demo', 'demo/src/b'])('touches nothing where %s is read-only', async (folder) => {
    const output = makeFolder()
    const old = { ...first, 'dist/x.js': 'x' }
    fillFolder(join(output, 'demo'), old)
    const writeAsOther = await prepareOtherUser(output)
    chmodSync(join(output, folder), 0o555)
    expect(writeAsOther(second)).toBe('EACCES')
    expect(readdirSync(output)).toEqual(['demo'])
    expect(readFolder(join(output, 'demo'))).toEqual(old)
    chmodSync(join(output, folder), 0o755)
    expect(writeAsOther(second)).toBe('')
    expect(readFolder(join(output, 'demo'))).toEqual({ ...second, 'dist/x.js': 'x' })
  })
})

/** Gives a folder to a user whom permissions bind, as they do not bind root, and a way to write a package as that user. Gives what the writing failed with. */
async function prepareOtherUser(output: string): Promise<(texts: Readonly<Record<string, string>>) => string> {
  const script = join(makeFolder(), 'package-writer.mjs')
  const entryPoints = [fileURLToPath(new URL('./package-writer.ts', import.meta.url))]
  await build({ entryPoints, outfile: script, bundle: true, platform: 'node', format: 'esm' })
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined
  if (nobody) {
    chmodSync(dirname(script), 0o755)
    for (const name of ['', ...readdirSync(output, { recursive: true, encoding: 'utf8' })]) {
      chownSync(join(output, name), nobody.uid, nobody.gid)
    }
  }
  return (texts) =>
    execFileSync(process.execPath, [script, output, JSON.stringify(texts)], { ...nobody, encoding: 'utf8' })
}

describe('a run that is killed', () => {
  /** Gives the folders of a run the name that a run of a dead process would have given them. */
  const asDead = (name: string): string => name.replace(`-${process.pid}-`, `-${deadProcess}-`)

  it('leaves the old package while it writes the new one, and the next run cleans up', () => {
    const output = makeFolder()
    write(output, first)
    fillFolder(output, { [`.demo.new-${deadProcess}-abc/src/half.ts`]: 'ha' })
    expect(readFolder(join(output, 'demo'))).toEqual(first)
    expect(recoverPackages(output)).toEqual([`.demo.new-${deadProcess}-abc`])
    expect(readFolder(output)).toEqual(Object.fromEntries(Object.entries(first).map(([k, v]) => [`demo/${k}`, v])))
  })

  it('between the two renames, the next run puts the old package back', () => {
    const output = makeFolder()
    fillFolder(output, {
      [`.demo.old-${deadProcess}-abc/src/a.ts`]: 'a',
      [`.demo.new-${deadProcess}-abc/src/a.ts`]: 'b',
    })
    recoverPackages(output)
    expect(readFolder(output)).toEqual({ 'demo/src/a.ts': 'a' })
  })

  it('after the renames, the next run moves over what belongs to others', () => {
    const output = makeFolder()
    fillFolder(output, {
      'demo/src/a.ts': 'new',
      [`.demo.old-${deadProcess}-abc/src/a.ts`]: 'old',
      [`.demo.old-${deadProcess}-abc/dist/a.js`]: 'built',
    })
    recoverPackages(output)
    expect(readFolder(output)).toEqual({ 'demo/src/a.ts': 'new', 'demo/dist/a.js': 'built' })
  })

  it('leaves the folders of a run that is alive', () => {
    const output = makeFolder()
    fillFolder(output, { [`.demo.new-${process.ppid}-abc/src/a.ts`]: 'a' })
    expect(recoverPackages(output)).toEqual([])
    expect(readFolder(output)).toEqual({ [`.demo.new-${process.ppid}-abc/src/a.ts`]: 'a' })
  })

  it('stages beside the package and can be discarded or committed', () => {
    const output = makeFolder()
    write(output, first)
    const staged = stagePackage(output, planPackage(output, 'demo', files(second)))
    expect(asDead(staged.staged)).toContain(`.demo.new-${deadProcess}-`)
    expect(readFolder(staged.staged)).toEqual(second)
    expect(readFolder(join(output, 'demo'))).toEqual(first)
    discardPackage(staged)
    expect(readdirSync(output)).toEqual(['demo'])
    commitPackages([stagePackage(output, planPackage(output, 'demo', files(second)))])
    expect(readFolder(join(output, 'demo'))).toEqual(second)
  })
})

it('throws where the output cannot be written', () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'file'), '')
  expect(() => write(join(folder, 'file/output'), first)).toThrow('ENOTDIR')
})
