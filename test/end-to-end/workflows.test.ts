/**
 * The workflow files: by GitHub's own schema, and by the rules that keep them harmless.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { fillFolder, makeFolder } from '../write/folders.js'
import { checkWorkflow } from './workflow-check.js'
import { listScripts, readWorkflow, workflowFolder } from './workflow-file.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const ownFolder = `${root}.github/workflows/`
const shipped = readdirSync(workflowFolder).filter((name) => name.endsWith('.yml'))
const readText = (path: string): string => readFileSync(path, 'utf8')

it('of the package are those of this repository', () => {
  expect(shipped).toEqual(['publish.yml', 'update.yml'])
  for (const file of shipped) expect(readText(`${ownFolder}${file}`)).toBe(readText(`${workflowFolder}${file}`))
})

it('of this repository run its whole check for every change, build the site, and bring nothing else', () => {
  expect(readdirSync(ownFolder).sort()).toEqual(['ci.yml', 'docs.yml', ...shipped])
  const { on, jobs } = readWorkflow('ci.yml', ownFolder)
  expect(Object.keys(on)).toEqual(['push', 'pull_request'])
  expect(jobs['check']!.steps.at(-1)!.run).toBe('.ci/run')
})

it('with mistakes would be told', async () => {
  const text = readText(`${workflowFolder}update.yml`)
  expect(await checkWorkflow(text.replace('runs-on:', 'run-on:'))).not.toEqual([])
  expect(await checkWorkflow(text.replace('contents: read', 'contents: reed'))).not.toEqual([])
  expect(await checkWorkflow(text.replace('needs.generate.outputs', 'needs..outputs'))).not.toEqual([])
})

it('work on pages and packages whose line ends git leaves as they are, in a project that is set up', () => {
  const setup = /^printf .* >> \.gitattributes$/m.exec(readText(`${root}docs/guide/ci.md`))![0]
  const script = `git init --quiet && ${setup} && git check-attr text spec/sqs/client/a.rst output/sqs/src/a.ts`
  const told = execFileSync('bash', ['-e', '-c', script], { cwd: makeFolder(), encoding: 'utf8' })
  expect(told).toBe('spec/sqs/client/a.rst: text: unset\noutput/sqs/src/a.ts: text: unset\n')
})

it('renew or close the pull request of the branch, and leave one from a branch of that name in a fork', () => {
  const { jobs } = readWorkflow('update.yml')
  const runs = ['propose', 'withdraw'].map((name) => jobs[name]!.steps.find(({ env }) => env?.['GH_TOKEN'])!.run!)
  const folder = makeFolder()
  const calls = `${folder}/calls`
  // a `gh` that has no `--jq` of its own: what is asked for decides whose pull requests it tells of
  fillFolder(folder, {
    gh: `#!/bin/sh
case "$1 $2 $*" in
  'pr list '*'--json number,isCrossRepository '*'select(.isCrossRepository | not)'*) printf '%s' "$OWN" ;;
  'pr list '*) printf '%s\\n' 99 "$OWN" ;;
  *) echo "$1 $2 $3" >> '${calls}' ;;
esac
`,
  })
  chmodSync(`${folder}/gh`, 0o755)
  for (const OWN of ['', '7']) {
    const env = {
      PATH: `${folder}:${process.env['PATH']!}`,
      BRANCH: 'b',
      TITLE: 't',
      GITHUB_REF_NAME: 'main',
      RUNNER_TEMP: folder,
      OWN,
    }
    for (const run of runs) execFileSync('bash', ['-e', '-c', run], { env })
  }
  expect(readText(calls)).toBe('pr create --head\npr edit 7\npr close 7\n')
})

describe('a patch that update.yml proposes', () => {
  const step = readWorkflow('update.yml').jobs['propose']!.steps.find(({ run }) => run?.includes('git apply'))!.run!
  const folder = mkdtempSync(join(tmpdir(), 'proposed-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const env = {
    ...process.env,
    ...{ BRANCH: 'update', TITLE: 't', RUNNER_TEMP: folder, GITHUB_OUTPUT: `${folder}/outputs` },
    ...{ GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' },
  }
  const sh = (script: string): string =>
    execFileSync('bash', ['-e', '-c', script], {
      cwd: folder,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  fillFolder(folder, { 'first/.github/w.yml': 'on: push\n', 'first/spec/a.rst': 'a\n' })
  sh(
    'cd first && git init -q -b main && git add -A && git commit -qm 1 && git clone -q --bare . ../origin && mkdir ../update',
  )
  /** Makes the patch of a change, and pushes it as the workflow does. */
  const propose = (change: string): string => {
    sh(
      `rm -rf made work && git clone -q origin made && cd made && ${change} && git add -A && git diff --cached --binary -M > ../update/change.patch`,
    )
    return sh(`git clone -q origin work && cd work && {\n${step}\n} && git -C ../origin ls-tree -r --name-only update`)
  }

  it('is pushed if it keeps to pages and packages', () => {
    expect(propose('mkdir output && echo b > output/b.ts')).toContain('output/b.ts')
  })

  it.each([
    ['takes a file from elsewhere', 'mkdir output && git mv .github/w.yml output/w.yml'],
    ['brings a link', 'mkdir output && ln -s ../.github output/link'],
  ])('is refused if it %s', (_what, change) => {
    expect(() => propose(change)).toThrow(expect.objectContaining({ stdout: expect.stringContaining('::error::') }))
  })
})

describe.each(readdirSync(ownFolder))('%s', (file) => {
  const text = readText(`${ownFolder}${file}`)
  const { permissions, concurrency, jobs } = readWorkflow(file, ownFolder)
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  it('is what GitHub takes', async () => {
    expect(await checkWorkflow(text)).toEqual([])
  })

  it('has no rights but those that a job names', () => {
    expect(permissions).toEqual({})
    expect(concurrency.group).toMatch(/^shapewright-/)
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toMatchObject({ contents: expect.stringMatching(/^(read|write)$/) })
      expect(job['timeout-minutes']).toBeGreaterThan(0)
    }
  })

  it('has no secret, no action but of GitHub, and no expression in a shell', () => {
    expect(text).not.toContain('secrets.')
    for (const { uses, run } of steps) {
      if (uses !== undefined)
        expect(uses).toMatch(
          /^actions\/(checkout|setup-node|upload-artifact|download-artifact|upload-pages-artifact|deploy-pages)@v\d+$/,
        )
      expect(run ?? '').not.toContain('${{')
    }
  })

  it('lets no job that may write or publish run what pages or packages bring', () => {
    for (const job of Object.values(jobs)) {
      const mayWrite = Object.entries(job.permissions).some(([, right]) => right === 'write')
      if (mayWrite) expect(listScripts(job).filter((name) => name !== 'release:publish')).toEqual([])
      const [checkout] = job.steps
      if (job.permissions['contents'] === 'read' && checkout!.uses?.startsWith('actions/checkout@'))
        expect(checkout!.with).toEqual({ 'persist-credentials': false })
    }
  })

  it('runs scripts that there are, here and in a project that is set up', () => {
    const { scripts } = JSON.parse(readText(`${root}package.json`)) as { scripts: object }
    const setup = [...readText(`${root}docs/guide/ci.md`).matchAll(/^ {2}scripts\.([\w:]+)=/gm)].map(([, name]) => name)
    for (const name of Object.values(jobs).flatMap(listScripts)) {
      expect(Object.keys(scripts)).toContain(name)
      if (shipped.includes(file)) expect(setup).toContain(name)
    }
  })
})
