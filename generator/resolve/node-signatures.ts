/**
 * What tells a shape from others without a look at its parts, as a number.
 *
 * @module
 */
import type { Edge, ListNode, MapNode, Node, ScalarNode, StringNode, StructureNode } from './graph.js'
import { toEnumKey } from './name/candidates.js'
import { proseKey } from './prose-key.js'

/** Why a fact is no part of a signature. */
type Unsigned =
  | 'a part, compared by itself'
  | 'a place on a page'
  | 'a promise of one page, joined over all'
  | 'prose of the value, which stands at its member'

/**
 * The facts of nodes and of members: `signed` if shapes that differ in it are different shapes, otherwise the reason why not. The compiler asks for an entry for each
 * fact, so that no new one is forgotten; a test changes each signed one.
 */
export const nodeFacts = {
  structure: {
    kind: 'signed',
    members: 'signed',
    union: 'signed',
    eventStream: 'signed',
    unknown: 'signed',
    description: 'prose of the value, which stands at its member',
    sighting: 'a place on a page',
  },
  member: {
    name: 'signed',
    description: 'signed',
    node: 'a part, compared by itself',
    alternative: 'a part, compared by itself',
    required: 'a promise of one page, joined over all',
    idempotencyToken: 'a promise of one page, joined over all',
    sighting: 'a place on a page',
  },
  list: {
    kind: 'signed',
    member: 'a part, compared by itself',
    description: 'prose of the value, which stands at its member',
    sighting: 'a place on a page',
  },
  map: {
    kind: 'signed',
    key: 'a part, compared by itself',
    value: 'a part, compared by itself',
    description: 'prose of the value, which stands at its member',
    sighting: 'a place on a page',
  },
  string: {
    kind: 'signed',
    enum: 'signed',
    memberName: 'signed',
    description: 'prose of the value, which stands at its member',
    sighting: 'a place on a page',
  },
  scalar: {
    kind: 'signed',
    streaming: 'signed',
    description: 'prose of the value, which stands at its member',
    sighting: 'a place on a page',
  },
} as const satisfies {
  readonly structure: Facts<StructureNode>
  readonly member: Facts<Edge>
  readonly list: Facts<ListNode>
  readonly map: Facts<MapNode>
  readonly string: Facts<StringNode>
  readonly scalar: Facts<ScalarNode>
}

type Facts<Item> = { readonly [Fact in keyof Required<Item>]: 'signed' | Unsigned }

/** Numbers nodes by what they say of themselves: their members, their text and their values. A node that was numbered is not looked at again. */
export class NodeSignatures {
  /** Texts and names are numbered: they come many times, and some are long. */
  readonly #texts = new Map<string, number>()
  readonly #signatures = new Map<string, number>()
  readonly #enumKeys = new Map<string, string>()
  readonly #known = new WeakMap<Node, number>()

  /**
   * @param node - any node
   * @returns a number from 0, the same for nodes that only their parts can tell apart
   */
  numberOf(node: Node): number {
    let number = this.#known.get(node)
    if (number === undefined) {
      number = numberText(this.#sign(node), this.#signatures)
      this.#known.set(node, number)
    }
    return number
  }

  #sign(node: Node): string {
    switch (node.kind) {
      case 'structure': {
        let text = `structure ${node.union} ${node.eventStream} ${node.unknown}`
        for (const { name, description } of node.members) {
          text += ` ${numberText(name, this.#texts)}:${numberText(proseKey(description), this.#texts)}`
        }
        if (node.members.length > 0) return text
        return `${text} ${numberText(proseKey(node.sighting.description), this.#texts)}`
      }
      case 'string':
        // values alone are weak evidence: `ENABLED` and `DISABLED` are the state of many things
        return node.enum ? `enum ${this.#enumKeyOf(node.memberName)} ${JSON.stringify(node.enum)}` : 'string'
      case 'list':
      case 'map':
      case 'recursive':
        return node.kind
      default:
        return node.streaming ? `${node.kind} streaming` : node.kind
    }
  }

  #enumKeyOf(memberName = ''): string {
    const key = this.#enumKeys.get(memberName) ?? toEnumKey(memberName)
    this.#enumKeys.set(memberName, key)
    return key
  }
}

function numberText(text: string, numbers: Map<string, number>): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  numbers.set(text, numbers.size)
  return numbers.size - 1
}
