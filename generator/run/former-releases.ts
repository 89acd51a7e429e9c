/**
 * What was published of each package before: what the next version is made from.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { makeGitEnvironment } from '../git/git-environment.js'
import { isSystemError } from '../pages/describe-error.js'
import { type PackageFile, hashParts } from '../write/index.js'

/** Files of a package that a version leaves for the next one. */
export interface FormerFiles {
  /** Text of `shapewright.lock.json`; absent for a package that was never written. */
  readonly lock?: string
  /** Text of `CHANGELOG.md`. */
  readonly changelog?: string
  /** Text of `package.json`; only where there is no lock file, which says more. */
  readonly manifest?: string
}

/** Hash of what was published, or is to be. */
export function hashRelease({ lock, changelog }: FormerFiles): string {
  return hashParts(lock ?? '', changelog ?? '')
}

/** What counts as published cannot be read: the revision that was asked for is not there, or git fails. The message is a sentence without its full stop. */
export class UnknownBaseError extends Error {
  override readonly name: string = 'UnknownBaseError'
}

/** Another run has published between planning and writing: the versions would not follow from its versions. */
export class ReleaseChangedError extends Error {
  override readonly name: string = 'ReleaseChangedError'

  constructor() {
    super('another run publishes as often as this one plans')
  }
}

const fileNames = { lock: 'shapewright.lock.json', changelog: 'CHANGELOG.md', manifest: 'package.json' } as const

/** Names of services that git's list of objects can hold, one a line. */
const plainName = /^[\w.-]+$/

/**
 * Reads what was published.
 *
 * That is what the last commit has: so a package that is generated ten times between two commits gets one new version, and not ten. A package that the commit does not have, and every package where there
 * is no repository, has what stands in the output folder. What was read once stays as it was until it is forgotten.
 */
export class FormerReleases {
  readonly #known = new Map<string, FormerFiles>()
  /** Where git is asked: the output folder, or the nearest one around it where it is gone. */
  readonly #folder: string
  /** Ids of blobs, by the path below the output folder. */
  readonly #blobs: ReadonlyMap<string, string>

