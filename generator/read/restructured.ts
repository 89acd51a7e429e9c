/**
 * The `restructured` package, which brings no types.
 *
 * @module
 */
import { createRequire } from 'node:module'
import type { Parent } from 'unist'

/** Its exports: CommonJS, with a `default` of its own. */
interface Restructured {
  readonly default: { parse(text: string): Parent }
}

let loaded: Restructured | undefined

/**
 * Parses text with `restructured`. It is loaded on the first call: hardly any page needs it, and it is large.
 *
 * @param text - reStructuredText
 * @returns its tree, without positions
 * @throws on some malformed blocks
 */
export function parseRestructured(text: string): Parent {
  loaded ??= createRequire(import.meta.url)('restructured') as Restructured
  return loaded.default.parse(text)
}
