/**
 * Ends recursion: `{'... recursive ...'}` says that an enclosing shape comes again, and never which one (spec/README.md §3.9).
 *
 * @module
 */
import type { Point } from 'unist'
import { quoteText } from '../messages/quote.js'
import { reportMessage } from '../messages/report.js'
import { syntaxPoint } from '../parse/syntax/syntax-value.js'
import type { Node, RecursiveNode, Root, Sighting } from './graph.js'
import { singularOf, toTypeName } from './name/candidates.js'
import { proseKey } from './prose-key.js'

/** An enclosing shape, and how it was reached. */
interface Enclosing {
  readonly node: Node
  /** The path from the root, `messages[].content`: its last name is the member that leads to the shape. */
  readonly step: string
}

/**
 * Replaces every recursive reference below a root by the shape it means.
 *
 * @param root - one side of an operation; changed in place
 */
export function endRecursion(root: Root): void {
  const enclosing: Enclosing[] = []
  const visit = (node: Node, step: string): Node => {
    if (node.kind === 'recursive') return findTarget(node, step, enclosing, root)
    if (node.kind !== 'structure' && node.kind !== 'list' && node.kind !== 'map') return node
    enclosing.push({ node, step })
    if (node.kind === 'structure') for (const member of node.members) member.node = visit(member.node, member.name)
    else if (node.kind === 'list') node.member = visit(node.member, `${step}[]`)
    else node.value = visit(node.value, `${step}{}`)
    enclosing.pop()
    return node
  }
  visit(root.node, '')
}

function findTarget(reference: RecursiveNode, step: string, enclosing: readonly Enclosing[], root: Root): Node {
  const lastStructure = enclosing.findLastIndex(({ node }) => node.kind === 'structure')
  // a list or map that holds itself with no structure between would have no end
  const candidates = enclosing.filter(
    ({ node }, index) => node !== root.node && index <= lastStructure && fits(reference, node),
  )
  if (candidates.length === 0) {
    reportMessage(root.page.file, 'recursion-target', {
      found: 'A recursive reference stands inside no shape that it can mean',
      expected: [reference.wanted === 'list' ? 'an enclosing list' : 'an enclosing structure or map'],
      instead: 'Any value is accepted there.',
      ...placeOf(reference.sighting),
    })
    return { kind: 'unknown', sighting: reference.sighting }
  }
  const scored = candidates.map((candidate) => ({ candidate, score: scoreCandidate(reference, step, candidate) }))
  const highest = Math.max(...scored.map(({ score }) => score))
  const best = scored.filter(({ score }) => score === highest)
  if (best.length > 1) {
    reportMessage(root.page.file, 'recursion-guess', {
      found: `The recursive reference below ${quoteText(step)} may mean any of ${best.length} enclosing shapes`,
      expected: best.map(({ candidate }) => quoteText(candidate.step)),
      instead: 'The nearest was taken.',
      ...placeOf(reference.sighting),
    })
  }
  return (best.at(-1) as (typeof best)[number]).candidate.node
}

function fits(reference: RecursiveNode, node: Node): boolean {
  if (reference.wanted === 'list') return node.kind === 'list'
  if (reference.wanted === 'dict') return node.kind === 'structure' || node.kind === 'map'
  return true
}

/**
 * How much speaks for a candidate: the same own text; the same member name on the way to it (`Statement` within `NotStatement` leads to the outer
 * `Statement`); its name within the reference's (`TargetVolumeValues` means the `Volume`); its name in the text of the member that refers to it; a plural name
 * for what holds several; and that it is a structure. Of equals the nearest is taken.
 */
function scoreCandidate(reference: RecursiveNode, step: string, { node, step: candidateStep }: Enclosing): number {
  const text = proseKey(reference.sighting.description)
  const name = nameStep(candidateStep)
  const target = toTypeName(memberOf(step)).toLowerCase()
  const isMember = step === memberOf(step)
  return (
    (text !== '' && text === proseKey(node.sighting.description) ? 32 : 0) +
    (step === candidateStep ? 16 : 0) +
    (name !== '' && target.includes(name.toLowerCase()) ? 8 : 0) +
    (isMember && name !== '' && new RegExp(`\\b${name}\\b`).test(text) ? 4 : 0) +
    (isMember && node.kind !== 'structure' && singularOf(toTypeName(step)) !== toTypeName(step) ? 2 : 0) +
    (node.kind === 'structure' ? 1 : 0)
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

function placeOf(sighting: Sighting): { place?: Point } {
  if (sighting.syntax) return { place: syntaxPoint(sighting.syntax) }
  return sighting.description ? { place: sighting.description.node.position.start } : {}
}