  /**
   * @param output - absolute path of the folder with the packages; it may be missing
   * @param services - the packages that will be asked for
   * @param commit - what counts as published; where there is none, what stands in the output folder
   * @throws UnknownBaseError where git cannot read the commit
   */
  constructor(
    readonly output: string,
    services: readonly string[],
    readonly commit: string | undefined,
  ) {
    this.#folder = findExisting(output)
    const prefix = relative(this.#folder, output).split(sep).join('/')
    this.#blobs = listBlobs(this.#folder, prefix === '' ? '' : `${prefix}/`, services, commit)
  }

  /** What was published of a service. */
  read(service: string): FormerFiles {
    const known = this.#known.get(service) ?? this.#load(service)
    this.#known.set(service, known)
    return known
  }

  /** Whether what was published of a service is still what {@link read} gave. */
  isCurrent(service: string): boolean {
    return hashRelease(this.#load(service)) === hashRelease(this.read(service))
  }

  /** Lets go of what {@link read} gave: the next read asks again. */
  forget(service: string): void {
    this.#known.delete(service)
  }

  #load(service: string): FormerFiles {
    const lockBlob = this.#blobs.get(`${service}/${fileNames.lock}`)
    const isCommitted = lockBlob !== undefined
    const load = (name: string): string | undefined => {
      const path = join(this.output, service, name)
      const id = this.#blobs.get(`${service}/${name}`)
      if (isCommitted && id === undefined) return undefined
      const text = readText(path)
      if (id === undefined || (text !== undefined && hashBlob(text) === id)) return text
      return readGit(['cat-file', 'blob', id], this.#folder, '')
    }
    const lock = load(fileNames.lock)
    const changelog = load(fileNames.changelog)
    const manifest = lock === undefined ? load(fileNames.manifest) : undefined
    return {
      ...(lock !== undefined && { lock }),
      ...(changelog !== undefined && { changelog }),
      ...(manifest !== undefined && { manifest }),
    }
  }
}

/** What runs of one process took for published: while a folder is watched, one version follows from all edits together, until they are committed. */
export class ReleaseMemory {
  #opened: FormerReleases | undefined

  /**
   * What the first run took; anew for another output folder, and after another commit.
   *
   * @param base - the revision that counts as published; `HEAD` where there is one, unless given
   * @throws UnknownBaseError where a base is given and git does not know it, or has no packages of it
   */
  open(output: string, services: readonly string[], base: string | undefined): FormerReleases {
    const commit = findCommit(findExisting(output), base)
    if (this.#opened?.output !== output || this.#opened.commit !== commit) {
      this.#opened = new FormerReleases(output, services, commit)
    }
    return this.#opened
  }
}

/** Finds, among the files of a package, those that it leaves for the next version. */
export function findReleaseFiles(files: readonly PackageFile[]): FormerFiles {
  const find = (name: string): string | undefined => files.find(({ path }) => path === name)?.text
  const [lock, changelog] = [find(fileNames.lock), find(fileNames.changelog)]
  return { ...(lock !== undefined && { lock }), ...(changelog !== undefined && { changelog }) }
}

/** The folder itself, or the nearest one around it: git cannot be started where there is none, and a commit has packages that the disk has lost. */
function findExisting(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : findExisting(dirname(folder))
}

/**
 * Finds the files of all packages in a commit, in one go.
 *
 * @param folder - where git is asked
 * @param prefix - from there to the output folder, with `/` at its end; empty where it is that folder
 */
function listBlobs(
  folder: string,
  prefix: string,
  services: readonly string[],
  commit: string | undefined,
): ReadonlyMap<string, string> {
  const blobs = new Map<string, string>()
  // git reads one path a line
  if (commit === undefined || /[\n\r]/.test(prefix)) return blobs
  const paths = services
    .filter((service) => plainName.test(service))
    .flatMap((service) => Object.values(fileNames).map((name) => `${service}/${name}`))
  const input = paths.map((path) => `${commit}:./${prefix}${path}\n`).join('')
  const answer = readGit(['cat-file', '--batch-check'], folder, input)
  for (const [index, line] of answer.split('\n').entries()) {
    const [id, type] = line.split(' ')
    const path = paths[index]
    if (path !== undefined && id !== undefined && type === 'blob') blobs.set(path, id)
  }
  return blobs
}

/**
 * @returns the commit; undefined where nobody asked for one and there is none that could have the folder: no git, no repository, no commit, no working tree
 * @throws UnknownBaseError where there is no such revision, and where git refuses to look for one: what stands on the disk would pass for published
 */
function findCommit(folder: string, base: string | undefined): string | undefined {
  let reason: string
  try {
    const args = ['--is-inside-work-tree', '--verify', '--quiet', '--end-of-options', `${base ?? 'HEAD'}^{commit}`]
    const [isInside, commit] = runGit(['rev-parse', ...args], folder, '').split('\n')
    if (isInside === 'true') return commit
    reason = 'the output folder is in no working tree of git'
  } catch (error) {
    const failure = readFailure(error)
    if (failure?.status === 128 && !failure.reason.startsWith('not a git repository')) throw describeFailure(error)
    reason = isSystemError(error) && error.code === 'ENOENT' ? 'there is no git' : 'git knows no such revision'
  }
  if (base === undefined) return undefined
  throw new UnknownBaseError(`There is no revision ${JSON.stringify(base)}: ${reason}`)
}

/** Reads what git has said that it has. */
function readGit(args: readonly string[], cwd: string, input: string): string {
  try {
    return runGit(args, cwd, input)
  } catch (error) {
    throw describeFailure(error)
  }
}

function describeFailure(error: unknown): UnknownBaseError {
  const reason = readFailure(error)?.reason || String(error)
  return new UnknownBaseError(`git cannot read what is published: ${JSON.stringify(reason)}`)
}

/** What git ended with, and the first line that it printed; undefined where it was not git that failed. */
function readFailure(error: unknown): { readonly status: unknown; readonly reason: string } | undefined {
  const { status, stderr } = error as { status?: unknown; stderr?: unknown }
  return typeof stderr === 'string' ? { status, reason: stderr.replace(/^fatal: /, '').split('\n', 1)[0]! } : undefined
}

function runGit(args: readonly string[], cwd: string, input: string): string {
  return execFileSync('git', args, {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: 'pipe',
    env: makeGitEnvironment(),
  })
}

/** The id of a text as git's usual object format has it. In a repository of another format nothing is equal, and git is asked. */
function hashBlob(text: string): string {
  const bytes = Buffer.from(text)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined
    throw error
  }
}
