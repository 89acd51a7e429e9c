/**
 * Results in words.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Mutant } from './draw.js'

/** A mutant and what became of it. */
export interface MutantResult extends Mutant {
  /** `Killed`, `Timeout`, `Survived`, `NoCoverage`: no test reaches it; `Refused`: it survived, and the compiler refuses it. */
  readonly status: string
}

/** False if tests ran and passed, or if none reaches the mutant. */
export function isNoticed({ status }: MutantResult): boolean {
  return status !== 'Survived' && status !== 'NoCoverage'
}

/** Lists the mutants that no test noticed: place, what stands there, and what stood there while the tests ran. */
export function describeSurvivors(root: string, results: readonly MutantResult[]): readonly string[] {
  return results
    .filter((result) => !isNoticed(result))
    .map(({ fileName, location: { start, end }, mutatorName, replacement, status }) => {
      const lines = readFileSync(fileName, 'utf8')
        .split('\n')
        .slice(start.line, end.line + 1)
      lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column)
      const original = lines.join('\n').slice(start.column)
      const place = `${relative(root, fileName)}:${start.line + 1}:${start.column + 1}`
      return `${place} ${status} ${mutatorName}: ${shorten(original)} → ${shorten(replacement)}`
    })
}

/** One line, not too long. */
function shorten(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-27)}` : line
}

/** Counts by folder and over all. Mutants that the compiler refuses do not count. */
export function describeScores(root: string, results: readonly MutantResult[]): readonly string[] {
  const folderOf = ({ fileName }: MutantResult): string => relative(root, fileName).split('/').slice(0, -1).join('/')
  const folders = [...new Set(results.map(folderOf))].sort()
  return [
    ...folders.map((folder) =>
      describeScore(
        folder,
        results.filter((result) => folderOf(result) === folder),
      ),
    ),
    describeScore('all', results),
  ]
}

function describeScore(name: string, results: readonly MutantResult[]): string {
  const counted = results.filter(
    ({ status }) => !['Refused', 'CompileError', 'RuntimeError', 'Ignored'].includes(status),
  )
  const noticed = counted.filter(isNoticed).length
  const share = counted.length === 0 ? '' : `, ${((100 * noticed) / counted.length).toFixed(1)} %`
  return `${name}: ${noticed} of ${counted.length}${share}`
}
