/**
 * The trees that pages gave: a page that is resolved again, because another one of its service was edited, is not joined again.
 *
 * @module
 */
import type { VFile } from 'vfile'
import type { Witnesses } from '../parse/page.js'
import type { Node, ShapePage, StructureNode } from './graph.js'
import { joinWitnesses } from './join-witnesses.js'
import { childrenOf } from './shape-classes.js'

/** A tree, and what was reported while it was made. */
interface JoinedTree {
  readonly root: StructureNode
  readonly messages: VFile['messages']
}

/** Joins the witnesses of pages, and remembers what came of it as long as somebody holds the page. */
export class JoinedTrees {
  readonly #known = new WeakMap<Witnesses, JoinedTree>()

  /**
   * Joins both witnesses of one side of an operation, once.
   *
   * @param side - which side it is, for messages
   * @param witnesses - what the page shows
   * @param page - the page; its file gets the messages each time
   * @returns the structure of the request or the response; nobody changes it, unless it is new each time: where recursion has to be ended in it, or sections to be taken from elsewhere
   */
  join(side: 'input' | 'output', witnesses: Witnesses, page: ShapePage): StructureNode {
    const { messages } = page.file
    const known = this.#known.get(witnesses)
    if (known) {
      for (const item of known.messages) messages.push(item)
      return known.root
    }
    const count = messages.length
    const root = joinWitnesses(side, witnesses, page)
    if (isFinal(root, witnesses)) this.#known.set(witnesses, { root, messages: messages.slice(count) })
    return root
  }
}

/** Whether later steps leave a tree as it is. */
function isFinal(root: Node, { listTooLarge, syntaxTooLarge }: Witnesses): boolean {
  return !listTooLarge && !syntaxTooLarge && !hasRecursion(root)
}

function hasRecursion(node: Node): boolean {
  return node.kind === 'recursive' || childrenOf(node).some(hasRecursion)
}
