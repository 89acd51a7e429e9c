/**
 * Joins equal shapes: the same structure on several pages, and in several places of one page, becomes one.
 *
 * @module
 */
import type { Node, Root } from './graph.js'
import { type NameChoices, findSameShapes } from './name/chosen-names.js'
import { NodeSignatures } from './node-signatures.js'
import { type ShapeClasses, collectNodes, indexNodes, partitionNodes } from './shape-classes.js'

/**
 * Finds the classes of equal shapes below some roots.
 *
 * @param roots - the sides of all operations of a service, in page order, recursion ended. A root is never equal to anything but itself.
 * @param signatures - the numbers that earlier calls gave; this one adds to them
 * @param chosen - chosen names: shapes that the pages show alike are one if the same name is chosen for them
 * @returns every node's class
 */
export function joinShapes(
  roots: readonly Root[],
  signatures = new NodeSignatures(),
  chosen?: Pick<NameChoices, 'configured' | 'known'>,
): ShapeClasses {
  const required = findRequired(roots)
  const index = indexNodes(roots)
  const asShown = partitionNodes(index, (node) => signatures.numberOf(node))
  const same = chosen ? findSameShapes(chosen, roots, asShown) : new Map<Node, string>()
  const signatureOf = (node: Node): string | number => same.get(node) ?? signatures.numberOf(node)
  const classes = same.size === 0 ? asShown : partitionNodes(index, signatureOf)
  // two structures that differ in nothing but what they require show the same in a response: only then do the marks tell shapes apart
  const marks = new Map<Node, string>()
  for (const nodes of classes.nodes) {
    const found = new Set(nodes.map((node) => required.get(node)).filter((mark) => mark !== undefined))
    if (found.size > 1) for (const node of nodes) marks.set(node, required.get(node) ?? [...found].sort()[0] ?? '')
  }
  if (marks.size === 0) return classes
  return partitionNodes(index, (node) => `${marks.get(node) ?? ''} ${signatureOf(node)}`)
}

/** What each structure of a request requires, as one string. */
function findRequired(roots: readonly Root[]): ReadonlyMap<Node, string> {
  const required = new Map<Node, string>()
  const inputs = roots.filter((root) => root.side === 'input')
  const marked = new Set(collectNodes(inputs.filter(({ page }) => page.input?.listTooLarge !== true)))
  for (const node of collectNodes(inputs)) {
    // a page that leaves its lists out shows no marks: they tell nothing of a shape
    if (node.kind === 'structure' && (marked.has(node) || node.restored))
      required.set(node, node.members.map((member) => (member.required ? '1' : '0')).join(''))
  }
  return required
}
