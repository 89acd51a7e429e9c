/**
 * Which enclosing shape a recursive reference means: the evidence.
 *
 * @module
 */
import type { Node, RecursiveNode, Root } from './graph.js'
import { singularOf, toTypeName } from './name/candidates.js'
import { proseKey } from './prose-key.js'

/** An enclosing shape, and how it was reached. */
export interface Enclosing {
  readonly node: Node
  /** The path from the root, `messages[].content`: its last name is the member that leads to the shape. */
  readonly step: string
  /** Whether the member that leads to the shape is required; false for what a list or map holds. */
  readonly required: boolean
}

/** By the own text of a structure (where a bullet without a name shows it): the members of the structures that have it. */
export type OwnTexts = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Collects the own texts of all structures.
 *
 * @param roots - the sides of all operations, recursion not ended yet
 * @returns members by text
 */
export function collectOwnTexts(roots: readonly Root[]): OwnTexts {
  const texts = new Map<string, Set<string>>()
  const visit = (node: Node): void => {
    if (node.kind === 'list') visit(node.member)
    else if (node.kind === 'map') visit(node.value)
    else if (node.kind === 'structure') {
      const text = node.members.length > 0 ? proseKey(node.description) : ''
      if (text !== '') texts.set(text, (texts.get(text) ?? new Set()).add(membersOf(node)))
      for (const member of node.members) visit(member.node)
    }
  }
  for (const root of roots) visit(root.node)
  return texts
}

function membersOf(node: Node): string {
  return node.kind === 'structure' ? JSON.stringify(node.members.map((member) => member.name)) : ''
}

/**
 * A reference shows its shape's own text where its bullet has no name; the shape shows it here, or wherever else it is an element. Here weighs more: elsewhere
 * the shape is known by the names of its members alone, which another enclosing shape may have, too.
 */
function weighOwnText(text: string, node: Node, ownTexts: OwnTexts): number {
  if (text === '') return 0
  if (text === proseKey(node.sighting.description)) return 64
  return ownTexts.get(text)?.has(membersOf(node)) ? 32 : 0
}

/**
 * How much speaks for a candidate: the reference's text is the shape's own; the same member name on the way to it (`Statement` within `NotStatement` leads to the outer
 * `Statement`); its name within the reference's (`TargetVolumeValues` means the `Volume`); its name in the text of the member that refers to it; a plural name
 * for what holds several; and that it is a structure with
 * other members: one that holds nothing but itself has no end.
 *
 * @param reference - the recursive reference
 * @param step - the member that leads to it, with `[]` and `{}` for lists and maps between
 * @param candidate - an enclosing shape
 * @param ownTexts - own texts of the service's structures
 * @returns a weight; only the order of weights means something
 */
export function scoreCandidate(
  reference: RecursiveNode,
  step: string,
  { node, step: candidateStep }: Enclosing,
  ownTexts: OwnTexts,
): number {
  const text = proseKey(reference.sighting.description)
  const name = nameStep(candidateStep)
  const target = toTypeName(memberOf(step)).toLowerCase()
  const isMember = step === memberOf(step)
  return (
    weighOwnText(text, node, ownTexts) +
    (step === candidateStep ? 16 : 0) +
    (name !== '' && target.includes(name.toLowerCase()) ? 8 : 0) +
    (isMember && name !== '' && new RegExp(`\\b${name}\\b`).test(text) ? 4 : 0) +
    (isMember && node.kind !== 'structure' && singularOf(toTypeName(step)) !== toTypeName(step) ? 2 : 0) +
    (node.kind === 'structure' && node.members.length > 1 ? 1 : 0)
  )
}

/** The member of a step: `slots` of `slots{}`. */
function memberOf(step: string): string {
  return step.replace(/(?:\[\]|\{\})+$/, '')
}

/** What the shape that a step leads to is called: `FileSystem` for `FileSystems[]`; empty for the root. */
function nameStep(step: string): string {
  const member = memberOf(step)
  if (member === '') return ''
  return member === step ? toTypeName(member) : singularOf(toTypeName(member))
}
