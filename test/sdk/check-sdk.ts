/**
 * Holds the generated types of services against those of AWS's SDK for JavaScript, by the compiler.
 *
 * ```text
 * npm run check:sdk -- [FOLDER] [--service NAME]... [--json]
 * ```
 *
 * FOLDER holds boto3's pages, `../shared/corpus` beside the checkout unless given. Every operation's input must accept what the SDK's input type accepts, and
 * the SDK's output must be assignable to ours, by the rules of `translation.ts` and apart from `exceptions.json`. With `--json` the differences are printed as
 * one document, listed or not.
 *
 * Exit 0: nothing differs but what is listed, and all that is listed differs. Exit 1: something else differs, or an exception is not needed any more. Exit 2:
 * the arguments are wrong, or the clients cannot be installed.
 *
 * @module
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readServices } from '../../generator/index.js'
import { type Comparison, type ExceptionGroup, compareExceptions, compareServices } from './check.js'
import { installClients } from './client-packages.js'
import type { ComparedService } from './comparison-program.js'
import { clients } from './services.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const exceptions = JSON.parse(
  readFileSync(new URL('exceptions.json', import.meta.url), 'utf8'),
) as readonly ExceptionGroup[]

const { input, services, json } = readArguments()
const modules = install()
const start = performance.now()
const comparison = compareServices(await readModels(), modules)
if (json) process.stdout.write(`${JSON.stringify(comparison.differences, null, 2)}\n`)
else report(comparison)

function readArguments(): { input: string; services: readonly string[]; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { service: { type: 'string', multiple: true }, json: { type: 'boolean', default: false } },
    })
    const input = resolve(positionals[0] ?? join(root, '../shared/corpus'))
    if (positionals.length > 1) throw new Error(`one folder, not ${positionals.length}`)
    if (!existsSync(input) || !statSync(input).isDirectory()) throw new Error(`no folder of pages: ${input}`)
    const services = values.service ?? Object.keys(clients)
    const unknown = services.find((service) => clients[service] === undefined)
    if (unknown !== undefined) throw new Error(`--service ${unknown}: one of ${Object.keys(clients).join(', ')}`)
    const absent = services.filter((service) => !existsSync(join(input, service)))
    if (absent.length > 0) throw new Error(`no pages of ${absent.join(', ')} in ${input}`)
    return { input, services, json: values.json }
  } catch (error) {
    return stop(error)
  }
}

function install(): string {
  try {
    return installClients()
  } catch (error) {
    return stop(error)
  }
}

function stop(error: unknown): never {
  process.stderr.write(`check:sdk: ${(error as Error).message}\n`)
  process.exit(2)
}

async function readModels(): Promise<ComparedService[]> {
  const read = await readServices({ input, cwd: root, services })
  return read.services.map(({ report, model }) => {
    if (!model) return stop(new Error(`the pages of ${report.service} describe no operation`))
    return { model, client: `@aws-sdk/client-${clients[model.service]}` }
  })
}

function report({ assignments, differences, faults }: Comparison): void {
  const relevant = exceptions.map(({ reason, differences: keys }) => ({
    reason,
    differences: keys.filter((key) => services.includes(key.slice(0, key.indexOf('.')))),
  }))
  const { unlisted, stale } = compareExceptions(differences, relevant)
  for (const { key, kind, source, target } of unlisted) {
    process.stderr.write(`${key}: ${kind}\n  SDK:  ${source}\n  ours: ${target}\n`)
  }
  for (const key of stale) process.stderr.write(`${key}: no difference any more; take it off exceptions.json\n`)
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const memory = (process.resourceUsage().maxRSS / 1e6).toFixed(2)
  process.stdout.write(
    `${services.length} services, ${assignments / 2} operations, ${assignments} assignments; ` +
      `${differences.length} differences, ${unlisted.length} not listed, ${stale.length} exceptions not needed; ` +
      `${seconds} s, peak memory ${memory} GB\n`,
  )
  if (unlisted.length + stale.length + faults.length > 0) process.exitCode = 1
}
