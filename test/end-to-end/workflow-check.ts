/**
 * What GitHub says of a workflow file.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const parser = loadParser()

/**
 * Checks a workflow by GitHub's own parser and schema.
 *
 * @param text - the file
 * @returns messages; empty where GitHub takes it
 */
export async function checkWorkflow(text: string): Promise<readonly string[]> {
  const { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } = await parser
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content: text }, new NoOperationTraceWriter())
  if (value) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}

/** The parser is made to be bundled: it imports JSON in a way that Node.js refuses. */
async function loadParser(): Promise<typeof import('@actions/workflow-parser')> {
  const folder = mkdtempSync(join(tmpdir(), 'shapewright-parser-'))
  try {
    const outfile = join(folder, 'parser.mjs')
    const entry = fileURLToPath(import.meta.resolve('@actions/workflow-parser'))
    await build({ entryPoints: [entry], bundle: true, format: 'esm', platform: 'node', outfile, logLevel: 'error' })
    return (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as typeof import('@actions/workflow-parser')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
