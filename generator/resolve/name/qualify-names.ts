/**
 * Names for shapes that have no plain name.
 *
 * @module
 */
import type { ClassGraph } from './class-graph.js'
import type { Precedence } from './precedence.js'
import type { Wishes } from './wishes.js'

/** A shape that asks for its names, one after another. */
interface Asking {
  readonly cls: number
  readonly names: readonly string[]
}

/** What is known of names, and how one is given. */
export interface NameGiving {
  readonly graph: ClassGraph
  readonly wishes: Wishes
  readonly precedence: Precedence
  /** The names that are given. */
  readonly names: ReadonlyMap<number, string>
  /** Whether a class may have a name, which is in lower case. */
  mayHave(cls: number, key: string): boolean
  give(cls: number, name: string): void
}

/**
 * Puts something in front of names, from the outside in, because what stands in front is what the structures around are called. Of shapes of one depth that ask for the same name none gets it: that one of two
 * siblings is called plainly and the other is not must not happen. A number stands behind the name if nothing else is left.
 *
 * @param classes - the shapes that have no name yet
 * @param giving - see {@link NameGiving}; each of the shapes is given a name
 */
export function qualifyNames(classes: readonly number[], giving: NameGiving): void {
  const waiting = new Set([...classes].sort(giving.precedence))
  const parents = new Map(classes.map((cls) => [cls, listParents(cls, giving.graph)]))
  while (waiting.size > 0) {
    let ready = [...waiting].filter((cls) => parents.get(cls)?.every((parent) => giving.names.has(parent)))
    if (ready.length === 0) ready = [chooseEntry(waiting, parents, giving)]
    for (const cls of ready) waiting.delete(cls)
    grantNames(ready, giving)
  }
}

function listParents(cls: number, graph: ClassGraph): readonly number[] {
  return graph.usesOf(cls).flatMap(({ parent }) => (parent === cls ? [] : [parent]))
}

/** Of shapes that contain each other the first that is reached from outside. */
function chooseEntry(
  waiting: ReadonlySet<number>,
  parents: ReadonlyMap<number, readonly number[]>,
  { names }: NameGiving,
): number {
  const all = [...waiting]
  return (all.find((cls) => parents.get(cls)?.some((parent) => names.has(parent))) ?? all[0]) as number
}

/** All ask for their first name, then those that did not get it for their second, and so on. */
function grantNames(ready: readonly number[], giving: NameGiving): void {
  const { wishes, names, mayHave, give } = giving
  let asking = ready.map((cls): Asking => ({
    cls,
    names: wishes.listQualifiedNames(cls, (parent) => names.get(parent)),
  }))
  for (let at = 0; asking.length > 0; at++) {
    const counts = new Map<string, number>()
    for (const { names: wanted } of asking) {
      const key = wanted[at]?.toLowerCase()
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const next: Asking[] = []
    for (const one of asking) {
      const name = one.names[at]
      if (name === undefined) numberName(one, giving)
      else if (counts.get(name.toLowerCase()) === 1 && mayHave(one.cls, name.toLowerCase())) give(one.cls, name)
      else next.push(one)
    }
    asking = next
  }
}

function numberName({ cls, names }: Asking, { mayHave, give }: NameGiving): void {
  const last = names.at(-1) as string
  let name = last
  for (let number = 2; !mayHave(cls, name.toLowerCase()); number++) name = `${last}${number}`
  give(cls, name)
}
