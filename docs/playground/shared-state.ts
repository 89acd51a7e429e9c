/**
 * The playground's state in the address, so that a link holds it.
 *
 * @module
 */

/** What a link holds. */
export interface SharedState {
  /** A sample by its id; if it is absent, {@link path} and {@link text} hold the page. */
  readonly sample?: string
  readonly path?: string
  readonly text?: string
  readonly json?: string
  readonly shape?: string
  readonly tab?: string
}

const prefix = '#state='

/** Writes a state as the part of an address after its path: JSON, deflated, in base64url. */
export async function writeHash(state: SharedState): Promise<string> {
  const bytes = await pipe(new TextEncoder().encode(JSON.stringify(state)), new CompressionStream('deflate-raw'))
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `${prefix}${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`
}

/** Reads a state; nothing if the address holds none, or one that somebody cut. */
export async function readHash(hash: string): Promise<SharedState | undefined> {
  if (!hash.startsWith(prefix)) return undefined
  try {
    const binary = atob(hash.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const text = new TextDecoder().decode(await pipe(bytes, new DecompressionStream('deflate-raw')))
    const state: unknown = JSON.parse(text)
    if (typeof state !== 'object' || state === null) return undefined
    return Object.fromEntries(Object.entries(state).filter(([, value]) => typeof value === 'string'))
  } catch {
    return undefined
  }
}

async function pipe(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}
