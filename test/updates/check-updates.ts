/**
 * Prints what updates of real services ask of programs: `npm run check:updates -- [<service>...]`.
 *
 * The old pages are rendered by an old boto3, the one that Debian has (`python3-boto3`); the new ones are those in `../shared/corpus`. Each service is one release from the old pages to the new ones. The exit code is 1 if a name
 * of a type is gone and nothing under Breaking names it, or if a second run changes anything.
 */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { type Change, compareContracts } from '../../generator/diff/index.js'
import { resolveEmitOptions } from '../../generator/emit/options.js'
import type { Contract, NameAlias, ServiceModel } from '../../generator/model/index.js'
import { parsePage } from '../../generator/parse/index.js'
import type { Page } from '../../generator/parse/page.js'
import { readPage } from '../../generator/read/index.js'
import { type Release, pickChoices, planRelease } from '../../generator/release/index.js'
import { resolveService } from '../../generator/resolve/index.js'
import { runScript } from '../../generator/sync/python-script.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const corpus = join(root, '../shared/corpus')
const python = process.env['OLD_BOTO3_PYTHON'] ?? '/usr/bin/python3'

const wanted = process.argv.slice(2)
if (!existsSync(corpus)) throw new Error('../shared/corpus is not beside the checkout')
const old = mkdtempSync(join(tmpdir(), 'shapewright-updates-'))
try {
  await checkServices()
} finally {
  rmSync(old, { recursive: true, force: true })
}

async function checkServices(): Promise<void> {
  const totals = { services: 0, majors: 0, changes: 0, untold: 0, unstable: 0, largest: 0 }
  const known = new Set((await askBoto3(['list']))['services'] as readonly string[])
  const services = readdirSync(corpus, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && known.has(entry.name) ? entry.name : [],
  )
  for (const service of wanted.length > 0 ? wanted : services) {
    const folder = mkdtempSync(join(old, `${service}-`))
    await askBoto3(['render', folder, service])
    const { first, next, model, changes, isStable } = update(service, readFacts(folder, service))
    rmSync(folder, { recursive: true, force: true })
    const untold = findUntold(first.lock.contract, next.lock, model, changes)
    const size = next.changelog.length - first.changelog.length
    totals.services++
    totals.changes += changes.length
    totals.untold += untold.length
    if (next.class === 'major') totals.majors++
    if (!isStable) totals.unstable++
    totals.largest = Math.max(totals.largest, size)
    const rules = countBy(changes.filter((change) => change.class === 'major').map(({ rule }) => rule))
    const told = [...rules].map(([rule, count]) => `${rule} ${count}`).join(', ')
    print(`${service}: ${next.summary}; changelog ${(size / 1000).toFixed(1)} kB${told === '' ? '' : `; ${told}`}`)
    for (const name of untold) print(`  ${name} is gone, and Breaking does not name it`)
    if (!isStable) print('  a second run of the same pages is another release')
  }
  print(
    `${totals.services} services, ${totals.changes} changes, ${totals.majors} majors; names gone and not told: ${totals.untold}; second runs that change something: ${totals.unstable}; largest section of a changelog: ${(totals.largest / 1000).toFixed(1)} kB`,
  )
  if (totals.untold + totals.unstable > 0 || totals.services === 0) process.exitCode = 1
}

interface Update {
  readonly first: Release
  readonly next: Release
  readonly model: ServiceModel
  readonly changes: readonly Change[]
  /** Whether a second run over the new pages is no release. */
  readonly isStable: boolean
}

function update(service: string, oldFacts: readonly Page[]): Update {
  const packageName = `@example/${service}`
  const before = resolveService(service, oldFacts)
  const choices = pickChoices(resolveEmitOptions({ packageName }, before))
  const options = { packageName, choices, generator: '0.0.0' }
  const first = planRelease(before, undefined, options)
  const resolveAfter = ({ lock }: Release): ServiceModel =>
    resolveService(service, readFacts(corpus, service), {
      former: { contract: lock.contract, aliases: lock.aliases },
    })
  const model = resolveAfter(first)
  const next = planRelease(model, { lock: first.lock, changelog: first.changelog }, options)
  const second = planRelease(resolveAfter(next), { lock: next.lock, changelog: next.changelog }, options)
  const changes = compareContracts(first.lock.contract, next.lock.contract, {
    responseEnums: choices.responseEnums,
    newAliases: next.lock.aliases,
  })
  return { first, next, model, changes, isStable: second.class === undefined }
}

function readFacts(folder: string, service: string): readonly Page[] {
  const paths = ['client', 'paginator', 'waiter']
    .filter((kind) => existsSync(join(folder, service, kind)))
    .flatMap((kind) => readdirSync(join(folder, service, kind)).map((file) => `${service}/${kind}/${file}`))
  return [...paths, `${service}.rst`].flatMap((path) => {
    const file = new VFile({ path, value: readFileSync(join(folder, path)) })
    return parsePage(readPage(file), file)
  })
}

/** Types of the old package that the new one does not export, under whatever name, and that no breaking change names. Requests and responses are told by their operations. */
function findUntold(
  before: Contract,
  { contract, aliases }: { readonly contract: Contract; readonly aliases: readonly NameAlias[] },
  model: ServiceModel,
  changes: readonly Change[],
): readonly string[] {
  const shapes = new Map(model.shapes.map((shape) => [shape.id, shape]))
  const exported = new Set([...listTypes(contract), ...aliases.map(({ name }) => name)])
  for (const { name, shape: id, form } of aliases) {
    const shape = shapes.get(id)
    if (form === undefined && shape?.kind === 'structure' && shape.outputDiffers) exported.add(`${name}Output`)
  }
  const boundaries = new Map(
    before.operations.flatMap(({ operation, input, output }) =>
      [input, output].flatMap((id) => (id === undefined ? [] : [[id, operation] as const])),
    ),
  )
  const told = new Set(
    changes
      .filter((change) => change.class === 'major')
      .flatMap(({ subject, old, operation }) => [subject, old, operation]),
  )
  return listTypes(before).filter((name) => {
    const operation = boundaries.get(name)
    return !exported.has(name) && !told.has(name) && !(operation !== undefined && told.has(operation))
  })
}

/** The exported types of a contract: structures with their response forms, and enums. */
function listTypes({ shapes }: Contract): readonly string[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'string') return shape.enum ? [shape.id] : []
    if (shape.kind !== 'structure') return []
    return shape.outputDiffers && shape.outputName !== undefined ? [shape.id, shape.outputName] : [shape.id]
  })
}

/** Runs the script by which `sync --from boto3` renders pages. */
async function askBoto3(args: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const { answer, detail, reason } = await runScript(python, args, 600_000)
  if (reason === 'done' && answer && answer['error'] === undefined) return answer
  throw new Error(
    `${python} cannot render pages: install Debian's python3-boto3, or name a Python that has boto3 1.26 in OLD_BOTO3_PYTHON. ${String(answer?.['error'] ?? detail)}`,
  )
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
