/**
 * Joins the declarations of a package's modules to one file. Every type of a module is written out, so its declarations follow from it alone, and what is joined is text: what the entry does not need is left out, and names that would clash are changed.
 *
 * @module
 */
import { findNeeded } from './declaration-graph.mjs'
import { nameDeclarations } from './declaration-names.mjs'
import { JoinedText } from './joined-text.mjs'

/** @typedef {import('./declaration-graph.mjs').Needed} Needed */
/** @typedef {import('./declaration-module.mjs').Declaration} Declaration */
/** @typedef {import('./declaration-module.mjs').Statement} Statement */

/**
 * Joins declarations.
 *
 * @param {string} entry absolute path of `index.ts`
 * @param {boolean} sourceMaps whether a map is wanted
 * @returns {JoinedText} the file's text, which can be mapped if maps are wanted
 * @throws {import('./build-error.mjs').BuildError} if a module cannot be read or joined with others
 */
export function joinDeclarations(entry, sourceMaps) {
  const needed = findNeeded(entry, sourceMaps)
  const names = nameDeclarations(needed)
  const exported = findInline(needed, names)
  const joined = new JoinedText()
  for (const statement of needed.statements) writeStatement(joined, statement, needed, names, exported.has(statement))
  const inline = new Set(
    [...exported].flatMap(({ module, names }) => names.map(({ name }) => module.declarations.get(name))),
  )
  const left = [...needed.exports].flatMap(([name, { declaration, isTypeOnly }]) => {
    const own = /** @type {string} */ (names.get(declaration))
    if (name === own && inline.has(declaration)) return []
    const prefix = isTypeOnly && declaration.isValue ? 'type ' : ''
    return [`${prefix}${own}${name === own ? '' : ` as ${name}`}`]
  })
  // without a list, all that such a file declares would be exported
  joined.add(`export {${left.length > 0 ? ` ${left.join(', ')} ` : ''}};\n`)
  return joined
}

/**
 * Finds the statements that can say themselves that they are exported, which takes fewer bytes than a list: all that they declare is, under the names that it has, and not as types alone.
 *
 * @param {Needed} needed
 * @param {ReadonlyMap<Declaration, string>} names
 * @returns {ReadonlySet<Statement>}
 */
function findInline({ exports, statements }, names) {
  const isInline = (/** @type {Declaration} */ declaration) => {
    const entry = exports.get(/** @type {string} */ (names.get(declaration)))
    return entry?.declaration === declaration && !(entry.isTypeOnly && declaration.isValue)
  }
  const listDeclared = (/** @type {Statement} */ { module, names }) =>
    names.map(({ name }) => /** @type {Declaration} */ (module.declarations.get(name)))
  const areInline = (/** @type {Statement} */ statement) => listDeclared(statement).every(isInline)
  // overloads and merged declarations are all exported, or none is
  return new Set(
    statements.filter((statement) => listDeclared(statement).every((each) => each.statements.every(areInline))),
  )
}

/**
 * @param {JoinedText} joined
 * @param {Statement} statement
 * @param {Needed} needed
 * @param {ReadonlyMap<Declaration, string>} names
 * @param {boolean} isExported whether it says so
 */
function writeStatement(joined, statement, { links }, names, isExported) {
  const { module, start, bare, end, comment } = statement
  joined.copy(module, start, start + comment)
  if (isExported) joined.add('export ')
  const renamed = [
    ...statement.names.map(({ name, start }) => ({ name, start, declaration: module.declarations.get(name) })),
    ...(links.get(statement) ?? []).map(({ reference: { name, start }, declaration }) => ({
      name,
      start,
      declaration,
    })),
  ]
    .map(({ name, start, declaration }) => ({ name, start, now: names.get(/** @type {Declaration} */ (declaration)) }))
    .filter(({ name, now }) => now !== name)
    .sort((a, b) => a.start - b.start)
  let from = bare
  for (const { name, start, now } of renamed) {
    joined.copy(module, from, start)
    joined.add(/** @type {string} */ (now))
    from = start + name.length
  }
  joined.copy(module, from, end)
  joined.add('\n')
}
