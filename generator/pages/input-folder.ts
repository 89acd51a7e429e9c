/**
 * The input folder on disk: what stands in its folders, and what is said of it.
 *
 * @module
 */
import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { compareText } from '../messages/compare-text.js'
import { type Report, reportMessage } from '../messages/report.js'
import type { RuleId } from '../messages/rules.js'
import { describeError } from './describe-error.js'
import { showPath } from './show-path.js'

/** Something that stands in a folder. */
export interface Entry {
  readonly name: string
  /** Of a link, what it leads to. */
  readonly isFolder: boolean
}

/** Reads folders below the input folder. Paths are below it, with `/`; the input folder itself is the empty path. */
export class InputFolder {
  /** What messages are about, one file for each message. */
  readonly files: VFile[] = []
  readonly #input: string
  readonly #cwd: string

  /**
   * @param input - the input folder, which must exist
   * @param cwd - what the paths in messages are relative to
   */
  constructor(input: string, cwd: string) {
    this.#input = input
    this.#cwd = cwd
  }

  /** Path on disk. */
  diskPath(path: string): string {
    return join(this.#input, path)
  }

  /** Whether something stands at a path. */
  has(path: string): boolean {
    return existsSync(this.diskPath(path))
  }

  /** Adds a message about a path. */
  report(path: string, rule: RuleId, report: Report): void {
    const file = new VFile({ path: showPath(this.#cwd, this.diskPath(path)) })
    reportMessage(file, rule, report)
    this.files.push(file)
  }

  /** What stands in a folder, by name, without what begins with a dot. What cannot be read is reported and left out. */
  list(folder: string): Entry[] {
    let entries: Dirent[]
    try {
      entries = readdirSync(this.diskPath(folder), { withFileTypes: true })
    } catch (error) {
      const found = `The folder cannot be read: ${describeError(error)}`
      this.report(folder, 'page-unreadable', { found })
      return []
    }
    return entries
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => compareText(a.name, b.name))
      .flatMap((entry) => this.#followEntry(folder, entry))
  }

  /** How many pages stand in a folder and in those below it. Links below it are not followed: they may lead in a circle. */
  countPages(folder: string): number {
    try {
      const paths = readdirSync(this.diskPath(folder), { recursive: true, encoding: 'utf8' })
      return paths.filter((path) => path.endsWith('.rst')).length
    } catch {
      // what cannot be read holds no page that anybody could read
      return 0
    }
  }

  #followEntry(folder: string, entry: Dirent): Entry[] {
    if (!entry.isSymbolicLink()) return [{ name: entry.name, isFolder: entry.isDirectory() }]
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    try {
      return [{ name: entry.name, isFolder: statSync(this.diskPath(path)).isDirectory() }]
    } catch (error) {
      const found = `The link cannot be followed: ${describeError(error)}`
      this.report(path, 'page-unreadable', { found })
      return []
    }
  }
}
