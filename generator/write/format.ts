/**
 * Laying out emitted files: TypeScript and JSON with oxfmt, Markdown with prettier.
 *
 * @module
 */

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

/** By what a file on disk is known again. */
export interface FileStamp {
  /** Bytes. */
  readonly size: number
  /** Time of the last change, in milliseconds. */
  readonly mtime: number
}

/** A text that the formatter refuses: a mistake of an emitter. */
export interface FormatProblem {
  readonly path: string
  /** What the formatter says, on one line. */
  readonly problem: string
}

/** The layout of all files: oxfmt and prettier share these options and, but for one rule about unions, the result. */
const layout = { printWidth: 120, singleQuote: true, semi: false } as const

/** Lays out one text. */
type Format = (path: string, text: string) => Promise<{ readonly text: string } | { readonly problem: string }>

/**
 * Lays out files by their endings (`.ts`, `.json`, `.md`); others stay as they are. oxfmt works in threads of its own, so Markdown, which keeps this thread busy,
 * is laid out beside the rest.
 *
 * @returns the files in the same order, without those that have a problem
 */
export async function formatFiles(
  files: readonly PackageFile[],
): Promise<{ files: PackageFile[]; problems: FormatProblem[] }> {
  const results = await Promise.all(files.map(async (file) => ({ file, result: await formatFile(file) })))
  const formatted: PackageFile[] = []
  const problems: FormatProblem[] = []
  for (const { file, result } of results) {
    if ('problem' in result) problems.push({ path: file.path, problem: result.problem })
    else formatted.push({ path: file.path, text: result.text })
  }
  return { files: formatted, problems }
}

async function formatFile(file: PackageFile): ReturnType<Format> {
  const ending = file.path.slice(file.path.lastIndexOf('.') + 1)
  if (file.isLaidOut) return { text: file.text }
  if (ending === 'md') return formatMarkdown(file.path, file.text)
  return ending === 'ts' || ending === 'json' ? formatCode(file.path, file.text) : { text: file.text }
}

const formatCode: Format = async (path, text) => {
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

const formatMarkdown: Format = async (_path, text) => {
  const { format } = await import('prettier')
  return { text: await format(text, { ...layout, parser: 'markdown' }) }
}
