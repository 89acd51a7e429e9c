/**
 * Joins equal shapes: the same structure on several pages, and in several places of one page, becomes one.
 *
 * Shapes are regular trees (recursion makes them infinite), and two are equal when no finite look at them shows a difference. Trees without
 * recursion get their class bottom-up, in one pass; the rest is refined until no class splits any more (Moore's partition refinement).
 *
 * @module
 */
import type { Node, Root } from './graph.js'
import { singularOf, toTypeName } from './name/candidates.js'
import { proseKey } from './prose-key.js'

/** The classes of equal nodes. */
export interface ShapeClasses {
  /** The class of a node: a number from 0, the same for equal shapes. */
  classOf(node: Node): number
  /** All nodes of a class, in the order of pages and of places on them. */
  readonly nodes: readonly (readonly Node[])[]
}

/**
 * Finds the classes of equal shapes below some roots.
 *
 * @param roots - the sides of all operations of a service, in page order, recursion ended. A root is never equal to anything but itself.
 * @returns every node's class
 */
export function joinShapes(roots: readonly Root[]): ShapeClasses {
  const required = findRequired(roots)
  const classes = findClasses(roots, new Map())
  // two structures that differ in nothing but what they require show the same in a response: only then do the marks tell shapes apart
  const marks = new Map<Node, string>()
  for (const nodes of classes.nodes) {
    const found = new Set(nodes.map((node) => required.get(node)).filter((mark) => mark !== undefined))
    if (found.size > 1) for (const node of nodes) marks.set(node, required.get(node) ?? [...found].sort()[0] ?? '')
  }
  return marks.size === 0 ? classes : findClasses(roots, marks)
}

/** What each structure of a request requires, as one string. */
function findRequired(roots: readonly Root[]): ReadonlyMap<Node, string> {
  const required = new Map<Node, string>()
  for (const node of collectNodes(roots.filter((root) => root.side === 'input'))) {
    if (node.kind === 'structure')
      required.set(node, node.members.map((member) => (member.required ? '1' : '0')).join(''))
  }
  return required
}

function findClasses(roots: readonly Root[], marks: ReadonlyMap<Node, string>): ShapeClasses {
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
    if (own === undefined)
      local.set(node, (own = `${marks.get(node) ?? ''} ${localSignature(node, rootNodes.get(node))}`))
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

/** What tells a node from others without a look at its children. */
function localSignature(node: Node, root: number | undefined): string {
  const mark = root === undefined ? '' : `root ${root} `
  switch (node.kind) {
    case 'structure':
      return `${mark}structure ${node.union} ${node.eventStream} ${node.unknown} ${node.members
        .map((member) => `${JSON.stringify(member.name)}:${proseKey(member.description)}`)
        .join('\n')}${node.members.length === 0 ? proseKey(node.sighting.description) : ''}`
    case 'string':
      // values alone are weak evidence: `ENABLED` and `DISABLED` are the state of many things
      return node.enum ? `enum ${suggestEnumName(node.memberName)} ${JSON.stringify(node.enum)}` : 'string'
    case 'list':
    case 'map':
    case 'recursive':
      return node.kind
    default:
      return node.streaming ? `${node.kind} streaming` : node.kind
  }
}

function suggestEnumName(memberName = ''): string {
  return singularOf(toTypeName(memberName)).toLowerCase()
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

/** Every node once, parents before children, in the order of the roots. */
function collectNodes(roots: readonly Root[]): readonly Node[] {
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
