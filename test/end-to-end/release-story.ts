/**
 * Two versions of the documentation, from end to end: a user's project gets the pages of the one, then of the other, by the workflows' own steps, and everything that it is promised is looked at.
 *
 * @module
 */
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFolder } from '../write/folders.js'
import { checkNames } from './kept-names.js'
import { type PackedPackage, compileModule, installPackages } from './packed-package.js'
import {
  type ProjectCompiler,
  makeProject,
  mergePullRequest,
  pushProject,
  readPullRequest,
  run,
} from './user-project.js'
import { type Runner, type WorkflowRun, runWorkflow } from './workflow-run.js'

/** What the story is told with. */
export interface StoryOptions {
  readonly services: readonly string[]
  /** Arguments of `shapewright sync` for the older pages, and for the newer ones. */
  readonly sources: readonly [older: string, newer: string]
  /** The TypeScript of the project. */
  readonly compiler: ProjectCompiler
  /** Whether the second and the third run leave out what the first one has shown: compiling and testing what is compiled and tested already. */
  readonly isShort: boolean
}

/** What was found, for who reads it. */
export interface Story {
  /** By service: `1.0.0 → 1.1.0 minor`. */
  readonly versions: Readonly<Record<string, string>>
  /** Characters of the pull request's text. */
  readonly bodyLength: number
  /** Names that the first packages export, and those that the second ones do not. */
  readonly names: Readonly<Record<'published' | 'lost', number>>
}

/**
 * Tells the story.
 *
 * @param folder - absolute path of an empty folder
 * @throws AssertionError where something is not as it is promised
 */
export function tellReleases(folder: string, { services, sources, compiler, isShort }: StoryOptions): Story {
  const runner = makeProject(folder, compiler)
  const update = (name: string, skipped: readonly string[] = []): WorkflowRun =>
    runWorkflow({ ...runner, skipped }, 'update.yml', name)
  const setSource = (source: string): void => {
    run(runner, `npm pkg set scripts.sync="shapewright sync ${services.join(' ')} ${source} --allow-removals"`)
    pushProject(runner, 'Choose pages')
  }

  setSource(sources[0])
  const first = workspaceOf(update('first'))
  assert.deepEqual(readPullRequest(runner).calls, ['pr create'])
  checkBody(
    readPullRequest(runner).body,
    services,
    (service) => `## \`@shapewright/${service}\` 1.0.0, new\n\nThe first version`,
  )
  mergePullRequest(runner)
  const older = packOutput(runner, first, 'older')
  assert.deepEqual(new Set(older.map(({ version }) => version)), new Set(['1.0.0']))

  setSource(sources[1])
  const secondRun = update('second')
  const second = workspaceOf(secondRun)
  // pages end lines in blanks; nobody is warned of that
  assert.doesNotMatch(secondRun.log, /whitespace error/)
  const { calls, body } = readPullRequest(runner)
  // the first pull request was merged, and the tool that is played here does not know it: it is taken for open
  assert.deepEqual(calls, ['pr create', 'pr edit'])
  const newer = packOutput(runner, second, 'newer')
  const classes = compareSpecs(runner, first, second)
  const versions: Record<string, string> = {}
  for (const service of services) {
    const version = newer.find(({ name }) => name === `@shapewright/${service}`)!.version
    versions[service] = `1.0.0 → ${version} ${classes[service]}`
    assert.equal(version, { major: '2.0.0', minor: '1.1.0', patch: '1.0.1' }[classes[service]!], versions[service])
    checkChangelog(join(second, 'output', service), version, classes[service]!)
  }
  checkBody(body, services, (service) => `## \`@shapewright/${service}\` 1.0.0 → `)
  const names = checkNames(
    services.map((service) => ({
      older: join(folder, 'older/node_modules/@shapewright', service),
      newer: join(folder, 'newer/node_modules/@shapewright', service),
    })),
  )
  for (const name of ['older', 'newer']) compileConsumer(join(folder, name), services)

  mergePullRequest(runner)
  const third = update('third', isShort ? ['npm run build:output', 'npm run test:output'] : [])
  // nothing changed: nothing is proposed, and what is taken for open is closed
  assert.deepEqual(Object.keys(third.workspaces), ['generate', 'withdraw'])
  assert.deepEqual(readPullRequest(runner).calls.slice(2), ['pr close'])
  for (const tree of ['spec', 'output']) assert.deepEqual(readTree(workspaceOf(third), tree), readTree(second, tree))
  if (!isShort) checkPublishing(runner, newer)
  return { versions, bodyLength: body.length, names }
}

