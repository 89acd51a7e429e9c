/**
 * A project of a user: an empty repository that depends on Shapewright, set up by the commands of the guide.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Runner } from './workflow-run.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A folder of `node_modules`. */
export type ProjectCompiler = 'typescript' | 'typescript-7'

/** Where the runners' tool for pull requests keeps what it was told. */
export interface PullRequest {
  /** Each call: its first two arguments. */
  readonly calls: readonly string[]
  /** Markdown. */
  readonly body: string
}

/**
 * Makes the project, and pushes its first commit to a repository beside it.
 *
 * @param folder - absolute path of an empty folder
 * @param compiler - what the project compiles with
 */
export function makeProject(folder: string, compiler: ProjectCompiler): Runner {
  const [project, modules, bin, origin] = ['project', 'node_modules', 'bin', 'origin.git'].map((name) =>
    join(folder, name),
  )
  for (const path of [project, modules, bin]) mkdirSync(path!)
  installShapewright(modules!)
  symlinkSync(join(root, 'node_modules', compiler), join(modules!, 'typescript'))
  writeTool(bin!, folder)
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: `${bin}:${process.env['PATH']}`,
    ...{ GIT_AUTHOR_NAME: 'user', GIT_AUTHOR_EMAIL: 'user@example.com' },
    ...{ GIT_COMMITTER_NAME: 'user', GIT_COMMITTER_EMAIL: 'user@example.com' },
    ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    ...{ GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'user/project', GITHUB_REF_NAME: 'main' },
    CI: 'true',
  }
  // npm tells the scripts that it runs of itself; these are run by another one
  for (const key of Object.keys(env)) if (key.startsWith('npm_')) delete env[key]
  const runner: Runner = { folder, origin: origin!, modules: modules!, env }
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', origin!])
  writeFileSync(join(project!, 'package.json'), '{ "name": "project", "private": true, "type": "module" }\n')
  symlinkSync(modules!, join(project!, 'node_modules'))
  run(runner, readSetup())
  run(runner, 'git init --quiet --initial-branch=main && rm node_modules')
  run(runner, `git remote add origin '${origin!}'`)
  pushProject(runner, 'Begin')
  return runner
}

/** Runs a text in the project's own working tree, as its user does. */
export function run({ folder, env }: Runner, text: string): string {
  return execFileSync('bash', ['-e', '-c', text], {
    cwd: join(folder, 'project'),
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
}

/** Commits what the user changed. */
export function pushProject(runner: Runner, message: string): void {
  run(runner, `git add --all && git commit --quiet -m '${message}' && git push --quiet origin main`)
}

/** Takes the branch of the pull request over, as its reviewer does. */
export function mergePullRequest(runner: Runner): void {
  run(
    runner,
    'git fetch --quiet && git merge --quiet --ff-only origin/shapewright/update && git push --quiet origin main',
  )
}

/** What the tool for pull requests was told. */
export function readPullRequest({ folder }: Runner): PullRequest {
  const calls = readFileSync(join(folder, 'pull-request-calls'), 'utf8').trim().split('\n')
  return { calls, body: readFileSync(join(folder, 'pull-request-body'), 'utf8') }
}

/** The commands of the guide that set a project up. */
function readSetup(): string {
  return /^```sh setup\n(.*?)^```$/ms.exec(readFileSync(join(root, 'docs/guide/ci.md'), 'utf8'))![1]!
}

/** Puts into a `node_modules` what npm would: the files that the package ships, compiled from the sources at hand. */
function installShapewright(modules: string): void {
  const target = join(modules, 'shapewright')
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: readonly string[] }
  for (const file of ['package.json', ...files.filter((name) => name !== 'dist')]) {
    mkdirSync(dirname(join(target, file)), { recursive: true })
    cpSync(join(root, file), join(target, file), { recursive: true })
  }
  // nothing is checked here, and the native compiler writes the same
  const compiler = join(root, 'node_modules/typescript-7/bin/tsc')
  const flags = ['--noCheck', '--declaration', 'false', '--sourceMap', 'false', '--outDir', join(target, 'dist')]
  execFileSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json'), ...flags])
  symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'))
  chmodSync(join(target, 'dist/cli.js'), 0o755)
  mkdirSync(join(modules, '.bin'))
  symlinkSync('../shapewright/dist/cli.js', join(modules, '.bin/shapewright'))
}

/** Writes a `gh` that knows of one pull request. */
function writeTool(bin: string, folder: string): void {
  const text = `#!/usr/bin/env bash
set -e
test "$GH_TOKEN" = token
case "$1 $2" in
  'pr list') if test -e '${folder}/pull-request-body'; then echo 7; fi; exit ;;
  'pr create' | 'pr edit' | 'pr close') ;;
  *) exit 1 ;;
esac
echo "$1 $2" >> '${folder}/pull-request-calls'
while test $# -gt 1; do
  if test "$1" = --body-file; then cp "$2" '${folder}/pull-request-body'; fi
  shift
done
`
  writeFileSync(join(bin, 'gh'), text, { mode: 0o755 })
}
