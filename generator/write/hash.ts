/**
 * Fingerprints of texts.
 *
 * @module
 */
import { createHash } from 'node:crypto'

/** SHA-256 of the parts, each with its length before it so that no two lists of parts run together; 43 characters. */
export function hashParts(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    hash.update(`${part.length}:`)
    hash.update(part)
  }
  return hash.digest('base64url')
}