function workspaceOf({ workspaces }: WorkflowRun): string {
  return workspaces['generate']!
}

/** Packs what a job compiled, and unpacks it below a `node_modules` of its own. */
function packOutput(runner: Runner, workspace: string, name: string): readonly PackedPackage[] {
  const folder = join(runner.folder, name)
  run(runner, `cd '${workspace}' && npm run --silent release:pack -- '${folder}'`)
  return installPackages(folder, join(folder, 'node_modules'))
}

/** Rules about names alone: packages keep theirs, pages know of none that were published. */
const nameRules = new Set(['shape-renamed', 'shape-reassigned', 'response-form-renamed'])

/** What the two states of the pages ask for by themselves, with no package at hand: by service, the highest class of what is no name. */
function compareSpecs(
  runner: Runner,
  older: string,
  newer: string,
): Readonly<Record<string, 'major' | 'minor' | 'patch'>> {
  const args = `--config '${writeConfig(runner)}' --json`
  const text = run(
    runner,
    `'${runner.modules}/.bin/shapewright' diff '${older}/spec' '${newer}/spec' ${args} 2>'${runner.folder}/diff-messages'`,
  )
  const { services } = JSON.parse(text) as {
    services: readonly { service: string; changes: readonly { rule: string; class: 'major' | 'minor' | 'patch' }[] }[]
  }
  return Object.fromEntries(
    services.map(({ service, changes }) => {
      const classes = new Set(changes.filter(({ rule }) => !nameRules.has(rule)).map((change) => change.class))
      return [service, (['major', 'minor', 'patch'] as const).find((class_) => classes.has(class_))!]
    }),
  )
}

function writeConfig({ folder }: Runner): string {
  const path = join(folder, 'plain.json')
  writeFileSync(path, '{}')
  return path
}

/** A changelog has the new version first, then the old one, and tells of breaking changes exactly where there are some. */
function checkChangelog(folder: string, version: string, class_: string): void {
  const text = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')
  assert.deepEqual(text.match(/^## .*$/gm), [`## ${version}`, '## 1.0.0'])
  assert.equal(/^### Breaking$/m.test(text), class_ === 'major', `${folder}: ${class_}`)
  assert.match(text, /^The first version: .* From the pages of boto3 /m)
}

/** The text of a pull request begins with a table of the packages, has a section for each, and fits. */
function checkBody(body: string, services: readonly string[], head: (service: string) => string): void {
  assert(body.length <= 65_536, `${body.length} characters`)
  assert.match(body, /^\| package \| version \|\n/)
  for (const service of services) {
    assert(body.includes(`\n| \`@shapewright/${service}\` | `), service)
    assert(body.includes(head(service)), service)
  }
}

/** Compiles a program that uses the packages, under the strictest settings. */
function compileConsumer(folder: string, services: readonly string[]): void {
  const path = join(folder, 'consumer.ts')
  const lines = services.map((service, index) => `import * as package${index} from '@shapewright/${service}'\n`)
  const uses = services.map(
    (_, index) => `export const names${index}: readonly string[] = Object.keys(package${index})\n`,
  )
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(path, [...lines, ...uses].join(''))
  assert.deepEqual(compileModule(path), [])
}

/** The files of a tree, without what compiling leaves. */
function readTree(workspace: string, tree: string): Readonly<Record<string, string>> {
  const files = Object.entries(readFolder(join(workspace, tree)))
  return Object.fromEntries(files.filter(([path]) => !/(?:^|\/)dist\//.test(path)))
}

/** The workflow that publishes packs what the pull request's run packed, with the repository that provenance needs. */
function checkPublishing(runner: Runner, packed: readonly PackedPackage[]): void {
  const skipped = ['npm run release:publish -- "$RUNNER_TEMP/packages"']
  assert.deepEqual(runWorkflow({ ...runner, skipped }, 'publish.yml', 'idle').workspaces, {})
  const { artifacts } = runWorkflow({ ...runner, skipped }, 'publish.yml', 'publish', { SHAPEWRIGHT_PUBLISH: 'on' })
  const modules = join(runner.folder, 'published')
  assert.deepEqual(installPackages(join(artifacts, 'packages'), modules), packed)
  for (const { name } of packed) {
    const { repository } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as {
      repository: object
    }
    const directory = name.replace('@shapewright/', 'output/')
    assert.deepEqual(repository, { type: 'git', url: 'git+https://github.com/user/project.git', directory })
  }
}
