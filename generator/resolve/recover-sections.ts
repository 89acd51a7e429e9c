/**
 * Makes cut pages whole: a section that a page leaves out as too large to render is taken from another page that shows the same shape
 * (spec/README.md §10.3).
 *
 * @module
 */
import type { Node, Root, StructureNode } from './graph.js'
import { type ShapeClasses, type Signature, collectNodes, findClasses } from './shape-classes.js'
import { proseKey } from './prose-key.js'

/**
 * Replaces structures below cut roots by equal ones of whole pages.
 *
 * Without its lists a structure shows names and kinds: one of a whole page with the same names and kinds stands for it. Without its Syntax block it shows
 * names, kinds and text, but no enum values: the same.
 *
 * @param roots - the sides of all operations, recursion ended; cut ones are changed in place
 */
export function recoverSections(roots: readonly Root[]): void {
  const cut = roots.map(cutOf)
  if (cut.every((missing) => missing === undefined)) return
  const whole = new Set(roots.filter((_, index) => cut[index] === undefined))
  for (const [missing, signature] of signatures) {
    const damaged = roots.filter((_, index) => cut[index] === missing)
    if (damaged.length === 0) continue
    const classes = findClasses([...whole, ...damaged], signature)
    const wholeRoots = new Set<Node>([...whole].map((root) => root.node))
    const wholeNodes = new Set(collectNodes([...whole]).filter((node) => !wholeRoots.has(node)))
    for (const root of damaged) replaceBelow(root.node, classes, wholeNodes)
  }
}

type Missing = 'list' | 'syntax'

/** Which witness a page left out, where it left out one; a side without both has nothing to compare. */
function cutOf({ side, page }: Root): Missing | 'both' | undefined {
  const witnesses = side === 'input' ? page.input : page.output
  if (!witnesses?.listTooLarge) return witnesses?.syntaxTooLarge ? 'syntax' : undefined
  return witnesses.syntaxTooLarge ? 'both' : 'list'
}

const signatures: ReadonlyMap<Missing, Signature> = new Map([
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
