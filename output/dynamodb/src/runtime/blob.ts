/**
 * Bytes, and bytes as text (RFC 4648, section 4).
 *
 * @module
 */

/** Whether a value is a `Uint8Array`, of this realm or another; Node's `Buffer` is one. Objects that only inherit from it are none. */
export function isBlob(value: unknown): value is Uint8Array {
  return (
    ArrayBuffer.isView(value) &&
    (value instanceof Uint8Array || Object.prototype.toString.call(value) === '[object Uint8Array]')
  )
}

/** The platform's functions, which programs without the types of a platform do not know: on Node.js and in browsers alike. */
interface Platform {
  atob(text: string): string
  btoa(text: string): string
  readonly TextEncoder: new () => { encode(text: string): Uint8Array }
}

/** Bytes of a text, in UTF-8. */
export function encodeText(text: string): Uint8Array {
  return new (globalThis as unknown as Platform).TextEncoder().encode(text)
}

/** Characters that are turned at once: more arguments than about 60,000 end an engine's stack. */
const CHUNK = 0x8000

/** Writes bytes as base64, with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK))
  }
  return (globalThis as unknown as Platform).btoa(text)
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/**
 * Reads base64, with or without padding, also in the alphabet for addresses (section 5) and broken into lines. Gives undefined for a text that is none: it has other
 * characters, or a length that no bytes have.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const plain = BASE64.test(text) ? text : changeAlphabet(text.replace(/\r?\n/g, ''))
  if (!BASE64.test(plain)) return undefined
  try {
    const bytes = (globalThis as unknown as Platform).atob(plain)
    return Uint8Array.from(bytes, (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

function changeAlphabet(text: string): string {
  return /^[\w-]*=*$/.test(text) ? text.replace(/-/g, '+').replace(/_/g, '/') : text
}

/** Reads what Python prints of bytes, `b'a\x00\n'`, as it stands if a program wrote JSON with `default=str`. Gives undefined for any other text. */
export function decodePythonBytes(text: string): Uint8Array | undefined {
  const [, , content] = /^b(['"])((?:[\x20-\x5b\x5d-\x7e]|\\(?:[\\'"tnr]|x[0-9a-f]{2}))*)\1$/.exec(text) ?? []
  const plain = content?.replace(/\\(?:x([0-9a-f]{2})|(.))/g, (_, code: string | undefined, letter: string) =>
    code === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
  )
  return plain === undefined ? undefined : Uint8Array.from(plain, (character) => character.charCodeAt(0))
}

/** What Python's escapes of one letter stand for; any other character stands for itself. */
const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' }

/** Chunks of bytes in a row. */
export function joinBytes(chunks: readonly unknown[]): Uint8Array {
  const parts = chunks.filter(isBlob)
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let start = 0
  for (const part of parts) {
    joined.set(part, start)
    start += part.length
  }
  return joined
}
