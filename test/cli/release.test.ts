/**
 * Versions, changelogs and lock files, as somebody sees them who edits pages and runs the command.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { generate as runGenerate } from '../../generator/generate.js'
import { ReleaseMemory } from '../../generator/run/former-releases.js'
import { makeTemporaryFolder } from '../package/temporary-folder.js'
import { embeddedFolder } from '../spec/embedded-pages.js'
import { fillFolder, makeFolder, readFolder } from '../write/folders.js'
import { runCommand } from './command.js'
import { printIndexPage } from './index-page.js'

const page = 'sagemaker/client/stop_auto_ml_job.rst'
const other = 'dynamodb/client/delete_table.rst'

let cwd: string
beforeEach(() => {
  cwd = makeFolder()
  fillProject()
})

function fillProject(): void {
  mkdirSync(join(cwd, 'node_modules'))
  for (const path of [page, other]) cpSync(join(embeddedFolder, path), join(cwd, 'spec', path), { recursive: true })
  fillFolder(cwd, {
    'spec/sagemaker.rst': printIndexPage('SageMaker', ['sagemaker/client/stop_auto_ml_job']),
    'spec/dynamodb.rst': printIndexPage('DynamoDB', ['dynamodb/client/delete_table']),
  })
}

const pathOf = (file: string): string => join(cwd, 'output/sagemaker', file)
const read = (file: string): string => readFileSync(pathOf(file), 'utf8')
const versionOf = (): unknown => (JSON.parse(read('package.json')) as { version: unknown }).version

/** Edits the page of the one operation. */
function edit(change: (text: string) => string): void {
  const path = join(cwd, 'spec', page)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
}

const makeOptional = (text: string): string => text.replace(' **[REQUIRED]**', '')
const reword = (text: string): string => text.replace(/^( +)(\w+) (\w+) (\w+)/m, '$1$2 certainly $3 $4')

async function generate(...args: string[]): Promise<string> {
  const { exitCode, stdout } = await runCommand(cwd, 'generate', ...args)
  expect(exitCode).toBe(0)
  return stdout
}

