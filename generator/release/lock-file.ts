/**
 * The lock file of a package, `shapewright.lock.json`: what was published last. The next run reads it to keep names, to find the next version and to say what changed.
 *
 * @module
 */
import { type ParseError, findNodeAtLocation, parse, parseTree } from 'jsonc-parser'
import type { Point } from 'unist'
import { type BaseIssue, getDotPath, safeParse } from 'valibot'
import { quoteText } from '../messages/quote.js'
import type { Report } from '../messages/report.js'
import { type LockPath, findContradiction } from './lock-file-references.js'
import { type PackageLock, lockSchema } from './lock-file-schema.js'

export type { PackageAlias, PackageLock } from './lock-file-schema.js'

/** What reading a lock file gives: the lock, or what is wrong with the file, with the place at which that stands. */
export type ParsedLock = { readonly lock: PackageLock } | { readonly problem: Report }

/**
 * Writes a lock file. The same lock gives the same text; each operation, shape, paginator, waiter and alias has a line of its own, so that a comparison of two files reads well.
 *
 * @returns JSON, with a line feed at its end
 */
export function printLock(lock: PackageLock): string {
  const { lockVersion, version, packageName, generator, choices, aliases, contract } = lock
  const { service, className, operations, shapes, paginators, waiters } = contract
  const entries = [
    `  "lockVersion": ${lockVersion}`,
    `  "version": ${JSON.stringify(version)}`,
    ...(packageName === undefined ? [] : [`  "packageName": ${JSON.stringify(packageName)}`]),
    `  "generator": ${JSON.stringify(generator)}`,
    `  "choices": ${JSON.stringify(choices)}`,
    `  "aliases": ${printRows(aliases, '  ')}`,
    `  "contract": {\n${[
      `    "service": ${JSON.stringify(service)}`,
      `    "className": ${JSON.stringify(className)}`,
      `    "operations": ${printRows(operations, '    ')}`,
      `    "shapes": ${printRows(shapes, '    ')}`,
      `    "paginators": ${printRows(paginators, '    ')}`,
      `    "waiters": ${printRows(waiters, '    ')}`,
    ].join(',\n')}\n  }`,
  ]
  return `{\n${entries.join(',\n')}\n}\n`
}

/** An array with one item a line. */
function printRows(rows: readonly object[], indent: string): string {
  if (rows.length === 0) return '[]'
  return `[\n${rows.map((row) => `${indent}  ${JSON.stringify(row)}`).join(',\n')}\n${indent}]`
}

/**
 * Reads a lock file, and looks at everything in it: people merge lock files, and a name in it becomes an export.
 *
 * @param text - the file's text
 * @returns the lock; or the first problem, with its place (lines and columns from 1, offsets from 0) where one can be told
 */
export function parseLock(text: string): ParsedLock {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: describeSyntax(text) }
  }
  const lockVersion = (value as { lockVersion?: unknown } | null)?.lockVersion
  if (typeof lockVersion === 'number' && lockVersion > 1) {
    return {
      problem: {
        found: `The lock file has version ${lockVersion} of its format`,
        expected: ['version 1, or a newer Shapewright, which knows that version'],
        ...findPlace(text, ['lockVersion']),
      },
    }
  }
  const { success, output, issues } = safeParse(lockSchema, value, { abortEarly: true, abortPipeEarly: true })
  if (!success) return { problem: describeIssue(text, issues[0]) }
  const contradiction = findContradiction(output)
  if (!contradiction) return { lock: output }
  const { path, ...report } = contradiction
  return { problem: { ...report, ...findPlace(text, path) } }
}

/** What a schema says of a value, in the words of our messages. */
function describeIssue(text: string, issue: BaseIssue<unknown>): Report {
  const path = getDotPath(issue)
  const { received, expected, message } = issue
  const subject = path === null ? 'The lock file' : quoteText(path)
  const place = findPlace(text, issue.path?.map(({ key }) => key as string | number) ?? [])
  if (received === 'undefined') return { found: `${subject} is missing`, expected: ['every key'], ...place }
  if (expected === 'never') return { found: `${subject} is no key of a lock file`, expected: ['known keys'], ...place }
  // a pattern or a check says in its message what it wants
  const wanted = expected === null || issue.type === 'regex' ? message : expected
  return { found: `${subject} is ${quoteText(received)}`, expected: [wanted], ...place }
}

/** `JSON.parse` tells no place that could be relied on. */
function describeSyntax(text: string): Report {
  const errors: ParseError[] = []
  const place = tryParsing(() => {
    parse(text, errors)
    return errors[0] && pointAt(text, errors[0].offset)
  })
  return { found: 'The lock file is no JSON', expected: ['what Shapewright wrote'], ...place }
}

/** The place of a value; of the nearest one around it where it is missing. */
function findPlace(text: string, path: LockPath): { readonly place?: Point } {
  return tryParsing(() => {
    const root = parseTree(text)
    for (let length = path.length; root && length >= 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length))
      if (node) return pointAt(text, node.offset)
    }
    return undefined
  })
}

/** The parser that knows places goes down by calling itself. A file may nest deeper than that can go; the message is about the whole file, then. */
function tryParsing(find: () => Point | undefined): { readonly place?: Point } {
  try {
    const place = find()
    return place ? { place } : {}
  } catch (error) {
    if (error instanceof RangeError) return {}
    throw error
  }
}

function pointAt(text: string, offset: number): Point {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1) as string).length + 1, offset }
}
