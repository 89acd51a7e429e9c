import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Contract } from '../../generator/model/index.js'
import { printLock } from '../../generator/release/lock-file.js'
import { runCommand } from '../cli/command.js'
import { printIndexPage } from '../cli/index-page.js'
import { fillFolder, makeFolder } from '../write/folders.js'
import { choices } from '../release/choices.js'

const embedded = fileURLToPath(new URL('../../spec/', import.meta.url))
const page = 'sagemaker/client/stop_auto_ml_job.rst'

/** A project with the page of one operation, as it was in `old/` and as it is in `spec/`. */
let cwd: string
beforeEach(() => {
  cwd = makeFolder()
  for (const folder of ['old', 'spec']) {
    mkdirSync(join(cwd, folder, 'sagemaker/client'), { recursive: true })
    cpSync(join(embedded, page), join(cwd, folder, page))
    fillFolder(cwd, {
      [`${folder}/sagemaker.rst`]: printIndexPage('SageMaker', ['sagemaker/client/stop_auto_ml_job']),
    })
  }
})

function editPage(folder: string, edit: (text: string) => string): void {
  const path = join(cwd, folder, page)
  const text = readFileSync(path, 'utf8')
  const edited = edit(text)
  expect(edited).not.toBe(text)
  writeFileSync(path, edited)
}

