/**
 * SHA-256 of texts, wherever the stages run.
 *
 * @module
 */
import { sha256 } from '@noble/hashes/sha2.js'

/** The part of Node's `crypto` that is used here. */
interface NativeCrypto {
  createHash(algorithm: 'sha256'): { update(text: string): { digest(): Uint8Array } }
}

/** The part of Node's `process` that is used here. A browser has none; Bun and Deno have it. */
interface HostProcess {
  getBuiltinModule?(name: 'node:crypto'): NativeCrypto | undefined
}

/** The host's own SHA-256, which is five to fifteen times as fast. Asked for at run time, so that no bundler and no browser looks for a module. */
const native = (globalThis as { readonly process?: HostProcess }).process?.getBuiltinModule?.('node:crypto')

/**
 * Hashes a text by SHA-256, in UTF-8.
 *
 * @returns 32 bytes; the same on every host
 */
export const digestText: (text: string) => Uint8Array = native
  ? (text) => native.createHash('sha256').update(text).digest()
  : digestPortably

/** Hashes as {@link digestText} does, without the host's help. */
export function digestPortably(text: string): Uint8Array {
  return sha256(new TextEncoder().encode(text))
}

/** Hashes a text. @returns 64 lower-case hexadecimal digits */
export function digestHex(text: string): string {
  return Array.from(digestText(text), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Hashes a text. @returns 43 characters of base64url, without padding */
export function digestBase64url(text: string): string {
  const base64 = btoa(String.fromCharCode(...digestText(text)))
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
