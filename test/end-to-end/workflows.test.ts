/**
 * The workflow files: by GitHub's own schema, and by the rules that keep them harmless.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
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

it('with mistakes would be told', async () => {
  const text = readText(`${workflowFolder}update.yml`)
  expect(await checkWorkflow(text.replace('runs-on:', 'run-on:'))).not.toEqual([])
  expect(await checkWorkflow(text.replace('contents: read', 'contents: reed'))).not.toEqual([])
  expect(await checkWorkflow(text.replace('needs.generate.outputs', 'needs..outputs'))).not.toEqual([])
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
        expect(uses).toMatch(/^actions\/(checkout|setup-node|upload-artifact|download-artifact)@v\d+$/)
      expect(run ?? '').not.toContain('${{')
    }
  })

  it('lets no job that may write or publish run what pages or packages bring', () => {
    for (const job of Object.values(jobs)) {
      const mayWrite = Object.entries(job.permissions).some(([, right]) => right === 'write')
      if (mayWrite) expect(listScripts(job).filter((name) => name !== 'release:publish')).toEqual([])
      const [checkout] = job.steps
      if (job.permissions['contents'] === 'read') expect(checkout!.with).toEqual({ 'persist-credentials': false })
    }
  })

  it('runs scripts that there are, here and in a project that is set up', () => {
    const { scripts } = JSON.parse(readText(`${root}package.json`)) as { scripts: object }
    const setup = [...readText(`${root}README.md`).matchAll(/^ {2}scripts\.([\w:]+)=/gm)].map(([, name]) => name)
    for (const name of Object.values(jobs).flatMap(listScripts)) {
      expect(Object.keys(scripts)).toContain(name)
      expect(setup).toContain(name)
    }
  })
})
