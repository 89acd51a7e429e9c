/**
 * Partitions the shapes of a service: nodes of which no finite look shows a difference are in one class.
 *
 * Shapes are regular trees (recursion makes them infinite). Trees without recursion get their class bottom-up, in one pass; the rest is refined until no
 * class splits any more (Moore's partition refinement).
 *
 * @module
 */
import type { Node, Root } from './graph.js'

/** The classes of equal nodes. */
export interface ShapeClasses {
  /** The class of a node: a number from 0, the same for equal shapes. */
  classOf(node: Node): number
  /** All nodes of a class, in the order of pages and of places on them. */
  readonly nodes: readonly (readonly Node[])[]
}

/** What tells a node from others without a look at its children. */
export type Signature = (node: Node) => string

/**
 * Finds the classes of equal shapes below some roots.
 *
 * @param roots - the sides of operations, in page order, recursion ended. A root is never equal to anything but itself.
 * @param signature - what tells two nodes apart by themselves; called once per node
 * @returns every node's class
 */
export function findClasses(roots: readonly Root[], signature: Signature): ShapeClasses {
  const order = collectNodes(roots)
  const rootNodes = new Map<Node, number>(roots.map((root, index) => [root.node, index]))
  const classes = new Map<Node, number>()
  const open = findOpenNodes(order)
  const numbers = new Map<string, number>()
  const number = (signature: string): number => {
    const known = numbers.get(signature)
    if (known !== undefined) return known
    numbers.set(signature, numbers.size)
    return numbers.size - 1
  }
  const local = new Map<Node, string>()
  const signatureOf = (node: Node): string => {
    let own = local.get(node)
    if (own === undefined) local.set(node, (own = `${rootNodes.get(node) ?? ''} ${signature(node)}`))
    return `${own}|${childrenOf(node)
      .map((child) => classes.get(child) ?? '?')
      .join()}`
  }
  // `order` has parents before children
  for (let index = order.length - 1; index >= 0; index--) {
    const node = order[index] as Node
    if (!open.has(node)) classes.set(node, number(signatureOf(node)))
  }
  refine([...open], classes, signatureOf, numbers.size)
  return groupNodes(order, classes)
}

/** Splits classes of the nodes that take part in recursion, or enclose it, until every class is stable. */
function refine(
  open: readonly Node[],
  classes: Map<Node, number>,
  signatureOf: (node: Node) => string,
  base: number,
): void {
  let count = 0
  for (;;) {
    const numbers = new Map<string, number>()
    const next = open.map((node) => {
      // the class so far is part of the signature: classes only ever split
      const signature = `${classes.get(node) ?? ''}|${signatureOf(node)}`
      let number = numbers.get(signature)
      if (number === undefined) numbers.set(signature, (number = base + numbers.size))
      return number
    })
    open.forEach((node, index) => classes.set(node, next[index] as number))
    if (numbers.size === count) return
    count = numbers.size
  }
}

/** Nodes from which a recursive reference is reached. */
function findOpenNodes(order: readonly Node[]): ReadonlySet<Node> {
  const index = new Map(order.map((node, at) => [node, at]))
  const open = new Set<Node>()
  // a reference to an enclosing shape is an edge to a node that comes earlier
  for (let at = order.length - 1; at >= 0; at--) {
    const node = order[at] as Node
    if (childrenOf(node).some((child) => open.has(child) || (index.get(child) as number) <= at)) open.add(node)
  }
  return open
}

/**
 * Every node below some roots, once; parents before children, in the order of the roots.
 *
 * @param roots - where to begin
 */
export function collectNodes(roots: readonly Root[]): readonly Node[] {
  const seen = new Set<Node>()
  const visit = (node: Node): void => {
    if (seen.has(node)) return
    seen.add(node)
    for (const child of childrenOf(node)) visit(child)
  }
  for (const root of roots) visit(root.node)
  return [...seen]
}

function groupNodes(order: readonly Node[], classes: ReadonlyMap<Node, number>): ShapeClasses {
  const dense = new Map<number, number>()
  const nodes: Node[][] = []
  for (const node of order) {
    const id = classes.get(node) as number
    let at = dense.get(id)
    if (at === undefined) {
      dense.set(id, (at = nodes.length))
      nodes.push([])
    }
    ;(nodes[at] as Node[]).push(node)
  }
  return { classOf: (node) => dense.get(classes.get(node) as number) as number, nodes }
}

/** The shapes that a node is made of, in order. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'structure':
      return node.members.flatMap((member) => (member.alternative ? [member.node, member.alternative] : [member.node]))
    case 'list':
      return [node.member]
    case 'map':
      return [node.key, node.value]
    default:
      return []
  }
}