describe('a package', () => {
  it('begins with 1.0.0, or what the configuration says', async () => {
    expect(await generate()).toContain('; 1.0.0, first version\n')
    expect(versionOf()).toBe('1.0.0')
    fillFolder(cwd, { 'shapewright.config.mjs': "export default { version: '0.3.0', output: 'early' }" })
    expect(await generate()).toContain('; 0.3.0, first version\n')
  })

  it('gets the version that its pages ask for, and says why', async () => {
    await generate()
    edit(makeOptional)
    expect(await generate()).toMatch(/^sagemaker: .*; 1\.0\.0 → 1\.1\.0, minor \(1 change\)$/m)
    edit((text) => text.replaceAll('AutoMLJobName', 'AutoMLJobTitle'))
    expect(await generate()).toMatch(/; 1\.1\.0 → 2\.0\.0, major \(1 breaking, 1 addition\)$/m)
    edit(reword)
    expect(await generate()).toMatch(/; 2\.0\.0 → 2\.0\.1, patch \(1 prose\)$/m)
    expect(versionOf()).toBe('2.0.1')
    expect(read('CHANGELOG.md').match(/^##.*$/gm)).toEqual([
      ...['## 2.0.1', '### Documentation'],
      ...['## 2.0.0', '### Breaking', '### Added'],
      ...['## 1.1.0', '### Changed', '## 1.0.0'],
    ])
    expect(read('CHANGELOG.md')).toContain('`StopAutoMLJobRequest.AutoMLJobName` is optional now')
  })

  it('is untouched where nothing of it changed', async () => {
    await generate()
    const folder = join(cwd, 'output/dynamodb')
    const [files, time] = [readFolder(folder), statSync(join(folder, 'package.json')).mtimeMs]
    edit(makeOptional)
    expect(await generate()).toMatch(/^dynamodb: .* files unchanged$/m)
    expect([readFolder(folder), statSync(join(folder, 'package.json')).mtimeMs]).toEqual([files, time])
  })

  it('gets a version for what is chosen anew', async () => {
    await generate()
    fillFolder(cwd, { 'shapewright.config.mjs': "export default { responseEnums: 'closed' }" })
    expect(await generate()).toMatch(/^sagemaker: .*; 1\.0\.0 → 2\.0\.0, major \(1 choice of the configuration\)$/m)
    expect(read('CHANGELOG.md')).toMatch(
      /## 2\.0\.0\n\n### Configuration\n\n- Types of responses have only the documented values/,
    )
  })

  it('is lifted to the version that the configuration asks for, and says so', async () => {
    const ask = (version: string): void => fillFolder(cwd, { 'shapewright.config.json': JSON.stringify({ version }) })
    await generate()
    ask('1.5.0')
    expect(await generate()).toMatch(
      /^sagemaker: .*; 1\.0\.0 → 1\.5\.0, no changes; the configuration asks for this version$/m,
    )
    expect(read('CHANGELOG.md')).toContain(
      '## 1.5.0\n\n### Configuration\n\n- The configuration asks for this version; nothing else changed.\n\n## 1.0.0\n',
    )
    // what changes after it counts from it
    edit(makeOptional)
    expect(await generate()).toMatch(/; 1\.5\.0 → 1\.6\.0, minor \(1 change\)$/m)
    edit(reword)
    ask('3.0.0')
    const { stdout } = await runCommand(cwd, 'generate', '--json')
    const { services } = JSON.parse(stdout) as { services: { service: string; release: object }[] }
    expect(services.find(({ service }) => service === 'sagemaker')!.release).toEqual({
      formerVersion: '1.6.0',
      version: '3.0.0',
      class: 'patch',
      summary: 'patch (1 prose); the configuration asks for this version',
    })
    expect(read('CHANGELOG.md')).toContain('- The configuration asks for this version; what changed asks for 1.6.1.\n')
  })

  it('gets a major version for another name', async () => {
    await generate()
    fillFolder(cwd, { 'shapewright.config.mjs': "export default { packageName: '@example/{service}' }" })
    expect(await generate()).toMatch(/^sagemaker: .*; 1\.0\.0 → 2\.0\.0, major \(1 breaking\)$/m)
    expect(read('CHANGELOG.md')).toContain(
      '## 2.0.0\n\n### Breaking\n\n- the package is called `@example/sagemaker`, was `@shapewright/sagemaker`\n\n## 1.0.0\n',
    )
    // a lock file of an earlier Shapewright names none: nothing can be said
    writeFileSync(pathOf('shapewright.lock.json'), read('shapewright.lock.json').replace(/^ *"packageName".*\n/m, ''))
    expect(await generate()).toMatch(/^sagemaker: .* 1 file/m)
    expect(versionOf()).toBe('2.0.0')
  })

  it('is not written after a lock file that is damaged', async () => {
    await generate()
    const lock = read('shapewright.lock.json')
    writeFileSync(pathOf('shapewright.lock.json'), `<<<<<<< HEAD\n${lock}`)
    const before = readFolder(join(cwd, 'output'))
    const { exitCode, stderr } = await runCommand(cwd, 'generate')
    expect(exitCode).toBe(1)
    expect(stderr).toContain(
      'output/sagemaker/shapewright.lock.json:1:1: error[lock-damaged]: The lock file is no JSON',
    )
    expect(stderr).toContain('Take it from the last commit.')
    expect(readFolder(join(cwd, 'output'))).toEqual(before)
    writeFileSync(pathOf('shapewright.lock.json'), lock.replace('"service": "sagemaker"', '"service": "sqs"'))
    expect((await runCommand(cwd, 'generate')).stderr).toMatch(/The lock file is one of "sqs"\n +expected: "sagemaker"/)
  })
})

describe('a package whose lock file is gone', () => {
  beforeEach(async () => {
    await generate()
    edit(makeOptional)
    await generate()
    const changelog = read('CHANGELOG.md')
    writeFileSync(pathOf('CHANGELOG.md'), changelog.replace('## 1.0.0\n', '## 1.0.0\n\nBy hand.\n'))
    rmSync(pathOf('shapewright.lock.json'))
  })

  it('gets a major version, keeps its changelog, and says so once', async () => {
    const check = await runCommand(cwd, 'check')
    expect(check).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('warning[lock-missing]') })
    const { exitCode, stdout, stderr } = await runCommand(cwd, 'generate')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^sagemaker: .*; 1\.1\.0 → 2\.0\.0, major \(the lock file was lost\)$/m)
    expect(stderr).toContain(
      'output/sagemaker/shapewright.lock.json: warning[lock-missing]: The lock file is missing, and with it the names and promises of version 1.1.0',
    )
    expect(stderr).toContain(
      'so its version is 2.0.0, a major one, and names were made anew. What its changelog says was kept.',
    )
    expect(read('CHANGELOG.md').match(/^##? .*$/gm)).toEqual(['# Changelog', '## 2.0.0', '## 1.1.0', '## 1.0.0'])
    expect(read('CHANGELOG.md')).toContain('\nBy hand.\n')
    const after = readFolder(join(cwd, 'output'))
    const again = await runCommand(cwd, 'generate')
    expect(again.stderr).not.toContain('lock-missing')
    expect(readFolder(join(cwd, 'output'))).toEqual(after)
  })

  it('gets it from its changelog, too, and the first one where nothing tells it', async () => {
    rmSync(pathOf('package.json'))
    expect(await generate()).toContain('; 1.1.0 → 2.0.0, major')
    rmSync(pathOf('shapewright.lock.json'))
    rmSync(pathOf('package.json'))
    writeFileSync(pathOf('CHANGELOG.md'), 'By hand.\n')
    expect(await generate()).toContain('; 1.0.0, major (the lock file was lost)')
    expect(read('CHANGELOG.md')).toMatch(/^By hand\.\n\n## 1\.0\.0\n\n### Breaking\n\n- What changed is not known/)
  })
})

