import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The strictest settings of TypeScript 5.9. */
const compilerOptions = {
  ...{ target: 'ES2022', lib: ['ES2022'], types: [], module: 'NodeNext', moduleResolution: 'NodeNext' },
  ...{ rootDir: '.', outDir: 'dist', declaration: true, skipLibCheck: false },
  ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noImplicitOverride: true },
  ...{ noImplicitReturns: true, noFallthroughCasesInSwitch: true, noPropertyAccessFromIndexSignature: true },
  ...{ noUnusedLocals: true, noUnusedParameters: true, allowUnreachableCode: false, allowUnusedLabels: false },
  ...{ isolatedModules: true, isolatedDeclarations: true, verbatimModuleSyntax: true, erasableSyntaxOnly: true },
  ...{ noUncheckedSideEffectImports: true, forceConsistentCasingInFileNames: true },
}

/**
 * Writes a project that uses a package: every export, the descriptor of every operation, its client, and a call that is refused before it is sent; and in a module of its own, a use that is wrong.
 *
 * @param project - the folder in which the package is installed
 * @param built - the package's folder
 */
export function writeConsumer(project: string, built: string): void {
  const { name } = JSON.parse(readFileSync(join(built, 'package.json'), 'utf8')) as { name: string }
  const client = /export class (\w+Client) /.exec(readFileSync(join(built, 'src/client.ts'), 'utf8'))![1]!
  const operations = readdirSync(join(built, 'src/operations')).length
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts', 'wrong.ts'] }))
  writeFileSync(join(project, 'wrong.ts'), `import { client } from './consumer.js'\n\nclient.noSuchOperation()\n`)
  writeFileSync(
    join(project, 'consumer.ts'),
    `import * as api from '${name}'
import { ${client}, type Transport, type TransportRequest, ValidationError, type ValidationIssue } from '${name}'

declare const console: { log(text: string): void }

const sent: TransportRequest[] = []
const transport: Transport = {
  async send(request: TransportRequest): Promise<unknown> {
    sent.push(request)
    return {}
  },
}
export const client: ${client} = new ${client}({ transport })

const descriptors = Object.keys(api).filter((key) => /^[a-z]\\w*Operation$/.test(key))
if (descriptors.length !== ${operations}) throw new Error('An operation has one descriptor')

let guards = 0
for (const [key, value] of Object.entries(api)) {
  if (!/^is[A-Z]/.test(key) || typeof value !== 'function') continue
  guards++
  const guard = value as (value: unknown) => unknown
  for (const wrong of [undefined, null, 7, Symbol.iterator, []]) if (guard(wrong) !== false) throw new Error(key)
}
if (guards === 0) throw new Error('There are no guards')

const call = Object.getOwnPropertyNames(${client}.prototype).find((method) => /^(?:describe|get|create|put)[A-Z]/.test(method))
try {
  await (client as unknown as Record<string, (input: unknown) => Promise<unknown>>)[call ?? '']!({ 'no such member': 1 })
  throw new Error('An unknown member was sent')
} catch (error) {
  if (!(error instanceof ValidationError)) throw error
  const issues: readonly ValidationIssue[] = error.issues
  if (issues.length === 0 || sent.length > 0) throw error
}
console.log('ok')
`,
  )
}
