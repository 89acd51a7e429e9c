/**
 * Stryker's plugin that keeps it to the mutants that were drawn: it ignores every part of a file that holds none of them. Mutants that share the place of a drawn
 * one are tried, too.
 *
 * @module
 */

/**
 * Tells of a part that Stryker cannot change: the name of a method that is a string.
 *
 * @param {{ node: { type?: string }, parent?: { type?: string, key?: unknown } }} path
 */
export function isFixed({ node, parent }) {
  return node.type === 'StringLiteral' && parent?.type === 'ClassMethod' && parent.key === node
}

/**
 * @typedef {{ line: number, column: number }} Place
 * @typedef {{ start: Place, end: Place }} Location
 */

/** @param {{ drawn: readonly Location[] }} options - lines from 0, as mutants have them */
function createIgnorer({ drawn }) {
  const places = drawn.map(({ start, end }) => ({ start: countFromOne(start), end: countFromOne(end) }))
  return {
    /** @param {{ node: { loc?: Location | null, type?: string } }} path - lines from 1 */
    shouldIgnore(path) {
      const { loc } = path.node
      if (isFixed(path)) return 'a name'
      if (!loc) return undefined
      const holdsDrawn = places.some(({ start, end }) => isBefore(loc.start, start) && isBefore(end, loc.end))
      return holdsDrawn ? undefined : 'not drawn'
    },
  }
}
createIgnorer.inject = ['options']

/**
 * @param {Place} place
 * @returns {Place}
 */
function countFromOne({ line, column }) {
  return { line: line + 1, column }
}

/**
 * @param {Place} one
 * @param {Place} other
 */
function isBefore(one, other) {
  return one.line < other.line || (one.line === other.line && one.column <= other.column)
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'drawn-only', factory: createIgnorer }]
