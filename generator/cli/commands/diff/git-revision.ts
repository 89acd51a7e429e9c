/**
 * Files as a git revision has them.
 *
 * @module
 */
import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { makeGitEnvironment } from '../../../git/git-environment.js'
import { UsageError } from '../../usage-error.js'

/** What was taken out of a revision. */
export interface RevisionFiles {
  /** Absolute path of the folder or the file that now holds it. */
  readonly path: string
  /** Its path in the repository, with `/`; empty for the whole of it. */
  readonly repositoryPath: string
}

/** The largest file that is taken out of a revision, in bytes: pages of the older layout have up to 70 MB. */
const maxBytes = 256 * 1024 * 1024

/**
 * Puts files of a revision into a folder. The repository, its index and its working tree stay as they are: a second index is filled and written out. Links become
 * files that hold their targets, so that none leads out of the folder.
 *
 * @param text - `<revision>` or `<revision>:<path>`, the path from the root of the repository, or from the working directory where it begins with `./` or `../`
 * @param cwd - absolute path of a folder in the repository
 * @param input - absolute path that a revision without a path means
 * @param folder - absolute path of an empty folder
 * @throws UsageError where there is no git, no repository, no such revision or no such path
 */
export async function readRevision(text: string, cwd: string, input: string, folder: string): Promise<RevisionFiles> {
  const [revision, path] = splitRevision(text)
  const git = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> => runGit(args, cwd, env, text)
  const commit = (await git(['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`])).trim()
  const object = `${commit}:${path ?? describeInput(cwd, input)}`
  const id = (await git(['rev-parse', '--verify', '--end-of-options', object])).trim()
  const prefix = (await git(['rev-parse', '--show-prefix'])).trim()
  const repositoryPath = joinRepositoryPath(prefix, object.slice(commit.length + 1))
  const type = (await git(['cat-file', '-t', id])).trim()
  if (type === 'blob') {
    const file = join(folder, basename(repositoryPath))
    writeFileSync(file, await git(['cat-file', 'blob', id]))
    return { path: file, repositoryPath }
  }
  const files = join(folder, 'files')
  mkdirSync(files)
  const index = { GIT_INDEX_FILE: join(folder, 'index') }
  await git(['read-tree', id], index)
  // `checkout-index` writes relative to the root of the working tree, unless the prefix is absolute. In a folder below the root it would leave out all files that
  // the index does not have below that folder.
  const root = resolve(cwd, (await git(['rev-parse', '--show-cdup'])).trim())
  const checkout = ['-c', 'core.symlinks=false', 'checkout-index', '--all', '--quiet', `--prefix=${files}/`]
  await runGit(checkout, root, index, text)
  return { path: files, repositoryPath }
}

function splitRevision(text: string): readonly [revision: string, path: string | undefined] {
  const colon = text.indexOf(':')
  return colon === -1 ? [text, undefined] : [text.slice(0, colon), text.slice(colon + 1)]
}

/** A folder from the working directory, as git takes it. */
function describeInput(cwd: string, input: string): string {
  const path = relative(cwd, input).replaceAll(sep, '/')
  return path.startsWith('..') ? path : `./${path}`
}

function joinRepositoryPath(prefix: string, path: string): string {
  if (!/^\.\.?(?:\/|$)/.test(path)) return path.replace(/\/+$/, '')
  const parts: string[] = []
  for (const part of `${prefix}${path}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

async function runGit(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv, text: string): Promise<string> {
  try {
    const options = { cwd, maxBuffer: maxBytes, env: makeGitEnvironment(env) }
    return (await promisify(execFile)('git', args, options)).stdout
  } catch (error) {
    const { code, stderr = '' } = error as { code?: unknown; stderr?: string }
    const quoted = JSON.stringify(text)
    if (code === 'ENOENT') {
      throw new UsageError(`${quoted} is no file and no folder, and there is no git to look for a revision.`, help)
    }
    const reason = stderr.split('\n', 1)[0]!.replace(/^fatal: /, '')
    throw new UsageError(`${quoted} is no file, no folder and no revision that git can read: ${reason}`, help)
  }
}

const help = 'Name a folder of pages, a model, a package, or a revision as `main` or `main:spec`.'
