/**
 * Joins equal shapes: the same structure on several pages, and in several places of one page, becomes one.
 *
 * @module
 */
import type { Node, Root } from './graph.js'
import { singularOf, toTypeName } from './name/candidates.js'
import { proseKey } from './prose-key.js'
import { type ShapeClasses, collectNodes, indexNodes, partitionNodes } from './shape-classes.js'

/**
 * Finds the classes of equal shapes below some roots.
 *
 * @param roots - the sides of all operations of a service, in page order, recursion ended. A root is never equal to anything but itself.
 * @returns every node's class
 */
export function joinShapes(roots: readonly Root[]): ShapeClasses {
  const required = findRequired(roots)
  const index = indexNodes(roots)
  const signatures = signShapes(index.order)
  const classes = partitionNodes(index, (node) => signatures.get(node) as string)
  // two structures that differ in nothing but what they require show the same in a response: only then do the marks tell shapes apart
  const marks = new Map<Node, string>()
  for (const nodes of classes.nodes) {
    const found = new Set(nodes.map((node) => required.get(node)).filter((mark) => mark !== undefined))
    if (found.size > 1) for (const node of nodes) marks.set(node, required.get(node) ?? [...found].sort()[0] ?? '')
  }
  if (marks.size === 0) return classes
  return partitionNodes(index, (node) => `${marks.get(node) ?? ''} ${signatures.get(node) as string}`)
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

/** A shape is told from others by its members, their text and its values. Texts and names are numbered: they come many times, and some are long. */
function signShapes(nodes: readonly Node[]): ReadonlyMap<Node, string> {
  const numbers = new Map<string, number>()
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
  const enumNames = new Map<string, string>()
  const enumNameOf = (memberName = ''): string => {
    const name = enumNames.get(memberName) ?? suggestEnumName(memberName)
    enumNames.set(memberName, name)
    return name
  }
  const sign = (node: Node): string => {
    switch (node.kind) {
      case 'structure': {
        let text = `structure ${node.union} ${node.eventStream} ${node.unknown}`
        for (const { name, description } of node.members)
          text += ` ${numberOf(name)}:${numberOf(proseKey(description))}`
        return node.members.length === 0 ? `${text} ${numberOf(proseKey(node.sighting.description))}` : text
      }
      case 'string':
        // values alone are weak evidence: `ENABLED` and `DISABLED` are the state of many things
        return node.enum ? `enum ${enumNameOf(node.memberName)} ${JSON.stringify(node.enum)}` : 'string'
      case 'list':
      case 'map':
      case 'recursive':
        return node.kind
      default:
        return node.streaming ? `${node.kind} streaming` : node.kind
    }
  }
  return new Map(nodes.map((node) => [node, sign(node)]))
}

function suggestEnumName(memberName: string): string {
  return singularOf(toTypeName(memberName)).toLowerCase()
}
