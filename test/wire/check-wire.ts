/**
 * Holds generated packages to what others send and receive: real servers, the SDK's serialisers, boto3's and the AWS CLI's JSON.
 *
 * ```text
 * npm run check:wire -- [--corpus FOLDER] [--service NAME]... [--part servers|printed|members|errors]... [--packages FOLDER] [--clients FOLDER]
 * ```
 *
 * - `servers` calls moto_server by the raw SDK, over `awsSdkTransport` and over `gatewayTransport` with boto3 behind it, and compares what is sent and what comes;
 * - `printed` decodes what boto3 and the AWS CLI print of operations over moto;
 * - `members` sends full requests of every operation to the SDK's serialisers, and looks for each member in what they write;
 * - `errors` answers every operation with each of its documented errors.
 *
 * The folder of pages is `../shared/corpus` beside the checkout unless given. Packages go to a temporary folder, or stay in the one that is given; clients of the
 * SDK are installed below `node_modules/.cache` once, or in the folder that is given. A part that lacks moto or botocore is skipped, and says so.
 *
 * Exit 0: nothing is wrong, but a part may be skipped. Exit 1: something is wrong. Exit 2: the arguments are wrong, or packages or clients cannot be made.
 *
 * @module
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { installClients, locateCache } from '../sdk/client-packages.js'
import { makePackages } from './packages.js'
import { checkDocumentedErrors, checkMembers, checkPrintedAnswers, type PartContext, type PartResult } from './parts.js'
import { checkServers } from './servers.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const parts: Readonly<Record<string, (context: PartContext) => Promise<PartResult>>> = {
  servers: checkServers,
  printed: checkPrintedAnswers,
  members: checkMembers,
  errors: checkDocumentedErrors,
}

const { corpus, services, chosen, packages, clientFolder } = readArguments()
const folder = packages ?? mkdtempSync(join(tmpdir(), 'wire-'))
const rows: string[][] = []
let failures = 0
try {
  const modules = prepare()
  for (const name of chosen) await runPart(name, { folder, modules, services })
} finally {
  if (packages === undefined) rmSync(folder, { recursive: true, force: true })
}
printTable()
// What clients hold open must not hold the process.
process.exit(failures > 0 ? 1 : 0)

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        corpus: { type: 'string' },
        service: { type: 'string', multiple: true },
        part: { type: 'string', multiple: true, default: Object.keys(parts) },
        packages: { type: 'string' },
        clients: { type: 'string' },
      },
    })
    const corpus = resolve(values.corpus ?? join(root, '../shared/corpus'))
    if (!existsSync(corpus)) throw new Error(`no folder of pages: ${corpus}`)
    const unknown = values.part.find((name) => parts[name] === undefined)
    if (unknown !== undefined) throw new Error(`--part ${unknown}: one of ${Object.keys(parts).join(', ')}`)
    const found = readdirSync(corpus, { withFileTypes: true })
    const all = found.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    const absent = values.service?.find((name) => !all.includes(name))
    if (absent !== undefined) throw new Error(`--service ${absent}: no pages in ${corpus}`)
    return {
      corpus,
      services: values.service ?? all,
      chosen: Object.keys(parts).filter((name) => values.part.includes(name)),
      packages: values.packages === undefined ? undefined : resolve(values.packages),
      clientFolder: values.clients === undefined ? locateCache('check-wire') : resolve(values.clients),
    }
  } catch (error) {
    return stop(error)
  }
}

function prepare(): string {
  try {
    const modules = installClients({ listed: fileURLToPath(new URL('packages', import.meta.url)), cache: clientFolder })
    makePackages(corpus, folder, services)
    return modules
  } catch (error) {
    return stop(error)
  }
}

function stop(error: unknown): never {
  process.stderr.write(`check:wire: ${(error as Error).message}\n`)
  process.exit(2)
}

async function runPart(name: string, context: PartContext): Promise<void> {
  const start = performance.now()
  const { figures, findings, skipped } = await parts[name]!(context)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (skipped !== undefined) process.stderr.write(`SKIPPED: ${name}: ${skipped}\n`)
  for (const finding of findings) process.stderr.write(`${name}: ${finding}\n`)
  failures += findings.length
  rows.push(...figures.map(([what, figure]) => [name, what, String(figure)]))
  rows.push(
    [name, skipped === undefined ? 'findings' : 'skipped', skipped ?? String(findings.length)],
    [name, 'seconds', seconds],
  )
}

function printTable(): void {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)))
  for (const [part, what, figure] of rows) {
    process.stdout.write(`${part!.padEnd(widths[0]!)}  ${what!.padEnd(widths[1]!)}  ${figure}\n`)
  }
}
