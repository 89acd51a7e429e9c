/**
 * Expectations kept in files beside their input.
 *
 * @module
 */
import { existsSync, writeFileSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'

/**
 * Compares a text with a file. A missing file fails; `UPDATE=1` writes it.
 *
 * @param file - where the expectation is
 * @param actual - what it must be
 */
export function expectGolden(file: URL, actual: string): void {
  if (process.env['UPDATE'] === '1') writeFileSync(file, actual)
  if (!existsSync(file)) throw new Error(`No expectation ${file.pathname}: run with UPDATE=1 and read what it writes`)
  expectText(file.pathname, actual, readFileSync(file, 'utf8'))
}

/** Lines that a failure shows of each text. */
const shownLines = 6

/**
 * Compares texts. A failure tells where they begin to differ: reports that show no difference of texts show that.
 *
 * @param name - what the text is, or the file that holds what is expected
 */
export function expectText(name: string, actual: string, expected: string): void {
  if (actual !== expected) expect(actual, describeDifference(name, actual, expected)).toBe(expected)
}

/** `a.txt differs from line 3 on`, and the lines from there on, marked by `-` where they are expected and by `+` where they are found. */
export function describeDifference(name: string, actual: string, expected: string): string {
  const [found, wanted] = [actual.split('\n'), expected.split('\n')]
  let first = 0
  while (found[first] === wanted[first]) first++
  let last = 0
  while (last < Math.min(found.length, wanted.length) - first && found.at(-1 - last) === wanted.at(-1 - last)) last++
  const show = (mark: string, lines: readonly string[]): readonly string[] => {
    const differing = lines.slice(first, lines.length - last)
    const left = differing.length - shownLines
    return [
      ...differing.slice(0, shownLines).map((line) => `${mark} ${line}`),
      ...(left > 0 ? [`${mark} … ${left} more`] : []),
    ]
  }
  const lines = [...show('-', wanted), ...show('+', found)]
  return `${name} differs from line ${first + 1} on; UPDATE=1 writes what is found\n${lines.join('\n')}\n`
}
