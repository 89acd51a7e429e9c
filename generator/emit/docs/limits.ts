/**
 * Limits as remarks.
 *
 * A limit's sentence is part of the member's prose, so it stands in the comment already. Where the prose is short, the reader has it before their eyes, and no
 * more is said. Where it is long, the sentence is hard to find, and the limit stands once more as the last remark, in a few words. Limits of elements and keys
 * are always added: their prose stands on bullets of their own, which no member's comment shows.
 *
 * @module
 */
import type { Nodes, RootContent } from 'mdast'
import type { Constraint, Documentation, Member } from '../../model/index.js'
import { code, paragraph } from './prose.js'

/** A member's limits, and the prose beside which they would stand. */
export type Limited = Partial<Pick<Member, 'constraints' | 'elementConstraints' | 'keyConstraints'>> & {
  readonly documentation?: Documentation | undefined
}

/** Characters of prose that a reader takes in at a glance: about four lines of an editor's hover. */
const glance = 400

/**
 * The remarks that a member's limits deserve.
 *
 * @returns paragraphs to print after all others; none where the prose says enough
 */
export function describeLimits({
  documentation = [],
  constraints = [],
  elementConstraints = [],
  keyConstraints = [],
}: Limited): readonly RootContent[] {
  const own = constraints.length > 0 && lengthOf(documentation) > glance ? constraints : []
  return [
    ...own.map((constraint) => makeParagraph('', constraint)),
    ...elementConstraints.map((constraint) => makeParagraph('Each element: ', constraint)),
    ...keyConstraints.map((constraint) => makeParagraph('Each key: ', constraint)),
  ]
}

/** `Length: 1 to 512.`, `Each key: pattern ^[a-z]+$`. */
function makeParagraph(subject: string, constraint: Constraint): RootContent {
  const { kind } = constraint
  const label = subject === '' ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ` : `${subject}${kind} `
  return kind === 'pattern'
    ? paragraph(label, code(constraint.pattern))
    : paragraph(`${label}${describeRange(constraint)}.`)
}

/** `1 to 512`, `exactly 12`, `at most 750`, `greater than 0 and less than 1`. */
function describeRange(constraint: Exclude<Constraint, { kind: 'pattern' }>): string {
  const { minimum, maximum } = constraint
  if (minimum !== undefined && maximum !== undefined) {
    return minimum === maximum ? `exactly ${minimum}` : `${minimum} to ${maximum}`
  }
  const [above, below] =
    constraint.kind === 'value' ? [constraint.exclusiveMinimum, constraint.exclusiveMaximum] : [undefined, undefined]
  const ends = [
    ['at least', minimum],
    ['greater than', above],
    ['at most', maximum],
    ['less than', below],
  ] as const
  return ends.flatMap(([words, figure]) => (figure === undefined ? [] : [`${words} ${figure}`])).join(' and ')
}

function lengthOf(nodes: readonly Nodes[]): number {
  return nodes.reduce(
    (sum, node) => sum + ('value' in node ? node.value.length : 'children' in node ? lengthOf(node.children) : 0),
    0,
  )
}
