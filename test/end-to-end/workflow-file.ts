/**
 * Workflows as far as ours use the language.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** One step: an action of others, or a text for the shell. */
export interface WorkflowStep {
  readonly name?: string
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}

/** One job. */
export interface WorkflowJob {
  readonly if?: string
  readonly needs?: string
  readonly permissions: Readonly<Record<string, string>>
  readonly outputs?: Readonly<Record<string, string>>
  readonly 'timeout-minutes': number
  readonly steps: readonly WorkflowStep[]
}

/** A workflow file. */
export interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly concurrency: { readonly group: string }
  readonly env?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, WorkflowJob>>
}

/** The folder of the workflows that come with the package; it ends in `/`. */
export const workflowFolder = fileURLToPath(new URL('../../templates/workflows/', import.meta.url))

/** Reads a workflow by its file's name, `update.yml`. */
export function readWorkflow(file: string, folder: string = workflowFolder): Workflow {
  return parse(readFileSync(`${folder}${file}`, 'utf8')) as Workflow
}

/** The scripts that steps of a job run by `npm run`, in their order. */
export function listScripts({ steps }: WorkflowJob): readonly string[] {
  return steps.flatMap(({ run = '' }) => [...run.matchAll(/\bnpm run (?:-\S+ )*([\w:]+)/g)].map(([, name]) => name!))
}