const makeOptional = (text: string): string => text.replace('**[REQUIRED]** ', '')
const addError = (text: string): string =>
  text.replace(/( {2}\*.*)ResourceNotFound`/, '$1ResourceNotFound`\n$1ResourceInUse`')
const rename = (text: string): string => text.replaceAll('AutoMLJobName', 'JobName')

function git(...args: string[]): void {
  const settings = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...settings, ...args], { cwd, stdio: 'ignore' })
}

/** What a command printed on stdout; fails where it could not be carried out. */
async function diff(...args: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runCommand(cwd, 'diff', ...args)
  expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' })
  return stdout
}

describe('two folders of pages', () => {
  it('are told apart with place, class and sum', async () => {
    editPage('spec', (text) => rename(addError(text)))
    expect(await diff('old', 'spec')).toBe(`sagemaker
  Breaking
    StopAutoMLJob
      - StopAutoMLJobRequest.JobName is new and required (string), in requests [member-added-required] spec/sagemaker/client/stop_auto_ml_job.rst:28:3
      - StopAutoMLJobRequest.AutoMLJobName is gone (string), in requests [member-removed] old/sagemaker/client/stop_auto_ml_job.rst:28:3
  Added
    StopAutoMLJob
      - error ResourceInUse is new [error-class-added] spec/sagemaker/client/stop_auto_ml_job.rst:9:1
sagemaker: major (2 breaking, 1 addition)
`)
  })

  it('may hold the manifest of a sync', async () => {
    fillFolder(cwd, { 'old/manifest.json': '{ "format": 1, "services": {} }' })
    editPage('spec', makeOptional)
    expect(await diff('old', 'spec')).toMatch(/^sagemaker: minor \(1 change\)$/m)
  })

  it('are equal', async () => {
    expect(await diff('old', 'spec', '--fail-on', 'patch')).toBe('sagemaker: no changes\n')
    expect(await diff('old', 'spec', '--markdown')).toBe('')
    expect(await diff('old', 'spec', '--annotations')).toBe('')
  })

  it('count prose, and list it with --verbose', async () => {
    editPage('spec', (text) => text.replace('Which job to stop', 'What to stop'))
    expect(await diff('old', 'spec')).toBe(
      'sagemaker\n  Documentation: 1 description is in other words (--verbose lists them)\nsagemaker: patch (1 prose)\n',
    )
    expect(await diff('old', 'spec', '--verbose')).toContain(
      '- StopAutoMLJobRequest.AutoMLJobName is described in other words, in requests [prose-changed]',
    )
  })

  it('are a section of a changelog', async () => {
    editPage('spec', (text) => rename(addError(text)))
    expect(await diff('old', 'spec', '--markdown')).toBe(`## sagemaker

### Breaking

- \`StopAutoMLJobRequest.JobName\` is new and required (\`string\`)
- \`StopAutoMLJobRequest.AutoMLJobName\` is gone (\`string\`)

### Added

- error \`ResourceInUse\` is new, in \`StopAutoMLJob\`

`)
  })

  it('are annotations, errors where they fail the run', async () => {
    editPage('spec', (text) => rename(addError(text)))
    const { exitCode, stdout } = await runCommand(cwd, 'diff', 'old', 'spec', '--annotations', '--fail-on', 'major')
    expect(exitCode).toBe(1)
    expect(stdout).toBe(
      '::error file=spec/sagemaker/client/stop_auto_ml_job.rst,line=28,title=sagemaker%3A member-added-required (major)::StopAutoMLJobRequest.JobName is new and required (string), in requests of StopAutoMLJob\n' +
        '::error title=sagemaker%3A member-removed (major)::StopAutoMLJobRequest.AutoMLJobName is gone (string), in requests of StopAutoMLJob\n' +
        '::notice file=spec/sagemaker/client/stop_auto_ml_job.rst,line=9,title=sagemaker%3A error-class-added (minor)::error ResourceInUse is new, in StopAutoMLJob\n',
    )
    expect(await diff('old', 'spec', '--annotations')).toContain('::warning title=')
  })

  it('are one JSON document', async () => {
    editPage('spec', makeOptional)
    const document = JSON.parse(await diff('old', 'spec', '--json')) as Record<string, unknown>
    expect(document).toMatchObject({
      ...{ command: 'diff', exitCode: 0, class: 'minor', failed: [], messages: [] },
      old: { argument: 'old', kind: 'pages' },
      services: [
        {
          ...{ service: 'sagemaker', class: 'minor' },
          counts: { breaking: 0, additions: 0, changes: 1, prose: 0 },
          changes: [
            {
              ...{ rule: 'member-optional', sides: ['request'], subject: 'StopAutoMLJobRequest' },
              place: { state: 'new', page, line: 28 },
            },
          ],
        },
      ],
    })
  })

  it.each([
    ['major', 0],
    ['minor', 1],
    ['patch', 1],
  ])('fail on %s with exit code %i where something is new', async (class_, exitCode) => {
    editPage('spec', addError)
    expect((await runCommand(cwd, 'diff', 'old', 'spec', '--fail-on', class_)).exitCode).toBe(exitCode)
  })

  it('need not have the same services', async () => {
    renameSync(join(cwd, 'spec/sagemaker'), join(cwd, 'spec/other'))
    renameSync(join(cwd, 'spec/sagemaker.rst'), join(cwd, 'spec/other.rst'))
    expect(await diff('old', 'spec')).toBe(
      'other\n  Added\n    - service other is new [service-added]\nother: minor (1 addition)\n' +
        'sagemaker\n  Breaking\n    - service sagemaker is gone [service-removed]\nsagemaker: major (1 breaking)\n',
    )
    expect(await diff('old', 'spec', '--service', 'other')).toMatch(/^other: minor \(1 addition\)$/m)
  })

  it('stand each for itself, as they do for `generate`: one with errors leaves the others compared and written', async () => {
    for (const folder of ['old', 'spec']) {
      cpSync(join(cwd, folder, 'sagemaker'), join(cwd, folder, 'other'), { recursive: true })
      fillFolder(cwd, { [`${folder}/other.rst`]: printIndexPage('SageMaker', ['other/client/stop_auto_ml_job']) })
    }
    const path = join(cwd, 'spec/other/client/stop_auto_ml_job.rst')
    writeFileSync(path, makeOptional(readFileSync(path, 'utf8')))
    editPage('spec', (text) => text.slice(0, 500))
    const told = await runCommand(cwd, 'diff', 'old', 'spec', '--json')
    const { failed, services } = JSON.parse(told.stdout) as { failed: string[]; services: { service: string }[] }
    expect({ exitCode: told.exitCode, failed }).toEqual({ exitCode: 1, failed: ['sagemaker'] })
    expect(services).toMatchObject([{ service: 'other', class: 'minor', changes: [{ rule: 'member-optional' }] }])
    const written = await runCommand(cwd, 'generate', '--json')
    expect(JSON.parse(written.stdout)).toMatchObject({ exitCode: 1, written: true, left: ['sagemaker'] })
    expect(readdirSync(join(cwd, 'output'))).toEqual(['other'])
  })

  it('with errors are not compared, which is said', async () => {
    editPage('spec', (text) => text.slice(0, 500))
    const { exitCode, stdout, stderr } = await runCommand(cwd, 'diff', 'old', 'spec')
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toMatch(/^spec\/sagemaker\/client\/stop_auto_ml_job\.rst.*error\[/m)
    expect(stderr).toContain('sagemaker: not compared: its pages have errors\n')
  })
})

