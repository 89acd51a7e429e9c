/**
 * Errors of the operating system in words.
 *
 * @module
 */

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  ELOOP: 'it links to itself',
  EMFILE: 'too many files are open',
  ENOSPC: 'no space is left',
  EDQUOT: 'no space is left',
  ENAMETOOLONG: 'the name is too long',
  EEXIST: 'it exists already',
}

/** Whether a value that was thrown is an error of the operating system, and so the fault of nobody's code. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error
}

/** Says why the operating system refused, e.g. `permission denied`; falls back to its own code. */
export function describeError(error: unknown): string {
  if (!isSystemError(error)) return String(error)
  return reasons[error.code ?? ''] ?? error.code ?? error.message
}
