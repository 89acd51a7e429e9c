/**
 * Formatting of emitted files with prettier, in worker threads where there are many.
 *
 * @module
 */
import { availableParallelism } from 'node:os'
import type { Tinypool } from 'tinypool'

/** A file of a package, of any stage: unformatted, formatted or planned. */
export interface PackageFile {
  /** Path in the package's folder, with `/`. */
  readonly path: string
  readonly text: string
  /** Ranges of the text that are in their final layout: whole statements, with an empty line before and after. Offsets from 0, `end` exclusive. */
  readonly settled?: readonly { readonly start: number; readonly end: number }[]
  /** True where an earlier run made the file from the same, so that its text is what it was. */
  readonly isSame?: true
  /** The file that an earlier run wrote with this very text. Where it stands untouched nobody has to ask for the text, which may have to be made. */
  readonly standing?: FileStamp
}

/** By what a file on disk is known again. */
export interface FileStamp {
  /** Bytes. */
  readonly size: number
  /** Time of the last change, in milliseconds. */
  readonly mtime: number
}

/** A text that prettier refuses: a mistake of an emitter. */
export interface FormatProblem {
  readonly path: string
  /** What prettier says, on one line. */
  readonly problem: string
}

/** Parsers by file ending. Babel's TypeScript parser builds the same output as TypeScript's own in two thirds of its time (measured: 0.38 and 0.24 MB/s). */
const parsers: Readonly<Record<string, string>> = { ts: 'babel-ts', json: 'json', md: 'markdown' }

/** Code units below which starting threads costs more than it saves: a thread needs about 150 ms to load prettier. */
const threadThreshold = 100_000

/** Formats files; closes its threads with {@link Formatter.close}. */
export class Formatter {
  #pool: Tinypool | undefined

  /**
   * Formats files by their endings (`.ts`, `.json`, `.md`); others stay as they are.
   *
   * @returns the files in the same order, without those that have a problem
   */
  async formatFiles(files: readonly PackageFile[]): Promise<{ files: PackageFile[]; problems: FormatProblem[] }> {
    const formatted: PackageFile[] = []
    const problems: FormatProblem[] = []
    const results = await this.#run(files)
    for (const [index, { path }] of files.entries()) {
      const result = results[index]!
      if ('problem' in result) problems.push({ path, problem: result.problem })
      else formatted.push({ path, text: result.text })
    }
    return { files: formatted, problems }
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await this.#pool?.destroy()
    this.#pool = undefined
  }

  async #run(files: readonly PackageFile[]): Promise<({ text: string } | { problem: string })[]> {
    const tasks = files.map((file) => {
      const parser = parsers[file.path.slice(file.path.lastIndexOf('.') + 1)]
      return { file, parser, length: parser === undefined ? 0 : lengthToFormat(file) }
    })
    const total = tasks.reduce((sum, { length }) => sum + length, 0)
    // Loading prettier takes longer than most runs have to format.
    if (total === 0) return files.map(({ text }) => ({ text }))
    const format = total < threadThreshold ? await this.#openInline() : await this.#openPool()
    return Promise.all(
      tasks.map(async ({ file, parser, length }) => {
        if (parser === undefined || length === 0) return { text: file.text }
        const placeholder = printPlaceholder(parser)
        const { text, kept } = setAside(file, placeholder)
        const result = await format({ text, parser })
        return 'text' in result ? { text: putBack(result.text, kept, placeholder) } : result
      }),
    )
  }

  async #openInline(): Promise<FormatTask> {
    const { formatText } = await import('./format-text.mjs')
    return formatText
  }

  async #openPool(): Promise<FormatTask> {
    if (!this.#pool) {
      const { Tinypool } = await import('tinypool')
      const threads = Math.max(1, availableParallelism())
      this.#pool = new Tinypool({
        filename: new URL('./format-text.mjs', import.meta.url).href,
        name: 'formatText',
        runtime: 'worker_threads',
        minThreads: threads,
        maxThreads: threads,
        concurrentTasksPerWorker: 4,
        env: {},
        execArgv: [],
      })
    }
    const pool = this.#pool
    return (task) => pool.run(task) as ReturnType<FormatTask>
  }
}

type FormatTask = (task: { text: string; parser: string }) => Promise<{ text: string } | { problem: string }>

/** Stands for a range that is set aside. Hardly any text holds the character: literals escape it, comments drop it. */
const mark = '\u0001'

/** The mark as a comment of its own. */
function printPlaceholder(parser: string): string {
  return parser === 'markdown' ? `<!--${mark}-->` : `/*${mark}*/`
}

function setAside({ text, settled = [] }: PackageFile, placeholder: string): { text: string; kept: readonly string[] } {
  // A page's text may hold anything: nothing is set aside, then.
  if (text.includes(mark)) return { text, kept: [] }
  let open = ''
  let at = 0
  for (const { start, end } of settled) {
    open += text.slice(at, start) + placeholder
    at = end
  }
  return { text: open + text.slice(at), kept: settled.map(({ start, end }) => text.slice(start, end)) }
}

function putBack(text: string, kept: readonly string[], placeholder: string): string {
  if (kept.length === 0) return text
  return text
    .split(placeholder)
    .map((part, index) => part + (kept[index] ?? ''))
    .join('')
}

/** Whether a file is in its final layout as it is: nothing of it is left to prettier. */
export function isLaidOut(file: PackageFile): boolean {
  return lengthToFormat(file) === 0
}

/** Code units that are left to prettier; empty lines between settled ranges are in their place. */
function lengthToFormat({ text, settled = [] }: PackageFile): number {
  let length = 0
  let at = 0
  for (const { start, end } of [...settled, { start: text.length, end: text.length }]) {
    length += text.slice(at, start).trim().length
    at = end
  }
  return length
}
