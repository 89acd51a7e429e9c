/**
 * The classes of equal shapes as a graph, with how each is used: what names are given from.
 *
 * @module
 */
import type { Node, Root, StructureNode } from '../graph.js'
import type { ShapeClasses } from '../shape-classes.js'
import { proseKey } from '../prose-key.js'
import type { ShapeTexts } from './hints.js'

/** One way in which a structure uses a class. */
export interface Use {
  /** Class of the structure that has the member. */
  readonly parent: number
  /** The member's name. */
  readonly member: string
  /** What lies between the member and the class, outermost first: `list`, `map`, or `key` for a map's key. */
  readonly through: readonly ('list' | 'map' | 'key')[]
}

/** The uses of every named class. */
export interface ClassGraph {
  /** Classes that get a name (structures without roots, enums), in the order in which pages show them. */
  readonly named: readonly number[]
  /** By class: its distinct uses. */
  readonly uses: ReadonlyMap<number, readonly Use[]>
  /** Whether the class is an enum. */
  isEnum(cls: number): boolean
  /** How often pages show the class. */
  countOf(cls: number): number
  /** How many members or values the class has. */
  sizeOf(cls: number): number
  /** What prose says about the class, each text once. */
  textsOf(cls: number): ShapeTexts
  /** What tells the class from others that want its name, as one text: members or values, uses, prose. Does not depend on the order of pages. */
  signOf(cls: number): string
}

/**
 * Finds how classes are used.
 *
 * @param roots - all roots
 * @param classes - the classes of equal shapes
 * @returns the graph
 */
export function buildClassGraph(roots: readonly Root[], classes: ShapeClasses): ClassGraph {
  const nodesOf = (cls: number): readonly Node[] => classes.nodes[cls] as readonly Node[]
  const uses = new Map<number, Map<string, Use>>()
  const named: number[] = []
  const rootClasses = new Set(roots.map((root) => classes.classOf(root.node)))
  const addUse = (node: Node, use: Use): void => {
    if (node.kind === 'list') return addUse(node.member, { ...use, through: [...use.through, 'list'] })
    if (node.kind === 'map') {
      addUse(node.key, { ...use, through: [...use.through, 'key'] })
      return addUse(node.value, { ...use, through: [...use.through, 'map'] })
    }
    if (node.kind !== 'structure' && !(node.kind === 'string' && node.enum)) return
    const cls = classes.classOf(node)
    let known = uses.get(cls)
    if (!known) {
      uses.set(cls, (known = new Map()))
      if (!rootClasses.has(cls)) named.push(cls)
    }
    const key = `${use.parent} ${use.through.join()} ${use.member}`
    if (!known.has(key)) known.set(key, use)
  }
  const holders = collectHolders(classes)
  classes.nodes.forEach((nodes, parent) => {
    const [first] = nodes
    if (first?.kind !== 'structure') return
    for (const { name, node, alternative } of (first as StructureNode).members) {
      for (const target of alternative ? [node, alternative] : [node])
        addUse(target, { parent, member: name, through: [] })
    }
  })
  const namesIn = (cls: number): readonly string[] => {
    const [node] = nodesOf(cls)
    if (node?.kind === 'structure') return node.members.map((member) => member.name)
    return node?.kind === 'string' ? (node.enum ?? []) : []
  }
  const textsOf = (cls: number): ShapeTexts => {
    const nodes = nodesOf(cls)
    const members = nodes.filter((node) => !node.description).map((node) => proseKey(node.sighting.description))
    return {
      own: distinct(nodes.map((node) => proseKey(node.description))),
      members: distinct(members),
      holders: distinct(holders.get(cls) ?? []),
    }
  }
  return {
    named,
    uses: new Map([...uses].map(([cls, found]) => [cls, [...found.values()]])),
    isEnum: (cls) => nodesOf(cls)[0]?.kind === 'string',
    countOf: (cls) => nodesOf(cls).length,
    sizeOf: (cls) => {
      const [node] = nodesOf(cls)
      return node?.kind === 'structure' ? node.members.length : node?.kind === 'string' ? (node.enum?.length ?? 0) : 0
    },
    textsOf,
    signOf: (cls) => {
      const users = [...(uses.get(cls)?.values() ?? [])]
        .map((use) => [use.member, ...namesIn(use.parent)].join())
        .sort()
      // prose comes last: it is what changes most
      return JSON.stringify([namesIn(cls), users, textsOf(cls)])
    },
  }
}

/** By class of the innermost element: texts of the members that hold it in a list or map. */
function collectHolders(classes: ShapeClasses): ReadonlyMap<number, readonly string[]> {
  const holders = new Map<number, string[]>()
  for (const node of classes.nodes.flat()) {
    if (node.kind !== 'structure') continue
    for (const member of node.members) {
      const element = innermost(member.node)
      if (element === member.node) continue
      const cls = classes.classOf(element)
      const texts = holders.get(cls)
      const text = proseKey(member.description)
      if (texts) texts.push(text)
      else holders.set(cls, [text])
    }
  }
  return holders
}

function innermost(node: Node): Node {
  if (node.kind === 'list') return innermost(node.member)
  return node.kind === 'map' ? innermost(node.value) : node
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '').sort()
}
