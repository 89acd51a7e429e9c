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
  expect(actual).toBe(readFileSync(file, 'utf8'))
}
