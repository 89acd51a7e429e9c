/** The signal of a call is the platform's own where a program knows one: a transport hands it to `fetch` as it is. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { isWhole } from '../resolve/runs.js'
import { compileProject, compilers } from '../compile/compilers.js'
import plain from '../emit/cases/plain.js'
import { writeBuiltPackage } from './built-package.js'
import { makeTemporaryFolder } from './temporary-folder.js'

const folder = makeTemporaryFolder()
const installed = join(folder, 'node_modules/@shapewright/jobs')

const transport = `import { type CallSignal, JobsClient, type Transport } from '@shapewright/jobs'
export const transport: Transport = {
  async send(request) {
    const response = await fetch('https://example.com/', { method: 'POST', signal: request.signal ?? null })
    return response.json()
  },
}
const controller: AbortController = new AbortController()
export const signal: CallSignal = controller.signal
export const same: AbortSignal = signal
await new JobsClient({ transport }).ping({ signal })
await new JobsClient({ transport }).ping({ signal: AbortSignal.timeout(1) })
`

const withoutPlatform = `import { type AbortSignalLike, type CallSignal, JobsClient, type Transport } from '@shapewright/jobs'
const signal: AbortSignalLike = { aborted: false, addEventListener() {}, removeEventListener() {} }
export const transport: Transport = {
  async send(request) {
    const given: AbortSignalLike | undefined = request.signal
    return { aborted: given?.aborted }
  },
}
export const same: CallSignal = signal
await new JobsClient({ transport }).ping({ signal })
`

/** Programs by the platform that their compiler options tell of. */
const programs = {
  none: { text: withoutPlatform, lib: ['ES2022'], types: [] },
  DOM: { text: transport, lib: ['ES2022', 'DOM'], types: [] },
  worker: { text: transport, lib: ['ES2022', 'WebWorker'], types: [] },
  Node: { text: transport, lib: ['ES2022'], types: ['node'] },
  'Node and DOM': { text: transport, lib: ['ES2022', 'DOM'], types: ['node'] },
}

beforeAll(async () => {
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true })
  // What the types of Node need stands beside them.
  for (const name of ['@types/node', 'undici-types'])
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  await writeBuiltPackage(installed, plain)
}, 60_000)

describe.each(Object.entries(programs))('%s', (name, { text, lib, types }) => {
  test.each(isWhole || name === 'Node and DOM' ? compilers : (['typescript'] as const))(
    '%s',
    { timeout: 60_000 },
    async (compiler) => {
      const project = join(folder, `${name}-${compiler}`)
      mkdirSync(project)
      writeFileSync(join(project, 'transport.ts'), text)
      const compilerOptions = {
        ...{ target: 'ES2022', lib, types, module: 'NodeNext', moduleResolution: 'NodeNext', noEmit: true },
        // What the compiler brings is sound.
        ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, skipDefaultLibCheck: true },
      }
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['transport.ts'] }))
      expect(await compileProject(compiler, project)).toBe('')
    },
  )
})
