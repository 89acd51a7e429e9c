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
import { type Enclosing, type OwnTexts, type Reference, collectOwnTexts, scoreCandidate } from './recursion-evidence.js'

/**
 * Replaces every recursive reference by the shape it means.
 *
 * @param roots - the sides of all operations of a service; changed in place
 */
export function endRecursion(roots: readonly Root[]): void {
  const ownTexts = collectOwnTexts(roots)
  for (const root of roots) endBelow(root, ownTexts)
}

function endBelow(root: Root, ownTexts: OwnTexts): void {
  const enclosing: Enclosing[] = []
  const visit = (node: Node, step: string, required: boolean): Node => {
    if (node.kind === 'recursive') return findTarget({ node, step, required }, enclosing, root, ownTexts)
    if (node.kind !== 'structure' && node.kind !== 'list' && node.kind !== 'map') return node
    enclosing.push({ node, step, required })
    if (node.kind === 'structure') {
      for (const member of node.members) member.node = visit(member.node, member.name, member.required)
    } else if (node.kind === 'list') node.member = visit(node.member, `${step}[]`, false)
    else node.value = visit(node.value, `${step}{}`, false)
    enclosing.pop()
    return node
  }
  visit(root.node, '', false)
}

function findTarget(reference: Reference, enclosing: readonly Enclosing[], root: Root, ownTexts: OwnTexts): Node {
  const { wanted, sighting } = reference.node
  const lastStructure = enclosing.findLastIndex(({ node }) => node.kind === 'structure')
  // a list or map that holds itself with no structure between would have no end
  const candidates = enclosing.filter(
    ({ node }, index) => node !== root.node && index <= lastStructure && fits(reference.node, node),
  )
  if (candidates.length === 0) {
    reportMessage(root.page.file, 'recursion-target', {
      found: 'A recursive reference stands inside no shape that it can mean',
      expected: [wanted === 'list' ? 'an enclosing list' : 'an enclosing structure or map'],
      instead: 'Any value is accepted there.',
      ...placeOf(sighting),
    })
    return { kind: 'unknown', sighting }
  }
  const scored = candidates.map((candidate) => ({
    candidate,
    score: scoreCandidate(reference, candidate, enclosing, ownTexts),
  }))
  const highest = scored.reduce((most, { score }) => Math.max(most, score), -Infinity)
  const best = scored.filter(({ score }) => score === highest)
  if (best.length > 1) {
    reportMessage(root.page.file, 'recursion-guess', {
      found: `The recursive reference below ${quoteText(reference.step)} may mean any of ${best.length} enclosing shapes`,
      expected: best.map(({ candidate }) => quoteText(candidate.step)),
      instead: 'The nearest was taken.',
      ...placeOf(sighting),
    })
  }
  return (best.at(-1) as (typeof best)[number]).candidate.node
}

function fits({ wanted }: RecursiveNode, node: Node): boolean {
  if (wanted === 'list') return node.kind === 'list'
  if (wanted === 'dict') return node.kind === 'structure' || node.kind === 'map'
  return true
}

function placeOf(sighting: Sighting): { place?: Point } {
  if (sighting.syntax) return { place: syntaxPoint(sighting.syntax) }
  return sighting.description ? { place: sighting.description.node.position.start } : {}
}
