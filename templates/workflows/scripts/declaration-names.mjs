/**
 * Names in a file that holds the declarations of many modules.
 *
 * @module
 */
import { hides } from './declaration-references.mjs'

/** @typedef {import('./declaration-module.mjs').Declaration} Declaration */
/** @typedef {import('./declaration-references.mjs').Reference} Reference */

/**
 * Gives each declaration a name of its own: the one that it has, unless another declaration has it already, a module uses a global of this name, or it is hidden where the declaration is used by another name. Then a number is added:
 * `Date$1`. What the package exports goes first.
 *
 * @param {import('./declaration-graph.mjs').Needed} needed
 * @returns {ReadonlyMap<Declaration, string>}
 */
export function nameDeclarations({ exports, declarations, links, globals }) {
  /** @type {Map<Declaration, Reference[]>} */
  const references = new Map()
  // only an import under another name can put a name where something hides it
  for (const { reference, declaration } of [...links.values()].flat()) {
    if (reference.scope === undefined) continue
    const known = references.get(declaration)
    if (known) known.push(reference)
    else references.set(declaration, [reference])
  }
  const own = new Set([...declarations].map(({ name }) => name))
  /** @type {Set<string>} */
  const taken = new Set()
  /** @type {Map<Declaration, string>} */
  const names = new Map()
  const isExported = (/** @type {Declaration} */ each) => exports.get(each.name)?.declaration === each
  for (const each of [...[...declarations].filter(isExported), ...declarations]) if (!names.has(each)) claim(each)
  return names

  /** @param {Declaration} declaration */
  function claim(declaration) {
    let name = declaration.name
    for (let number = 1; !isFree(name, declaration); number++) name = `${declaration.name}$${number}`
    taken.add(name)
    names.set(declaration, name)
  }

  /**
   * @param {string} name
   * @param {Declaration} declaration
   */
  function isFree(name, declaration) {
    if (taken.has(name) || globals.has(name) || (name !== declaration.name && own.has(name))) return false
    const hidden = (/** @type {Reference} */ { scope }) => hides(scope, name, 'type') || hides(scope, name, 'value')
    return name === declaration.name
      ? !references.get(declaration)?.some((each) => each.name !== name && hidden(each))
      : !references.get(declaration)?.some(hidden)
  }
}
