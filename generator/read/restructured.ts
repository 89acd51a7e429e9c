/**
 * The `restructured` package, which brings no types.
 *
 * @module
 */
import type { Parent } from 'unist'

/** What the package is for. */
export interface RestructuredParser {
  parse(text: string): Parent
}

/** Its exports: CommonJS, with a `default` of its own. */
interface Restructured {
  readonly default: RestructuredParser
}

/** The part of Node's `process` that is used here. A browser has none. */
interface HostProcess {
  getBuiltinModule?(
    name: 'node:module',
  ): { createRequire(base: string): (name: string) => RestructuredParser } | undefined
}

let loaded: RestructuredParser | undefined

/**
 * Gives the package to this stage, for a host that cannot load one on demand: a program in a browser calls this before it reads a page.
 *
 * @param restructured - what `import restructured from 'restructured'` gives: bundlers differ in whether that is the parser or holds it
 */
export function provideRestructured(restructured: RestructuredParser | Restructured): void {
  loaded = 'parse' in restructured ? restructured : restructured.default
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
  return loaded.parse(text)
}

function loadInstalled(): RestructuredParser {
  const host = (globalThis as { readonly process?: HostProcess }).process
  const nodeModule = host?.getBuiltinModule?.('node:module')
  if (!nodeModule) throw new Error('This host loads no packages on demand: call provideRestructured first')
  return nodeModule.createRequire(import.meta.url)('../bundled/restructured.cjs')
}
