/**
 * The `restructured` package, which brings no types.
 *
 * @module
 */
import type { Parent } from 'unist'

/** Its exports: CommonJS, with a `default` of its own. */
export interface Restructured {
  readonly default: { parse(text: string): Parent }
}

/** The part of Node's `process` that is used here. A browser has none. */
interface HostProcess {
  getBuiltinModule?(
    name: 'node:module',
  ): { createRequire(base: string): (name: 'restructured') => Restructured } | undefined
}

let loaded: Restructured | undefined

/**
 * Gives the package to this stage, for a host that cannot load one on demand: a program in a browser calls this before it reads a page.
 *
 * @param restructured - what `import('restructured')` gives
 */
export function provideRestructured(restructured: Restructured): void {
  loaded = restructured
}

/**
 * Parses text with `restructured`. It is loaded on the first call: hardly any page needs it, and it is large.
 *
 * @param text - reStructuredText
 * @returns its tree, without positions
 * @throws on some malformed blocks
 */
export function parseRestructured(text: string): Parent {
  loaded ??= loadInstalled()
  return loaded.default.parse(text)
}

function loadInstalled(): Restructured {
  const host = (globalThis as { readonly process?: HostProcess }).process
  const nodeModule = host?.getBuiltinModule?.('node:module')
  if (!nodeModule) throw new Error('This host loads no packages on demand: call provideRestructured first')
  return nodeModule.createRequire(import.meta.url)('restructured')
}
