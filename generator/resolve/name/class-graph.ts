/**
 * The classes of equal shapes as a graph, with how each is used and what prose says of it: what names are given from.
 *
 * @module
 */
import type { Edge, Node, Root, StructureNode } from '../graph.js'
import type { ShapeClasses } from '../shape-classes.js'
import { proseKey } from '../prose-key.js'
import { suggestName } from './candidates.js'
import type { Evidence } from './hints.js'
import type { Use } from './use.js'

/** How the named classes are used. */
export interface ClassGraph {
  /** Classes that get a name (structures without roots, enums), in the order in which pages show them. */
  readonly named: readonly number[]
  /** Whether the class is an enum. */
  isEnum(cls: number): boolean
  /** The distinct uses of a class. */
  usesOf(cls: number): readonly Use[]
  /** What prose says about a class, each thing once. */
  evidenceOf(cls: number): readonly Evidence[]
}

/**
 * Finds how classes are used.
 *
 * @param roots - all roots
 * @param classes - the classes of equal shapes
 * @returns the graph; as sets its uses and its evidence do not depend on the order of pages
 */
export function buildClassGraph(roots: readonly Root[], classes: ShapeClasses): ClassGraph {
  const isNamed = (node: Node): boolean => node.kind === 'structure' || (node.kind === 'string' && !!node.enum)
  const uses = new Map<number, Map<string, Use>>()
  const evidence = new Map<number, Map<string, Evidence>>()
  const rootClasses = new Set(roots.map((root) => classes.classOf(root.node)))
  const named: number[] = []
  const addTarget = (node: Node, use: Use, holder: StructureNode, edge: Edge): void => {
    if (node.kind === 'list') return addTarget(node.member, { ...use, through: [...use.through, 'list'] }, holder, edge)
    if (node.kind === 'map') {
      addTarget(node.key, { ...use, through: [...use.through, 'key'] }, holder, edge)
      return addTarget(node.value, { ...use, through: [...use.through, 'map'] }, holder, edge)
    }
    if (!isNamed(node)) return
    const cls = classes.classOf(node)
    const key = `${use.parent} ${use.through.join()} ${use.member}`
    let known = uses.get(cls)
    if (!known) {
      uses.set(cls, (known = new Map()))
      if (!rootClasses.has(cls)) named.push(cls)
    }
    if (!known.has(key)) known.set(key, use)
    // the values of an enum have no text of their own, and a member's text is about the member
    if (node.kind !== 'structure') return
    const isElement = use.through.length > 0
    addEvidence(cls, key, isElement ? 'holder' : 'member', proseKey(edge.description), use, holder)
    if (isElement) addEvidence(cls, key, 'own', proseKey(node.description), use, holder)
  }
  const addEvidence = (
    cls: number,
    useKey: string,
    about: Evidence['about'],
    text: string,
    use: Use,
    holder: StructureNode,
  ): void => {
    if (text === '') return
    let known = evidence.get(cls)
    if (!known) evidence.set(cls, (known = new Map()))
    const key = `${useKey} ${about} ${text}`
    if (!known.has(key)) known.set(key, { about, text, suggested: suggestName(use), beside: holder.members })
  }
  classes.nodes.forEach((nodes, parent) => {
    for (const node of nodes) {
      if (node.kind !== 'structure') break
      for (const edge of node.members) {
        const use: Use = { parent, member: edge.name, through: [] }
        addTarget(edge.node, use, node, edge)
        if (edge.alternative) addTarget(edge.alternative, use, node, edge)
      }
    }
  })
  return {
    named,
    isEnum: (cls) => classes.nodes[cls]?.[0]?.kind === 'string',
    usesOf: (cls) => [...(uses.get(cls)?.values() ?? [])],
    evidenceOf: (cls) => [...(evidence.get(cls)?.values() ?? [])],
  }
}
