/**
 * Turns equal structures of many places into one structure of the model.
 *
 * @module
 */
import type { Member, ShapeId, StructureShape, WireForm } from '../model/index.js'
import type { Description } from '../parse/description.js'
import { findConstraints, findDefault } from './constraints.js'
import { isDeprecatedText } from './deprecation.js'
import { documentationOf } from './documentation.js'
import type { Edge, Node, StructureNode } from './graph.js'
import { originOf } from './origin.js'
import { proseKey } from './prose-key.js'
import { isSensitiveText } from './sensitivity.js'

/** What a member is made from beside what its first page shows of it. */
interface MemberFacts {
  readonly shape: ShapeId
  readonly alternative: ShapeId | undefined
  readonly required: boolean
  readonly idempotencyToken: boolean
  /** What the first page that describes the member says of it. */
  readonly description: Description | undefined
  readonly proseValues: readonly string[] | undefined
  readonly wireName: string | undefined
  readonly wireForm: WireForm | undefined
}

/** Members by where the first page shows them: one that is made from the same as before is the same object. */
export class AssembledMembers {
  readonly #known = new WeakMap<Edge, { readonly facts: MemberFacts; readonly member: Member }>()

  /** Makes a member, or gives the one that was made from the same. */
  assemble(edge: Edge, facts: MemberFacts): Member {
    const known = this.#known.get(edge)
    if (known && hasSameFacts(known.facts, facts)) return known.member
    const member = assembleMember(edge, facts)
    this.#known.set(edge, { facts, member })
    return member
  }
}

function hasSameFacts(a: MemberFacts, b: MemberFacts): boolean {
  return (
    a.shape === b.shape &&
    a.alternative === b.alternative &&
    a.required === b.required &&
    a.idempotencyToken === b.idempotencyToken &&
    a.description === b.description &&
    a.proseValues === b.proseValues &&
    a.wireName === b.wireName &&
    a.wireForm === b.wireForm
  )
}

/**
 * Makes a structure. What it is used for is not known yet.
 *
 * @param nodes - the places that show it, in page order; at least one
 * @param requestNodes - all places in requests
 * @param idOf - the id of a node's shape
 * @param assembled - members that were made before
 */
export function assembleStructure(
  id: ShapeId,
  nodes: readonly StructureNode[],
  requestNodes: ReadonlySet<Node>,
  idOf: (node: Node) => ShapeId,
  assembled: AssembledMembers,
): StructureShape {
  const first = nodes[0] as StructureNode
  const inRequests = nodes.filter((node) => requestNodes.has(node))
  const own = nodes.map((node) => node.description).find((description) => proseKey(description) !== '')
  const documentation = documentationOf(own)
  return {
    kind: 'structure',
    id,
    members: first.members.map((edge, index) =>
      assembled.assemble(edge, {
        shape: idOf(edge.node),
        alternative: edge.alternative && idOf(edge.alternative),
        required: inRequests.some((node) => node.members[index]?.required),
        idempotencyToken: inRequests.some((node) => node.members[index]?.idempotencyToken),
        description: edge.description ?? nodes.map((node) => node.members[index]?.description).find(Boolean),
        proseValues: inRequests.map((node) => node.members[index]?.proseValues).find(Boolean),
        wireName: edge.wireName,
        wireForm: edge.wireForm,
      }),
    ),
    ...(first.union && { union: true }),
    ...(first.eventStream && { eventStream: true }),
    ...(first.unknown && { unknown: true }),
    usage: { input: false, output: false },
    ...(documentation && { documentation }),
    ...(own && isDeprecatedText(proseKey(own)) && { deprecated: { reason: documentation ?? [] } }),
    origin: originOf(first.sighting),
  }
}

function assembleMember(
  edge: Edge,
  { alternative, description, idempotencyToken, proseValues, required, shape, wireForm, wireName }: MemberFacts,
): Member {
  const documentation = documentationOf(description)
  const text = proseKey(description)
  return {
    name: edge.name,
    shape,
    required,
    ...(documentation && { documentation }),
    ...(isDeprecatedText(text) && { deprecated: documentation ? { reason: documentation.slice(0, 1) } : {} }),
    ...(isSensitiveText(text) && { sensitive: true }),
    ...findDefault(edge, text, documentation),
    ...findConstraints(edge, text, documentation),
    ...(idempotencyToken && { idempotencyToken: true }),
    ...(alternative !== undefined && { alternative }),
    ...(proseValues && { proseValues }),
    ...(wireName !== undefined && { wireName }),
    ...(wireForm !== undefined && { wireForm }),
    origin: originOf(edge.sighting),
  }
}
