/**
 * Makes cut pages whole: a section that a page leaves out as too large to render is taken from another page that shows the same shape
 * (spec/README.md §10.3).
 *
 * @module
 */
import { quoteText } from '../messages/quote.js'
import { reportMessage } from '../messages/report.js'
import type { Edge, Missing, Node, Root, StructureNode } from './graph.js'
import type { FormerNames } from './name/former-places.js'
import { restoreSections } from './restore-sections.js'
import { type ShapeClasses, type Signature, collectNodes, findClasses } from './shape-classes.js'
import { proseKey } from './prose-key.js'

/**
 * Replaces structures below cut roots by equal ones of whole pages.
 *
 * Without its lists a structure shows names and kinds: one of a whole page with the same names and kinds stands for it. Without its Syntax block it shows
 * names, kinds and text, but no enum values: the same.
 *
 * @param roots - the sides of all operations, recursion ended; cut ones are changed in place. What no whole page shows is reported to the cut page
 * @param former - what was published: of what no whole page shows, it stays in force
 */
export function recoverSections(roots: readonly Root[], former?: FormerNames): void {
  const cut = roots.map(cutOf)
  if (cut.every((missing) => missing === undefined)) return
  const whole = new Set(roots.filter((_, index) => cut[index] === undefined))
  for (const [missing, signature] of signatures) {
    const damaged = roots.filter((_, index) => cut[index] === missing)
    if (damaged.length === 0) continue
    const classes = findClasses([...whole, ...damaged], signature)
    const wholeRoots = new Set<Node>([...whole].map((root) => root.node))
    const wholeNodes = new Set(collectNodes([...whole]).filter((node) => !wholeRoots.has(node)))
    for (const root of damaged) {
      replaceBelow(root.node, classes, wholeNodes)
      reportLost(root, missing, wholeNodes, former)
    }
  }
  if (!former) return
  const wholeRoots = [...whole]
  const wholeNodes = new Set(collectNodes(wholeRoots))
  restoreSections(
    roots.flatMap((root, index) => {
      const missing = cut[index]
      return missing === undefined ? [] : [{ root, missing }]
    }),
    wholeRoots,
    wholeNodes,
    former,
  )
}

/** Which witness a page left out; a side without both has nothing to compare. */
function cutOf({ side, page }: Root): Missing | undefined {
  const witnesses = side === 'input' ? page.input : page.output
  if (!witnesses?.listTooLarge) return witnesses?.syntaxTooLarge ? 'syntax' : undefined
  return witnesses.syntaxTooLarge ? 'both' : 'list'
}

const signatures: ReadonlyMap<keyof typeof unknownParts, Signature> = new Map([
  ['list', signWithoutText],
  ['syntax', signWithoutValues],
])

/** Names and kinds; unions are not told from structures, nor maps from structures with the one member `string`. */
function signWithoutText(node: Node): string {
  if (node.kind === 'structure') return `structure ${JSON.stringify(node.members.map((member) => member.name))}`
  if (node.kind === 'string' && node.enum) return `enum ${JSON.stringify(node.enum)}`
  return node.kind
}

/** Names, kinds and text; enums are not told from strings, nor streams from bytes. */
function signWithoutValues(node: Node): string {
  if (node.kind !== 'structure') return node.kind
  return `structure ${node.members.map((member) => `${JSON.stringify(member.name)}:${proseKey(member.description)}`).join('\n')}`
}

/** Replaces the outermost nodes that a whole page shows, too. */
function replaceBelow(root: StructureNode, classes: ShapeClasses, whole: ReadonlySet<Node>): void {
  const seen = new Set<Node>()
  const replacementOf = (node: Node): Node => {
    if (node.kind !== 'structure' || whole.has(node)) return visit(node)
    const equal = classes.nodes[classes.classOf(node)]?.find((candidate) => whole.has(candidate))
    return equal ?? visit(node)
  }
  const visit = (node: Node): Node => {
    if (seen.has(node) || whole.has(node)) return node
    seen.add(node)
    if (node.kind === 'structure') for (const member of node.members) member.node = replacementOf(member.node)
    else if (node.kind === 'list') node.member = replacementOf(node.member)
    else if (node.kind === 'map') node.value = replacementOf(node.value)
    return node
  }
  visit(root)
}

/** What stays unknown of a structure that only a cut page shows, by what the page leaves out. */
const unknownParts: Readonly<Record<'list' | 'syntax', string>> = {
  list: 'Their required marks, unions and prose stay unknown.',
  syntax: 'Their enum values stay unknown.',
}

/** Structures that a message names at most. */
const maxNames = 10

function reportLost(
  { side, page, node }: Root,
  missing: keyof typeof unknownParts,
  whole: ReadonlySet<Node>,
  former: FormerNames | undefined,
): void {
  const lost = listLost(node, whole)
  const operation = former?.contract.operations.find((candidate) => candidate.operation === page.operation)
  const isPublished = operation?.[side] !== undefined
  if (lost.length === 0) return
  const names = lost
    .slice(0, maxNames)
    .map(({ path, count }) => (count === 1 ? quoteText(path) : `${quoteText(path)} (${count} structures)`))
  if (lost.length > maxNames) names.push(`${lost.length - maxNames} more`)
  const position = page[side]?.node?.position
  reportMessage(page.file, 'section-not-recovered', {
    found: `The ${side} of ${page.operation ?? page.method} has structures that no whole page shows: ${names.join(', ')}`,
    instead: isPublished ? 'What was published of them stays in force.' : unknownParts[missing],
    ...(position && { place: position }),
  })
}

/** A structure that no whole page shows. */
interface LostStructure {
  /** From the root: `Rules[]`, `Labels{}.Statement`. */
  readonly path: string
  /** How many it is, with those within it that no whole page shows either. */
  readonly count: number
}

/** The outermost structures below a root that no whole page shows, in the order of the page. */
function listLost(root: StructureNode, whole: ReadonlySet<Node>): readonly LostStructure[] {
  const lost: LostStructure[] = []
  const seen = new Set<Node>([root])
  const count = (node: Node): number => {
    if (seen.has(node) || whole.has(node)) return 0
    seen.add(node)
    if (node.kind === 'list') return count(node.member)
    if (node.kind === 'map') return count(node.value)
    return node.kind === 'structure' ? node.members.reduce((sum, member) => sum + count(member.node), 1) : 0
  }
  for (const member of root.members) {
    const found = count(member.node)
    if (found > 0) lost.push({ path: pathOf(member), count: found })
  }
  return lost
}

/** `Rules[]` for a list of structures, `Labels{}` for a map of them. */
function pathOf({ name, node }: Edge): string {
  const seen = new Set<Node>()
  let path = name
  for (let at = node; (at.kind === 'list' || at.kind === 'map') && !seen.has(at);) {
    seen.add(at)
    path += at.kind === 'list' ? '[]' : '{}'
    at = at.kind === 'list' ? at.member : at.value
  }
  return path
}
