/**
 * Laying out emitted files with oxfmt.
 *
 * @module
 */
import { availableParallelism } from 'node:os'
import type { FileStamp } from './file-stamp.js'

/** A file of a package, of any stage: as emitted, laid out or planned. */
export interface PackageFile {
  /** Path in the package's folder, with `/`. */
  readonly path: string
  readonly text: string
  /** True if the text is in its final layout: no formatter sees it. */
  readonly isLaidOut?: true
  /** True if an earlier run made the file from the same, so that its text is what it was. */
  readonly isSame?: true
  /** The file that an earlier run wrote with this very text. As long as it stands untouched nobody has to ask for the text, which may have to be made. */
  readonly standing?: FileStamp
}

/** A text that the formatter refuses: a mistake of an emitter. */
export interface FormatProblem {
  readonly path: string
  /** What the formatter says, on one line. */
  readonly problem: string
}

/** The layout of all files. prettier has the same options and, but for one rule about unions, the same result. */
const layout = { printWidth: 120, singleQuote: true, semi: false } as const

/** What became of a text. */
type Result = { readonly text: string } | { readonly problem: string }

/**
 * Lays out TypeScript and JSON. Other files stay as they are: Markdown comes from a serializer, which lays it out.
 *
 * @returns the files in the same order, without those that have a problem
 */
export async function formatFiles(
  files: readonly PackageFile[],
): Promise<{ files: PackageFile[]; problems: FormatProblem[] }> {
  const results = new Map<PackageFile, Result>()
  const open = files.filter((file) => !file.isLaidOut)
  const { default: pLimit } = await import('p-limit')
  const limit = pLimit(availableParallelism())
  await Promise.all([
    ...listBatches(open.filter(({ path }) => path.endsWith('.ts'))).map((batch) =>
      limit(() => formatBatch(batch, results)),
    ),
    ...open.filter(({ path }) => path.endsWith('.json')).map((file) => limit(() => formatAlone(file, results))),
  ])
  const formatted: PackageFile[] = []
  const problems: FormatProblem[] = []
  for (const file of files) {
    const { path } = file
    const result = results.get(file) ?? { text: file.text }
    if ('problem' in result) problems.push({ path, problem: result.problem })
    else formatted.push({ path, text: result.text })
  }
  return { files: formatted, problems }
}

/** Code units of a batch: a call of oxfmt costs this thread a fifth of a millisecond, and larger batches cost more memory than they save time. */
const batchLength = 64_000

/** Stands between the modules of a batch, as a comment of its own. */
const mark = '// \u0001\n'

/** Modules that are laid out in one call; one that holds the mark's character by itself. */
function listBatches(files: readonly PackageFile[]): readonly (readonly PackageFile[])[] {
  const batches: PackageFile[][] = []
  let length = Infinity
  for (const file of files) {
    const isOdd = file.text.includes('\u0001')
    if (isOdd || length + file.text.length > batchLength) {
      batches.push([])
      length = 0
    }
    batches.at(-1)!.push(file)
    length = isOdd ? Infinity : length + file.text.length
  }
  return batches
}

/** Lays out several modules as one text. If that cannot be parsed, each is laid out by itself, to name the one that is wrong. */
async function formatBatch(files: readonly PackageFile[], results: Map<PackageFile, Result>): Promise<void> {
  const result = await formatCode(files[0]!.path, files.map(({ text }) => text).join(`\n${mark}\n`))
  const texts = 'text' in result ? result.text.split(mark) : []
  if (texts.length !== files.length) {
    for (const file of files) await formatAlone(file, results)
    return
  }
  for (const [index, file] of files.entries()) results.set(file, { text: `${texts[index]!.trim()}\n` })
}

async function formatAlone(file: PackageFile, results: Map<PackageFile, Result>): Promise<void> {
  results.set(file, await formatCode(file.path, file.text))
}

async function formatCode(path: string, text: string): Promise<Result> {
  const { format } = await import('oxfmt')
  // The manifest's keys have the order of its template.
  const { code, errors } = await format(path, text, { ...layout, sortPackageJson: false })
  return errors.length === 0 ? { text: code } : { problem: errors.map(describeError).join('; ') }
}

/** `Unexpected token (1:14)`: line and column, from 1. oxfmt counts bytes elsewhere; the head of its code frame has both. */
function describeError({
  codeframe,
  message,
}: {
  readonly message: string
  readonly codeframe: string | null
}): string {
  const [, position] = /^ *,-\[.*:(\d+:\d+)\]$/m.exec(codeframe ?? '') ?? []
  return position === undefined ? message : `${message} (${position})`
}
