/**
 * The names that a shape may have, in the order in which it wants them.
 *
 * @module
 */
import { compareText } from '../../messages/compare-text.js'
import type { Node, Root } from '../graph.js'
import type { ShapeClasses } from '../shape-classes.js'
import { suggestName } from './candidates.js'
import type { ClassGraph } from './class-graph.js'
import { findNameHints } from './hints.js'
import { qualifyName, subjectOfOperation, subjectOfShape } from './qualifiers.js'

/** A name that a shape may have. */
export interface Wish {
  readonly name: string
  /** How well the name fits, from 0, the best: 0 to 2 the ranks of hints, 3 and 4 what members suggest, from 5 on one more for each shape in front. */
  readonly rank: number
}

/** Something in front of a name. */
interface Qualifier {
  readonly text: string
  readonly rank: number
}

/** How many shapes at most stand in front of a name. */
const depth = 8

/** How many of the texts that may stand in front of a shape stand in front of those within it. A bound for pages that mean harm: real shapes have fewer. */
const breadth = 64

/** The names that shapes may have. */
export interface Wishes {
  /** The name that a class has where no other wants it. */
  baseOf(cls: number): string
  /** All names that a class may have, the most wanted first; each once without regard to case. */
  listWishes(cls: number): Generator<Wish, void, void>
}

/**
 * Finds what each shape may be called. What counts is which hints and uses there are, and never how many: so a name leaves the list only when the last page that
 * speaks for it goes, and the others keep their order.
 *
 * @param roots - all roots, with the names that operations give them
 * @param classes - the classes of equal shapes
 * @param graph - how classes are used
 */
export function findWishes(
  roots: readonly (Root & { readonly name: string })[],
  classes: ShapeClasses,
  graph: ClassGraph,
): Wishes {
  const operations = new Map(roots.map(({ node, page }) => [classes.classOf(node), page.operation as string]))
  const plain = new Map<number, readonly Wish[]>()
  const plainOf = (cls: number): readonly Wish[] => {
    let found = plain.get(cls)
    if (!found) plain.set(cls, (found = listPlainWishes(cls)))
    return found
  }
  const listPlainWishes = (cls: number): readonly Wish[] => {
    const hints = findNameHints(graph.evidenceOf(cls), new Set(memberNames(classes.nodes[cls]?.[0])))
    const suggestions = graph.usesOf(cls).map((use): Wish => {
      // how a shape uses itself (`Next`, `Children`) says less than how others use it
      return { name: suggestName(use), rank: use.parent === cls ? 4 : 3 }
    })
    suggestions.sort((a, b) => a.rank - b.rank || compareSuggestions(a.name, b.name))
    const found = [...hints, ...suggestions]
    return found.length > 0 ? found : [{ name: 'Member', rank: 4 }]
  }
  const baseOf = (cls: number): string => (plainOf(cls)[0] as Wish).name

  const qualifiers = new Map<string, readonly string[]>()
  /** What stands in front of a class when that many shapes do: what its parents are about, with what stands in front of them. */
  const qualifiersOf = (cls: number, count: number): readonly string[] => {
    const key = `${cls} ${count}`
    let found = qualifiers.get(key)
    if (!found) {
      const all = graph.usesOf(cls).flatMap(({ parent }) => (parent === cls ? [] : qualifyBy(parent, count)))
      all.sort((a, b) => a.rank - b.rank || compareNames(a.text, b.text))
      qualifiers.set(key, (found = [...new Set(all.map(({ text }) => text))]))
    }
    return found
  }
  const qualifyBy = (parent: number, count: number): readonly Qualifier[] => {
    const operation = operations.get(parent)
    if (operation !== undefined) {
      const whole = { text: operation, rank: 3 }
      return count === 1 ? [{ text: subjectOfOperation(operation), rank: 0 }, whole] : []
    }
    const names = plainOf(parent).map(({ name }) => name)
    if (count === 1) {
      return names.flatMap((name) => [
        { text: subjectOfShape(name), rank: 1 },
        { text: name, rank: 2 },
      ])
    }
    const outer = qualifiersOf(parent, count - 1).slice(0, breadth)
    return outer.flatMap((text) => names.map((name) => ({ text: qualifyName(text, subjectOfShape(name)), rank: 0 })))
  }

  return {
    baseOf,
    *listWishes(cls) {
      const seen = new Set<string>()
      const isNew = ({ name }: Wish): boolean => seen.size < seen.add(name.toLowerCase()).size
      for (const wish of plainOf(cls)) if (isNew(wish)) yield wish
      const base = baseOf(cls)
      for (let count = 1; count <= depth; count++) {
        for (const qualifier of qualifiersOf(cls, count)) {
          // `Job` before `JobStatus` says nothing new
          if (base.toLowerCase().startsWith(qualifier.toLowerCase())) continue
          const wish = { name: qualifyName(qualifier, base), rank: 4 + count }
          if (isNew(wish)) yield wish
        }
      }
    },
  }
}

/** `TableDescription` before `Table`: what says its sort is taken for the shape's own name. */
function compareSuggestions(a: string, b: string): number {
  return Number(subjectOfShape(a) === a) - Number(subjectOfShape(b) === b) || compareNames(a, b)
}

/** The shorter first, then in code unit order. */
function compareNames(a: string, b: string): number {
  return a.length - b.length || compareText(a, b)
}

function memberNames(node: Node | undefined): readonly string[] {
  return node?.kind === 'structure' ? node.members.map((member) => member.name) : []
}
