/**
 * What tells a shape from others without a look at its parts, as a number.
 *
 * @module
 */
import type { Node } from './graph.js'
import { toEnumKey } from './name/candidates.js'
import { proseKey } from './prose-key.js'

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
        // few values alone are weak evidence: `ENABLED` and `DISABLED` are the state of many things
        return node.enum
          ? `enum ${this.#enumKeyOf(node.enum.length, node.memberName)} ${JSON.stringify(node.enum)}`
          : 'string'
      case 'list':
      case 'map':
      case 'recursive':
        return node.kind
      default:
        return node.streaming ? `${node.kind} streaming` : node.text ? `${node.kind} text` : node.kind
    }
  }

  #enumKeyOf(values: number, memberName = ''): string {
    const kept = `${values} ${memberName}`
    const key = this.#enumKeys.get(kept) ?? toEnumKey(memberName, values)
    this.#enumKeys.set(kept, key)
    return key
  }
}

function numberText(text: string, numbers: Map<string, number>): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  numbers.set(text, numbers.size)
  return numbers.size - 1
}
