/**
 * Partitions the shapes of a service: nodes of which no finite look shows a difference are in one class.
 *
 * Shapes are regular trees (recursion makes them infinite). Trees without recursion get their class bottom-up, in one pass; the rest is refined until no
 * class splits any more (Moore's partition refinement).
 *
 * @module
 */
import type { Node, Root, StructureNode } from './graph.js'

/** The classes of equal nodes. */
export interface ShapeClasses {
  /** The class of a node: a number from 0, the same for equal shapes. */
  classOf(node: Node): number
  /** All nodes of a class, in the order of pages and of places on them. */
  readonly nodes: readonly (readonly Node[])[]
}

/** What tells a node from others without a look at its children; no two texts or numbers of different nodes read the same. */
export type Signature = (node: Node) => string | number

/** The nodes below some roots, numbered from 0: by far most of the work on them is looking them up. */
export interface NodeIndex {
  /** Parents before children, in the order of the roots. */
  readonly order: readonly Node[]
  /** Places in {@link order}. */
  readonly numbers: ReadonlyMap<Node, number>
  /** By place: the places of the shapes that a node is made of. */
  readonly children: readonly (readonly number[])[]
  /** Places of the roots themselves. */
  readonly roots: ReadonlyMap<number, number>
}

/** Numbers the nodes below some roots. Holds as long as nothing in the graph is changed. */
export function indexNodes(roots: readonly Root[]): NodeIndex {
  const order: Node[] = []
  const parts: (readonly Node[])[] = []
  const numbers = new Map<Node, number>()
  const visit = (node: Node): void => {
    if (numbers.has(node)) return
    numbers.set(node, order.length)
    order.push(node)
    const children = childrenOf(node)
    parts.push(children)
    for (const child of children) visit(child)
  }
  for (const root of roots) visit(root.node)
  return {
    order,
    numbers,
    children: parts.map((nodes) => nodes.map((child) => numbers.get(child) as number)),
    roots: new Map(roots.map((root, index) => [numbers.get(root.node) as number, index])),
  }
}

/**
 * Every node below some roots, once; parents before children, in the order of the roots.
 *
 * @param roots - where to begin
 */
export function collectNodes(roots: readonly Root[]): readonly Node[] {
  return indexNodes(roots).order
}

/**
 * Finds the classes of equal shapes below some roots.
 *
 * @param roots - the sides of operations, in page order, recursion ended. A root is never equal to anything but itself.
 * @param signature - what tells two nodes apart by themselves; called once per node
 * @returns every node's class
 */
export function findClasses(roots: readonly Root[], signature: Signature): ShapeClasses {
  return partitionNodes(indexNodes(roots), signature)
}

/** The same for nodes that are numbered already. */
export function partitionNodes(index: NodeIndex, signature: Signature): ShapeClasses {
  const { children, order, roots } = index
  const own = order.map((node, at) => `${roots.get(at) ?? ''} ${signature(node)}`)
  const { open, closed } = divideNodes(index)
  /** By place; -1 where the class is not known yet. */
  const classes = new Int32Array(order.length).fill(-1)
  const numbers = new Map<string, number>()
  const signatureOf = (at: number): string => {
    let text = `${own[at] as string}|`
    for (const child of children[at] as readonly number[]) text += `${classes[child] as number},`
    return text
  }
  for (const at of closed) classes[at] = numberOf(signatureOf(at), numbers, 0)
  refine(open, classes, signatureOf, numbers.size)
  return groupNodes(index, classes)
}

/** Numbers texts in the order in which they come. */
function numberOf(text: string, numbers: Map<string, number>, base: number): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  const number = base + numbers.size
  numbers.set(text, number)
  return number
}

/** Splits classes of the nodes that take part in recursion, or enclose it, until every class is stable. */
function refine(open: readonly number[], classes: Int32Array, signatureOf: (at: number) => string, base: number): void {
  let count = 0
  for (;;) {
    const numbers = new Map<string, number>()
    // the class so far is part of the signature: classes only ever split
    const next = open.map((at) => numberOf(`${classes[at] as number}|${signatureOf(at)}`, numbers, base))
    open.forEach((at, index) => (classes[at] = next[index] as number))
    if (numbers.size === count) return
    count = numbers.size
  }
}

/** Places of nodes, each in one of two lists. */
interface DividedNodes {
  /** Nodes from which a recursive reference is reached, ascending. */
  readonly open: readonly number[]
  /** All others, children before parents. */
  readonly closed: readonly number[]
}

/**
 * Tells nodes that recursion makes infinite from the others. A node with two parents alone is not recursive: only an edge to a node around it is.
 */
function divideNodes({ children }: NodeIndex): DividedNodes {
  const isOpen = new Array<boolean | undefined>(children.length)
  const isAround = new Uint8Array(children.length)
  const closed: number[] = []
  const visit = (at: number): boolean => {
    let found = false
    isAround[at] = 1
    for (const child of children[at] as readonly number[]) {
      if (isAround[child] === 1 || (isOpen[child] ?? visit(child))) found = true
    }
    isAround[at] = 0
    isOpen[at] = found
    if (!found) closed.push(at)
    return found
  }
  for (let at = 0; at < children.length; at++) if (isOpen[at] === undefined) visit(at)
  return { open: [...children.keys()].filter((at) => isOpen[at]), closed }
}

function groupNodes({ numbers, order }: NodeIndex, classes: Int32Array): ShapeClasses {
  const dense = new Map<number, number>()
  const nodes: Node[][] = []
  /** By place. */
  const groups = order.map((node, at) => {
    const id = classes[at] as number
    let group = dense.get(id)
    if (group === undefined) {
      dense.set(id, (group = nodes.length))
      nodes.push([])
    }
    ;(nodes[group] as Node[]).push(node)
    return group
  })
  return { classOf: (node) => groups[numbers.get(node) as number] as number, nodes }
}

/** The shapes that a node is made of, in order. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'structure':
      return childrenOfStructure(node)
    case 'list':
      return [node.member]
    case 'map':
      return [node.key, node.value]
    default:
      return []
  }
}

/** A loop, because this runs for every structure several times. */
function childrenOfStructure({ members }: StructureNode): readonly Node[] {
  const children: Node[] = []
  for (const { node, alternative } of members) {
    children.push(node)
    if (alternative) children.push(alternative)
  }
  return children
}
