/**
 * Running jobs of workflows on this machine, as a runner of GitHub does: the text of every step in a shell of its own, each job in a new clone. The few actions of others that our workflows
 * use are played.
 *
 * @module
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkflow, type WorkflowJob, type WorkflowStep } from './workflow-file.js'

/** What a workflow runs in. Paths are absolute. */
export interface Runner {
  /** The folder in which each run has one of its own. */
  readonly folder: string
  /** The repository that is cloned and pushed to. */
  readonly origin: string
  /** What `npm ci` installs: a folder `node_modules`. */
  readonly modules: string
  readonly env: NodeJS.ProcessEnv
  /** Texts of steps that are left out, to save time. */
  readonly skipped?: readonly string[]
}

/** What a run of a workflow left. */
export interface WorkflowRun {
  /** The working tree of each job that ran, by the job's name. */
  readonly workspaces: Readonly<Record<string, string>>
  /** The folder with a folder for each artifact. */
  readonly artifacts: string
  /** What the steps printed. */
  readonly log: string
}

/** Values that expressions name: `steps.collect.outputs.changed`. */
type Context = Record<string, string>

/** One job that is running. */
interface RunningJob {
  readonly runner: Runner
  readonly workspace: string
  readonly artifacts: string
  readonly context: Context
  readonly env: NodeJS.ProcessEnv
  readonly log: string[]
}

/**
 * Runs the jobs of a workflow, one after another.
 *
 * @param name - the run, which is the name of its folder
 * @param variables - the repository's variables
 * @throws AssertionError where a step fails
 */
export function runWorkflow(
  runner: Runner,
  file: string,
  name: string,
  variables: Readonly<Record<string, string>> = {},
): WorkflowRun {
  const workflow = readWorkflow(file)
  const artifacts = join(runner.folder, name, 'artifacts')
  const workspaces: Record<string, string> = {}
  const log: string[] = []
  const context: Context = { 'github.token': 'token' }
  for (const [key, value] of Object.entries(variables)) context[`vars.${key}`] = value
  for (const [jobName, job] of Object.entries(workflow.jobs)) {
    if (job.if !== undefined && !isTrue(job.if, context)) continue
    if (job.needs !== undefined && !Object.hasOwn(workspaces, job.needs)) continue
    const folder = join(runner.folder, name, jobName)
    const [workspace, temporary] = [join(folder, 'work'), join(folder, 'temporary')]
    mkdirSync(temporary, { recursive: true })
    const env = { ...runner.env, ...workflow.env, RUNNER_TEMP: temporary, GITHUB_OUTPUT: join(folder, 'outputs') }
    context['runner.temp'] = temporary
    runJob(job, { runner, workspace, artifacts, context, env, log })
    for (const [key, value] of Object.entries(job.outputs ?? {})) {
      context[`needs.${jobName}.outputs.${key}`] = fillIn(value, context)
    }
    workspaces[jobName] = workspace
  }
  return { workspaces, artifacts, log: log.join('') }
}

function runJob({ steps }: WorkflowJob, job: RunningJob): void {
  for (const step of steps) {
    if (step.uses !== undefined) playAction(step.uses.split('@')[0]!, step.with ?? {}, job)
    else if (/^npm ci\b/.test(step.run!)) symlinkSync(job.runner.modules, join(job.workspace, 'node_modules'))
    else if (!job.runner.skipped?.includes(step.run!)) runStep(step, job)
  }
}

function playAction(action: string, inputs: NonNullable<WorkflowStep['with']>, job: RunningJob): void {
  const input = (key: string): string => fillIn(String(inputs[key]), job.context)
  switch (action) {
    case 'actions/setup-node':
      return
    case 'actions/checkout':
      return call('git', ['clone', '--quiet', job.runner.origin, job.workspace], job.runner.folder, job)
    case 'actions/upload-artifact':
      return cpSync(input('path'), join(job.artifacts, input('name')), { recursive: true })
    case 'actions/download-artifact':
      return cpSync(join(job.artifacts, input('name')), input('path'), { recursive: true })
    default:
      assert.fail(`No action is called ${action}`)
  }
}

function runStep({ id, run, env = {} }: WorkflowStep, job: RunningJob): void {
  const filled = Object.entries(env).map(([key, value]): [string, string] => [key, fillIn(value, job.context)])
  const outputs = job.env['GITHUB_OUTPUT']!
  writeFileSync(outputs, '')
  // what a runner does where a workflow names no shell
  call('bash', ['-e', '-c', run!], job.workspace, { ...job, env: { ...job.env, ...Object.fromEntries(filled) } })
  for (const line of readFileSync(outputs, 'utf8').split('\n').filter(Boolean)) {
    const [key, value = ''] = line.split('=')
    job.context[`steps.${id}.outputs.${key}`] = value
  }
}

function call(command: string, args: readonly string[], cwd: string, { env, log }: RunningJob): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 })
  log.push(`$ ${args.at(-1)!}\n${stdout}${stderr}`)
  assert.equal(status, 0, `${args.join(' ')}\n${stdout}\n${stderr}\n${error?.message ?? ''}`)
  assert(existsSync(cwd))
}

function isTrue(condition: string, context: Context): boolean {
  const [, key, operator, value] = /^([\w.]+) ([!=]=) '(\w+)'$/.exec(condition)!
  return ((context[key!] ?? '') === value) === (operator === '==')
}

function fillIn(text: string, context: Context): string {
  return text.replaceAll(/\$\{\{ ([\w.]+) \}\}/g, (_, key: string) => context[key] ?? '')
}