describe('other states', () => {
  it('are models, one or a folder of them', async () => {
    await runCommand(cwd, 'model', '--input', 'old', '--out', 'models')
    editPage('spec', makeOptional)
    const expected = /- StopAutoMLJobRequest\.AutoMLJobName is optional now, in requests \[member-optional\] spec/
    expect(await diff('models', 'spec')).toMatch(expected)
    expect(await diff('models/sagemaker.json', 'spec')).toMatch(expected)
    expect(await diff('models', 'old')).toBe('sagemaker: no changes\n')
  })

  it('are lock files, packages, or a folder of packages', async () => {
    const contract = await readContract()
    const aliases = [{ name: 'StopRequest', shape: 'StopAutoMLJobRequest', since: '1.0.0' }]
    const lock = printLock({ lockVersion: 1, version: '1.0.0', generator: '0.1.0', choices, aliases, contract })
    fillFolder(cwd, { 'output/sagemaker/shapewright.lock.json': lock })
    const expected =
      /- the deprecated name StopRequest of StopAutoMLJobRequest is gone \[alias-removed\]\n.*\nsagemaker: major|major/
    for (const path of ['output', 'output/sagemaker', 'output/sagemaker/shapewright.lock.json']) {
      expect(await diff(path, 'old')).toMatch(expected)
      expect(await diff(path, path)).toBe('sagemaker: no changes\n')
    }
  })

  it('are revisions of a git repository, which stays as it is', async () => {
    git('init', '--quiet')
    git('add', 'spec')
    git('commit', '--quiet', '-m', 'one')
    editPage('spec', makeOptional)
    const index = readFileSync(join(cwd, '.git/index'))
    const temporary = makeFolder()
    vi.stubEnv('TMPDIR', temporary)
    onTestFinished(() => void vi.unstubAllEnvs())
    for (const revision of ['HEAD', 'HEAD:spec', 'HEAD:./spec/']) {
      expect(await diff(revision, 'spec')).toContain('is optional now')
    }
    expect(await diff('spec', 'HEAD')).toContain(
      '[member-required] HEAD:spec/sagemaker/client/stop_auto_ml_job.rst:28:3',
    )
    expect(await diff('HEAD', 'HEAD')).toBe('sagemaker: no changes\n')
    expect(readFileSync(join(cwd, '.git/index')).equals(index)).toBe(true)
    expect(readdirSync(temporary)).toEqual([])
  })
})

it('a revision means the same from any folder of the repository', async () => {
  git('init', '--quiet')
  git('add', 'spec')
  git('commit', '--quiet', '-m', 'one')
  git('branch', 'base')
  editPage('spec', makeOptional)
  mkdirSync(join(cwd, 'deep/er'), { recursive: true })
  const run = (folder: string, ...args: string[]): ReturnType<typeof runCommand> =>
    runCommand(join(cwd, folder), 'diff', ...args)
  for (const [folder, ...args] of [
    ['spec', 'base', '.', '--input', '.'],
    ['deep/er', 'base', '../../spec', '--input', '../../spec'],
    ['deep', 'base:spec', '../spec'],
    ['deep', 'base:../spec', '../spec'],
    ['deep/er', 'base:./../../spec/', '../../spec'],
  ] as const) {
    const { stdout } = await run(folder, ...args)
    expect(stdout, args.join(' ')).toContain('- StopAutoMLJobRequest.AutoMLJobName is optional now, in requests')
  }
  const { stdout } = await run('deep', '../spec', 'base:../spec')
  expect(stdout).toContain(`[member-required] base:spec/${page}:28:3`)
  const missing = await run('deep', 'base', '../spec')
  expect(missing.exitCode).toBe(2)
  expect(missing.stderr).toContain('"base" is no file, no folder and no revision that git can read: ')
  const file = await run('deep', `base:spec/${page}`, '../spec')
  expect(file.stderr).toContain(`base:spec/${page} is no JSON`)
})

describe('a command that cannot be carried out', () => {
  it.each([
    [['old', 'nowhere'], /"nowhere" is no file, no folder and no revision that git can read/],
    [['--', '--output=x', 'spec'], /"--output=x" is no file, no folder and no revision/],
    [['old', 'spec', '--service', 'sqs'], /Neither state has a service "sqs"\.\n {2}They have: sagemaker\.\n/],
    [['old', 'spec/sagemaker.rst'], /spec\/sagemaker\.rst is no JSON/],
    [['old', 'broken.json'], /broken\.json is no model as `shapewright model` writes it: `service` is missing\./],
    [['old', 'locked'], /locked\/shapewright\.lock\.json:1:1: `version` is missing/],
    [['old', 'spec', '--json', '--markdown'], /cannot be used with/],
    [['old', 'spec', '--fail-on', 'all'], /Allowed choices are major, minor, patch/],
    [['old'], /missing required argument 'new'/],
  ])('%j ends with 2 and says why', async (args, expected) => {
    fillFolder(cwd, { 'broken.json': '{}', 'locked/shapewright.lock.json': '{ "lockVersion": 1 }' })
    const { exitCode, stderr, stdout } = await runCommand(cwd, 'diff', ...args)
    expect(exitCode).toBe(2)
    if (args.includes('--json')) expect((JSON.parse(stdout) as { error: string }).error).toMatch(expected)
    else expect(stderr).toMatch(expected)
  })
})

/** The contract of the old pages. */
async function readContract(): Promise<Contract> {
  const { readServices } = await import('../../generator/generate.js')
  const { describeContract } = await import('../../generator/contract/index.js')
  const { services } = await readServices({ input: join(cwd, 'old'), cwd })
  return describeContract(services[0]!.model!)
}