describe('in a repository', () => {
  function git(...args: string[]): void {
    const settings = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
    execFileSync('git', [...settings, ...args], { cwd, stdio: 'ignore' })
  }

  /** The project after its first commit: each test works in a copy. */
  const committed = makeTemporaryFolder()

  beforeAll(async () => {
    cwd = committed
    fillProject()
    git('init', '--quiet', '--template=')
    await generate()
    git('add', 'spec', 'output')
    git('commit', '--quiet', '-m', 'one')
  })

  beforeEach(() => cpSync(committed, cwd, { recursive: true, preserveTimestamps: true }))

  it('one version follows from all that changed since the last commit', async () => {
    edit((text) => text.replaceAll('AutoMLJobName', 'AutoMLJobTitle'))
    expect(await generate()).toMatch(/; 1\.0\.0 → 2\.0\.0, major/)
    edit((text) => text.replaceAll('AutoMLJobTitle', 'AutoMLJobLabel'))
    expect(await generate()).toMatch(/; 1\.0\.0 → 2\.0\.0, major/)
    expect(await generate()).toMatch(/^sagemaker: .* files unchanged; 1\.0\.0 → 2\.0\.0, major/m)
    expect(await generate('--check')).toMatch(/^sagemaker: .* files unchanged/m)
    expect(read('CHANGELOG.md').match(/^## .*$/gm)).toEqual(['## 2.0.0', '## 1.0.0'])
    edit((text) => text.replaceAll('AutoMLJobLabel', 'AutoMLJobName'))
    expect(await generate()).not.toContain('→')
    git('diff', '--exit-code', '--', 'output')
  })

  it('a commit while the pages are watched is what the next version follows', async () => {
    const releases = new ReleaseMemory()
    const watched = async (): Promise<void> => {
      const options = { input: join(cwd, 'spec'), output: join(cwd, 'output'), cwd, releases }
      expect((await runGenerate(options)).failed).toBe(false)
    }
    for (const expected of ['1.0.1', '1.0.1']) {
      edit(reword)
      await watched()
      expect(versionOf()).toBe(expected)
    }
    git('commit', '--quiet', '-am', 'two')
    edit(reword)
    await watched()
    expect(read('CHANGELOG.md').match(/^## .*$/gm)).toEqual(['## 1.0.2', '## 1.0.1', '## 1.0.0'])
    expect(await generate('--check')).toMatch(/^sagemaker: .* files unchanged/m)
  })

  it('its changelog says where the pages are from, though no page has changed since', async () => {
    const writeSource = (boto3: string): void => {
      const services = { sagemaker: { boto3, pages: {}, source: 'boto3', time: '2026-01-31T12:00:00.000Z' } }
      fillFolder(cwd, { 'spec/manifest.json': JSON.stringify({ format: 1, services }) })
    }
    edit(makeOptional)
    for (const version of ['1.43.10', '1.43.11']) {
      writeSource(version)
      await generate()
      expect(read('CHANGELOG.md')).toContain(`## 1.1.0\n\nFrom the pages of boto3 ${version}.\n`)
      expect((await runCommand(cwd, 'check')).exitCode).toBe(0)
    }
    fillFolder(cwd, { 'spec/manifest.json': '<<<<<<< HEAD' })
    const { exitCode, stderr } = await runCommand(cwd, 'generate')
    expect(exitCode).toBe(0)
    expect(stderr).toContain(
      'spec/manifest.json: warning[manifest-damaged]: The manifest is not JSON\n  instead: It was taken for empty: nobody knows where the pages are from,',
    )
  })

  it('another revision may be what is published', async () => {
    edit(makeOptional)
    await generate()
    git('commit', '--quiet', '-am', 'two')
    edit(reword)
    expect(await generate()).toMatch(/; 1\.1\.0 → 1\.1\.1, patch/)
    expect(await generate('--base', 'HEAD~1')).toMatch(/; 1\.0\.0 → 1\.1\.0, minor/)
    const { exitCode, stderr } = await runCommand(cwd, 'generate', '--base', 'nowhere')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('output: error[base-unknown]: There is no revision "nowhere": git knows no such revision')
  })

  it('packages that are gone from the disk are what the last commit has', async () => {
    edit((text) => text.replaceAll('AutoMLJobName', 'AutoMLJobTitle'))
    await generate()
    git('commit', '--quiet', '-am', 'two')
    const before = readFolder(join(cwd, 'output'))
    rmSync(join(cwd, 'output'), { recursive: true })
    const { exitCode, stdout } = await runCommand(cwd, 'check')
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: expect.stringContaining('files stale') })
    expect(stdout).toContain('  missing  output/sagemaker/CHANGELOG.md\n')
    expect((await generate('--base', 'HEAD~1')).match(/^sagemaker: .*$/m)![0]).toMatch(/; 1\.0\.0 → 2\.0\.0, major/)
    rmSync(join(cwd, 'output'), { recursive: true })
    await generate()
    expect(readFolder(join(cwd, 'output'))).toEqual(before)
  })

  it('what is written into a changelog by hand stays, committed or not', async () => {
    const note = (): void =>
      writeFileSync(pathOf('CHANGELOG.md'), read('CHANGELOG.md').replace('## 1.0.0\n', '## 1.0.0\n\nBy hand.\n'))
    note()
    const noted = read('CHANGELOG.md')
    await generate()
    expect(read('CHANGELOG.md')).toBe(noted)
    edit(makeOptional)
    for (let round = 0; round < 2; round++) {
      await generate()
      expect(read('CHANGELOG.md').match(/^## .*$|By hand/gm)).toEqual(['## 1.1.0', '## 1.0.0', 'By hand'])
    }
    expect((await runCommand(cwd, 'check')).exitCode).toBe(0)
    // what has lost a version is no edit
    writeFileSync(pathOf('CHANGELOG.md'), '')
    await generate()
    expect(read('CHANGELOG.md').match(/^## .*$/gm)).toEqual(['## 1.1.0', '## 1.0.0'])
  })

  it('a run that git starts as a hook finds the same commit', async () => {
    edit(makeOptional)
    await generate()
    edit(reword)
    for (const folder of ['.git', join(cwd, '.git')]) {
      vi.stubEnv('GIT_DIR', folder)
      vi.stubEnv('GIT_PREFIX', 'spec/')
      const former = await generate().finally(() => vi.unstubAllEnvs())
      expect(former).toMatch(/; 1\.0\.0 → 1\.1\.0, minor/)
    }
  })

  it('packages outside of the working tree follow what stands on the disk', async () => {
    const output = ['--output', '.git/packages']
    await generate(...output)
    edit(makeOptional)
    expect(await generate(...output)).toMatch(/^sagemaker: .*; 1\.0\.0 → 1\.1\.0, minor/m)
    const { exitCode, stderr } = await runCommand(cwd, 'generate', ...output, '--base', 'HEAD')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('There is no revision "HEAD": the output folder is in no working tree of git')
  })

  it('what git cannot read is told, and nothing written', async () => {
    edit(makeOptional)
    await generate()
    const before = readFolder(join(cwd, 'output'))
    edit(reword)
    // a git that knows the revision and fails at everything else
    fillFolder(cwd, {
      'bin/git':
        '#!/bin/sh\ncase "$1" in rev-parse) printf "true\\n1234\\n";; *) echo "fatal: it is broken" >&2; exit 128;; esac\n',
    })
    chmodSync(join(cwd, 'bin/git'), 0o755)
    vi.stubEnv('PATH', join(cwd, 'bin'))
    const { exitCode, stderr } = await runCommand(cwd, 'generate').finally(() => vi.unstubAllEnvs())
    expect(exitCode).toBe(1)
    expect(stderr).toContain('output: error[base-unknown]: git cannot read what is published: "it is broken"')
    expect(readFolder(join(cwd, 'output'))).toEqual(before)
  })

  it('where git refuses to read the repository, the disk does not pass for what is published', async () => {
    edit(makeOptional)
    await generate()
    const before = readFolder(join(cwd, 'output'))
    edit(reword)
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1')
    const { exitCode, stderr } = await runCommand(cwd, 'generate').finally(() => vi.unstubAllEnvs())
    expect(exitCode).toBe(1)
    expect(stderr).toContain(
      'output: error[base-unknown]: git cannot read what is published: "detected dubious ownership in repository',
    )
    expect(readFolder(join(cwd, 'output'))).toEqual(before)
  })

  it('a package that is not committed follows what stands on the disk', async () => {
    git('rm', '--quiet', '-r', '--cached', 'output/sagemaker')
    git('commit', '--quiet', '-m', 'two')
    edit(makeOptional)
    expect(await generate()).toMatch(/^sagemaker: .*; 1\.0\.0 → 1\.1\.0, minor/m)
    edit(reword)
    expect(await generate()).toMatch(/^sagemaker: .*; 1\.1\.0 → 1\.1\.1, patch/m)
  })
})
