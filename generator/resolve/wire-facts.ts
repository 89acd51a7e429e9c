/**
 * Marks what boto3 calls otherwise, opens or closes on the way to the wire. The pages describe what boto3 takes and gives; `boto3/` knows the rest.
 *
 * @module
 */
import { findMemberFacts, hasPolicies } from '../boto3/index.js'
import type { Edge, Node, Root } from './graph.js'

/**
 * Marks members. A `dict` without members of which boto3 knows that it is a JSON text becomes such a document: the page cannot say more than `{}` of it.
 *
 * @param service - boto3's name: `iam`
 * @param roots - the sides of all operations, recursion not ended; changed in place. To mark them again changes nothing
 */
export function markWireFacts(service: string, roots: readonly Root[]): void {
  const isOfPolicies = hasPolicies(service)
  for (const { node, page, side } of roots) {
    if (isOfPolicies) for (const member of node.members) markPolicies(member)
    for (const [name, { form, name: wireName }] of findMemberFacts(service, page.operation ?? '', side)) {
      const edge = node.members.find((member) => member.name === name)
      if (!edge) continue
      if (wireName !== undefined) edge.wireName = wireName
      if (form !== undefined) edge.wireForm = form
      if (form === 'json') edge.node = openText(edge.node) ?? edge.node
    }
  }
}

/** Marks a member that is a policy or a list of them, and whatever it holds. */
function markPolicies(edge: Edge): void {
  const visit = (node: Node): Node => {
    const text = openText(node)
    if (text) {
      edge.wireForm = 'json'
      return text
    }
    if (node.kind === 'structure') for (const member of node.members) markPolicies(member)
    else if (node.kind === 'list') node.member = visit(node.member)
    else if (node.kind === 'map') node.value = visit(node.value)
    return node
  }
  edge.node = visit(edge.node)
}

/** The document that a `dict` without members is; undefined for any other node. */
function openText(node: Node): Node | undefined {
  if (node.kind === 'document' && node.text) return node
  if (node.kind !== 'structure' || node.members.length > 0 || node.unknown || node.union || node.eventStream) return
  const { description, sighting } = node
  return { kind: 'document', text: true, sighting, ...(description && { description }) }
}
