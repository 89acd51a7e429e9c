/**
 * Files of the cache: JSON behind a line that names the format and the SHA-256 of the JSON, so that a damaged file is known for one.
 *
 * @module
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashParts } from './hash.js'

/** The format. It changes when what the files hold does; a file of another format counts as none. */
const format = 'shapewright-cache 5'

/** How files of any format begin, and those before there was one. */
const otherFormat = /^(?:shapewright-cache \d+ |\{)/

/**
 * Reads a file of the cache.
 *
 * @param name - the file's name in the folder
 * @param onDamage - called with the file's path if it is not as it was written
 * @returns its JSON, as {@link writeCacheFile} was given it; undefined if there is none, or none to go by
 */
export function readCacheFile(folder: string, name: string, onDamage: (path: string) => void): unknown {
  const path = join(folder, name)
  const text = readText(path)
  if (text === undefined) return undefined
  const end = text.indexOf('\n')
  const [head, json] = [text.slice(0, end), text.slice(end + 1)]
  if (end >= 0 && head === `${format} ${hashParts(json)}`) return JSON.parse(json)
  if (text.startsWith(`${format} `) || !otherFormat.test(text)) onDamage(path)
  return undefined
}

/**
 * Writes a file of the cache, as a whole: a run that reads it at the same time finds the old one or the new one. A folder that cannot be written has no cache.
 *
 * @param name - the file's name in the folder
 * @param content - becomes JSON
 */
export function writeCacheFile(folder: string, name: string, content: object): void {
  try {
    mkdirSync(folder, { recursive: true })
    const unfinished = join(folder, `.${name}.${process.pid}`)
    const json = JSON.stringify(content)
    writeFileSync(unfinished, `${format} ${hashParts(json)}\n${json}`)
    renameSync(unfinished, join(folder, name))
  } catch {
    // The next run does more work; there is nothing to say to anyone.
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
