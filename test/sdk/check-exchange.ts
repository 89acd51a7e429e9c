/**
 * Counts, by the compiler, how many requests of generated packages a command of AWS's SDK for JavaScript takes, and how many of its answers are responses of the package.
 *
 * ```text
 * npm run check:exchange -- [FOLDER] [--service NAME]... [--update]
 * ```
 *
 * FOLDER holds boto3's pages, `../shared/corpus` beside the checkout unless given. What is refused though a request is passed as `ForSdk`, and though the program compiles without `exactOptionalPropertyTypes` for answers,
 * must be in `exchange.json`; `--update` writes it for the services at hand.
 *
 * Exit 0: nothing else is refused, and all that is listed is. Exit 1: it is not so.
 *
 * @module
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readServices } from '../../generator/index.js'
import { clients } from '../wire/services.js'
import { installClients, locateCache } from './client-packages.js'
import { compileExchange } from './exchange.js'

/** Operations that are refused, ascending. */
interface Listed {
  readonly forSdk: readonly string[]
  readonly answer: readonly string[]
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const list = new URL('exchange.json', import.meta.url)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { service: { type: 'string', multiple: true }, update: { type: 'boolean', default: false } },
})
const input = resolve(positionals[0] ?? join(root, '../shared/corpus'))
const services = (values.service ?? Object.keys(clients)).filter((service) => existsSync(join(input, service)))
const modules = installClients({
  listed: fileURLToPath(new URL('../wire/packages', import.meta.url)),
  cache: locateCache('check-wire'),
})
const read = await readServices({ input, cwd: root, services })
const compared = read.services.flatMap(({ model }) =>
  model ? [{ model, client: `@aws-sdk/client-${clients[model.service] as string}` }] : [],
)
const loose = compileExchange(compared, modules, false)
const exact = compileExchange(compared, modules, true)
for (const [title, { tried, refused }] of [
  ['exactOptionalPropertyTypes', exact],
  ['without it', loose],
] as const) {
  const show = (passage: keyof typeof tried): string =>
    `${tried[passage] - refused[passage].length} of ${tried[passage]}`
  process.stdout.write(
    `${title}: requests ${show('request')}, as ForSdk ${show('forSdk')}, answers ${show('answer')} accepted\n`,
  )
}
const found: Listed = { forSdk: union(exact.refused.forSdk, loose.refused.forSdk), answer: loose.refused.answer }
if (values.update) writeFileSync(list, `${JSON.stringify(found, undefined, 2)}\n`)
const listed = JSON.parse(readFileSync(list, 'utf8')) as Listed
const problems = [...exact.faults, ...loose.faults]
for (const passage of ['forSdk', 'answer'] as const) {
  const known = listed[passage].filter((name) => services.includes(name.slice(0, name.indexOf('.'))))
  for (const name of found[passage]) if (!known.includes(name)) problems.push(`${name}: refused (${passage})`)
  for (const name of known)
    if (!found[passage].includes(name)) problems.push(`${name}: accepted; take it off exchange.json (${passage})`)
}
for (const problem of problems) process.stderr.write(`${problem}\n`)
if (problems.length > 0) process.exitCode = 1

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])].sort()
}
