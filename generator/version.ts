/**
 * Shapewright's own version.
 *
 * @module
 */
import { readFileSync } from 'node:fs'

/** The version in the manifest of the generator. */
export function readVersion(): string {
  const path = new URL('../package.json', import.meta.url)
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}
