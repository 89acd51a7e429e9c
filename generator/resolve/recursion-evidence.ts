/**
 * Which enclosing shape a recursive reference means: the evidence.
 *
 * @module
 */
import type { Node, RecursiveNode, Root } from './graph.js'
import { singularOf, toTypeName } from './name/candidates.js'
import { proseKey } from './prose-key.js'

/** A node, and how it was reached. */
interface Reached<Kind extends Node> {
  readonly node: Kind
  /** The path from the root, `messages[].content`: its last name is the member that leads to the node, with `[]` and `{}` for lists and maps between. */
  readonly step: string
  /** Whether the member that leads to the node is required; false for what a list or map holds. */
  readonly required: boolean
}

/** An enclosing shape. */
export type Enclosing = Reached<Node>

/** A recursive reference. */
export type Reference = Reached<RecursiveNode>

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
 * for what holds several; that it is a structure with
 * other members: one that holds nothing but itself has no end; and that it can come again here.
 *
 * @param reference - the recursive reference
 * @param candidate - an enclosing shape
 * @param enclosing - all enclosing shapes, outermost first
 * @param ownTexts - own texts of the service's structures
 * @returns a weight; only the order of weights means something
 */
export function scoreCandidate(
  reference: Reference,
  candidate: Enclosing,
  enclosing: readonly Enclosing[],
  ownTexts: OwnTexts,
): number {
  const { step } = reference
  const { node, step: candidateStep } = candidate
  const text = proseKey(reference.node.sighting.description)
  const name = nameStep(candidateStep)
  const target = toTypeName(memberOf(step)).toLowerCase()
  const isMember = step === memberOf(step)
  return (
    weighOwnText(text, node, ownTexts) +
    (isSensible(reference, candidate, enclosing) ? SENSIBLE : 0) +
    (step === candidateStep ? 16 : 0) +
    (name !== '' && target.includes(name.toLowerCase()) ? 8 : 0) +
    (isMember && name !== '' && new RegExp(`\\b${name}\\b`).test(text) ? 4 : 0) +
    (isMember && node.kind !== 'structure' && singularOf(toTypeName(step)) !== toTypeName(step) ? 2 : 0) +
    (node.kind === 'structure' && node.members.length > 1 ? 1 : 0)
  )
}

/** Weighs more than all other evidence but a shape's own text, which says outright which one is meant. */
const SENSIBLE = 32

/**
 * Whether a shape can come again here (spec/README.md §3.9). A structure whose required members lead back to it through structures alone has no value that ends.
 * An arm of a tagged union that is the union itself says nothing, unless it negates.
 *
 * @param reference - how the reference is reached
 * @param candidate - one of the enclosing shapes
 * @param enclosing - all of them, outermost first
 */
function isSensible({ step, required }: Reference, candidate: Enclosing, enclosing: readonly Enclosing[]): boolean {
  const between = enclosing.slice(enclosing.indexOf(candidate) + 1)
  const { node } = candidate
  if (node.kind !== 'structure') return true
  if (node.union && between.length === 0) return /^not$/i.test(step)
  return !(required && between.every((one) => one.node.kind === 'structure' && one.required))
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
