/**
 * The arguments of the command line.
 *
 * @module
 */
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Room } from './room.js'

/** What to measure, and how. */
export interface Options {
  /** Those that are named, or all, in the order of the table. */
  readonly rooms: readonly Room[]
  readonly quick: boolean
  readonly json: boolean
  /** Folder of pages; absent if none is named and none is beside the project. */
  readonly pages: string | undefined
  /** Command of a Python that may have boto3. */
  readonly python: string
  /** Folder for the document and the chart; absent if they are not written. */
  readonly out: string | undefined
}

/**
 * Reads arguments.
 *
 * @param args - those after the program's name
 * @param root - absolute path of the project
 * @throws Error that says which argument is wrong
 */
export function readOptions(args: readonly string[], root: string, rooms: readonly Room[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      pages: { type: 'string' },
      python: { type: 'string', default: 'python3' },
      out: { type: 'string' },
    },
  })
  const names = rooms.map(({ name }) => name)
  const unknown = positionals.find((name) => !names.includes(name))
  if (unknown !== undefined) throw new Error(`no room ${unknown}: there are ${names.join(', ')}`)
  const { quick, json, python } = values
  const isWhole = positionals.length === 0 && !quick
  const out = values.out ?? (isWhole ? join(root, 'test/bench') : undefined)
  return {
    rooms: positionals.length === 0 ? rooms : rooms.filter(({ name }) => positionals.includes(name)),
    quick,
    json,
    python,
    pages: findPages(values.pages ?? process.env['SHAPEWRIGHT_PAGES'], root),
    out: out === undefined ? undefined : resolve(out),
  }
}

function findPages(named: string | undefined, root: string): string | undefined {
  const folder = resolve(named ?? join(root, '../shared/corpus'))
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder
  if (named !== undefined) throw new Error(`no folder of pages: ${named}`)
  return undefined
}
