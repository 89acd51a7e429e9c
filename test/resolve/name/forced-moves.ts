/**
 * Which changes of names a removed page forces: the definition of generator/README.md, "Names that stay", written down a second time and without the generator's
 * rules. It looks at names, and at what pages show.
 *
 * @module
 */
import type { NamedShape, NamedShapes } from './named-shapes.js'

/** A shape that some pages and all but one of them show, under two names. */
export interface Move {
  readonly before: string
  readonly after: string
  /** Operations whose pages showed the shape. */
  readonly shownBy: ReadonlySet<string>
  /** Absent where nothing forces the move. */
  readonly reason?: 'evidence' | 'twin' | 'contest' | 'parent' | 'chain'
}

/** How many shapes above one count at most: as many may stand in front of its name. */
const depth = 9

/**
 * Finds the shapes that changed names.
 *
 * @param before - the shapes of all pages
 * @param after - the shapes of all pages but one, or of all where the prose of one is another
 * @param edited - the operation of that page: what it alone shows is the same shape with another text
 * @returns every move, with why it is forced
 */
export function findMoves(before: NamedShapes, after: NamedShapes, edited?: string): readonly Move[] {
  const { pairs, gone, fresh } = pairShapes(before, after, edited)
  const moved = pairs.filter(([one, other]) => one.name !== other.name)
  const reasons = new Map<NamedShape, Move['reason']>()
  for (const [one, other] of moved) {
    if (hasOtherEvidence(before, one, after, other)) reasons.set(one, 'evidence')
    else if (isFewerThanTwins(before, one, other)) reasons.set(one, 'twin')
    else if (hasOtherRivals(before, one, after, other)) reasons.set(one, 'contest')
  }
  // a name is free or taken because of a shape that is gone or new, or had to move itself
  const free = new Set(gone.map((shape) => shape.name.toLowerCase()))
  const taken = new Set(fresh.map((shape) => shape.name.toLowerCase()))
  const note = ([one, other]: (typeof moved)[number]): void => {
    free.add(one.name.toLowerCase())
    taken.add(other.name.toLowerCase())
  }
  for (const pair of moved) if (reasons.has(pair[0])) note(pair)
  for (let found = true; found;) {
    found = false
    for (const pair of moved) {
      const [one, other] = pair
      if (reasons.has(one)) continue
      if ([...one.parents].some((at) => reasons.has(before.shapes[at] as NamedShape))) {
        reasons.set(one, 'parent')
        note(pair)
        found = true
        continue
      }
      if (!free.has(other.name.toLowerCase()) && !taken.has(one.name.toLowerCase())) continue
      reasons.set(one, 'chain')
      note(pair)
      found = true
    }
  }
  return moved.map(([one, other]) => {
    const reason = reasons.get(one)
    return { before: one.name, after: other.name, shownBy: one.operations, ...(reason && { reason }) }
  })
}

/** Shapes that are the same in both; those that only one has. Of several that are told apart by required marks alone, those that kept a name are the same. */
function pairShapes(before: NamedShapes, after: NamedShapes, edited?: string) {
  const pairs: (readonly [NamedShape, NamedShape])[] = []
  const gone: NamedShape[] = []
  const identityOf = ({ operations, key, kin }: NamedShape): string =>
    edited !== undefined && operations.size === 1 && operations.has(edited) ? `${edited} ${kin}` : key
  const rest = new Map<string, NamedShape[]>()
  for (const shape of after.shapes) {
    const identity = identityOf(shape)
    rest.set(identity, [...(rest.get(identity) ?? []), shape])
  }
  const take = (shape: NamedShape, fits: (other: NamedShape) => boolean): boolean => {
    const others = rest.get(identityOf(shape)) ?? []
    const at = others.findIndex(fits)
    if (at < 0) return false
    pairs.push([shape, ...others.splice(at, 1)] as unknown as readonly [NamedShape, NamedShape])
    return true
  }
  const open = before.shapes.filter((shape) => !take(shape, (other) => other.name === shape.name))
  for (const shape of open) if (!take(shape, () => true)) gone.push(shape)
  return { pairs, gone, fresh: [...rest.values()].flat() }
}

/** Whether nothing says any more what speaks for the old name; or something new is said, because a shape around it is not the same. */
function hasOtherEvidence(before: NamedShapes, one: NamedShape, after: NamedShapes, other: NamedShape): boolean {
  const [were, are] = [collectSayings(before, one), collectSayings(after, other)]
  const name = one.name.toLowerCase()
  const lost = [...were].filter((saying) => !are.has(saying))
  return (
    lost.some((saying) => splitWords(saying.slice(saying.lastIndexOf(' ') + 1)).some((word) => name.includes(word))) ||
    [...are].some((saying) => !were.has(saying))
  )
}

/** What is said of a shape and of those above it, each with how far above. */
function collectSayings({ shapes }: NamedShapes, shape: NamedShape): ReadonlySet<string> {
  const sayings = new Set<string>()
  let level: ReadonlySet<NamedShape> = new Set([shape])
  for (let above = 0; above < depth; above++) {
    for (const one of level) for (const saying of one.sayings) sayings.add(`${above} ${saying}`)
    level = new Set([...level].flatMap((one) => [...one.parents].map((at) => shapes[at] as NamedShape)))
  }
  return sayings
}

/** Whether another shape differs in nothing but text or required marks, and an operation does not show this one any more. */
function isFewerThanTwins({ shapes }: NamedShapes, one: NamedShape, other: NamedShape): boolean {
  const isFewer = [...one.operations].some((operation) => !other.operations.has(operation))
  return isFewer && shapes.some((twin) => twin.kin === one.kin && twin !== one)
}

/** Whether other shapes, or shapes at other places, want a name that members give this one: a plain name belongs to the shape that no other wants, or that stands at most places. */
function hasOtherRivals(before: NamedShapes, one: NamedShape, after: NamedShapes, other: NamedShape): boolean {
  const said = [...one.sayings, ...other.sayings].filter((saying) => saying.startsWith('member '))
  // a structure that holds itself may be called after its own member, which is said of no place outside of it
  const isWithinItself = [...one.parents].some((at) => before.shapes[at] === one)
  const wanted = new Set([...said, ...(isWithinItself ? [`member ${one.name}`, `member ${other.name}`] : [])])
  const listRivals = ({ shapes }: NamedShapes, saying: string): string => {
    const word = saying.slice('member '.length).toLowerCase()
    // an operation about the name has a claim, too
    const isRival = ({ key, sayings }: NamedShape): boolean =>
      key === one.key ||
      [...sayings].some(
        (text) =>
          text.toLowerCase() === saying.toLowerCase() ||
          (/^operation /.test(text) && text.toLowerCase().includes(word)),
      )
    return shapes
      .filter(isRival)
      .map(({ key, parents }) => `${key} ${parents.size}`)
      .sort()
      .join()
  }
  return [...wanted].some((saying) => listRivals(before, saying) !== listRivals(after, saying))
}

/** `AutoMLJobs` → `auto`, `ml`, `job`: an ending s means nothing. */
function splitWords(name: string): readonly string[] {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? []
  return words.map((word) => word.toLowerCase().replace(/(?:ies|y|es|s)$/, ''))
}
