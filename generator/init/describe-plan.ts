/**
 * A plan as people read it.
 *
 * @module
 */
import type { PlannedFile } from './plan-files.js'

/** What becomes of a file. */
export interface DescribedFile {
  readonly path: string
  readonly state: 'new' | 'changed'
  /** Lines that are added; of a file that is there. */
  readonly added: readonly string[]
  /** Lines that are taken away: those to which something is added, such as a comma. */
  readonly removed: readonly string[]
}

/** Says of a file what its set-up adds. */
export function describeFile({ after, before, path }: PlannedFile): DescribedFile {
  if (before === undefined) return { path, state: 'new', added: [], removed: [] }
  const [old, current] = [before, after].map((text) => text.split(/\r?\n/).filter((line) => line.trim() !== '')) as [
    string[],
    string[],
  ]
  return { path, state: 'changed', added: subtract(current, old), removed: subtract(old, current) }
}

/** Lines of one text that the other does not have so often. */
function subtract(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}
