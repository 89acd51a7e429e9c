/**
 * Paths as messages show them.
 *
 * @module
 */
import { relative, sep } from 'node:path'

/**
 * Shortens a path to what a person would type.
 *
 * @param cwd - the working directory, absolute
 * @param path - absolute path
 * @returns the path relative to the working directory, with `/`; the absolute path where that would begin with `..`; `.` for the working directory itself
 */
export function showPath(cwd: string, path: string): string {
  const shown = relative(cwd, path)
  if (shown === '') return '.'
  return (shown.startsWith('..') ? path : shown).replaceAll(sep, '/')
}
