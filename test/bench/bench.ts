/**
 * Measures the project beside what people would use instead, in one run, and prints one table.
 *
 * ```text
 * npm run bench                           everything; writes results.json and results.svg beside this file
 * npm run bench -- --quick                less of everything, in under two minutes; writes nothing
 * npm run bench -- guards codecs          some rooms: import, size, tsc, completion, bundle, guards, codecs, generate, build
 *   --pages FOLDER                        boto3's pages (or SHAPEWRIGHT_PAGES; or ../shared/corpus beside the project)
 *   --python COMMAND                      a Python whose boto3 writes the pages of services that FOLDER does not have (python3)
 *   --out FOLDER                          where to write results.json and results.svg
 *   --json                                prints the document, not the table
 * ```
 *
 * The clients of AWS's SDK are installed on first use. Figures of whole processes are medians of runs that take turns; those of an empty process or program are
 * subtracted if the row says so. Exit 0: everything was measured, whatever the figures. Exit 1: something does not work. Exit 2: the arguments are wrong.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createOwnPackages } from './installed/own-packages.js'
import { createPageSource } from './installed/pages.js'
import { type Options, readOptions } from './options.js'
import { drawChart } from './report/chart.js'
import { createDocument } from './report/document.js'
import { describeMachine, printMachine } from './report/machine.js'
import type { Row } from './report/row.js'
import { printTable } from './report/table.js'
import type { Bench, Room } from './room.js'
import { rooms } from './rooms/index.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

const options = parseOptions()
const machine = describeMachine()
const bench = openBench(options)
const rows: Row[] = []
const details: string[] = []
for (const room of options.rooms) await measureRoom(room)
const pages = Object.fromEntries(bench.pages.origins)
const document = createDocument({ machine, quick: options.quick, pages }, rows)
if (options.json) console.log(JSON.stringify(document, undefined, 2))
else {
  if (options.rooms.length < rooms.length) details.forEach((text) => console.log(`${text}\n`))
  console.log(printMachine(machine))
  console.log(`${describePages(bench)}\n`)
  console.log(printTable(rows))
}
if (options.out !== undefined && !process.exitCode) {
  mkdirSync(options.out, { recursive: true })
  writeFileSync(join(options.out, 'results.json'), `${JSON.stringify(document, undefined, 2)}\n`)
  writeFileSync(join(options.out, 'results.svg'), drawChart(document))
  bench.log(`wrote ${relative('.', options.out) || '.'}/results.json and results.svg`)
}

function parseOptions(): Options {
  try {
    return readOptions(process.argv.slice(2), root, rooms)
  } catch (error) {
    console.error(`bench: ${(error as Error).message}`)
    process.exit(2)
  }
}

function openBench({ quick, pages: folder, python }: Options): Bench {
  const log = (text: string): void => console.error(`bench: ${text}`)
  const pages = createPageSource({ root, folder, python, log })
  return { quick, root, pages, own: createOwnPackages(root, pages, log), log }
}

function describePages({ pages: { origins } }: Bench): string {
  const lines = [...new Set(origins.values())].map((origin) => {
    const services = [...origins].filter(([, each]) => each === origin).map(([service]) => service)
    return `pages of ${services.join(', ')}: ${origin}`
  })
  return lines.join('\n') || 'pages: those that come with the project'
}

async function measureRoom(room: Room): Promise<void> {
  try {
    const result = await room.measure(bench)
    rows.push(...result.rows)
    if (result.details !== undefined) details.push(result.details)
  } catch (error) {
    // The other rooms are worth their time.
    console.error(`bench: ${room.name}: ${(error as Error).message}`)
    rows.push({ subject: room.name, what: 'all', skipped: 'something does not work; see above' })
    process.exitCode = 1
  }
}
