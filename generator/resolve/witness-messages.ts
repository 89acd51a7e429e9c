/**
 * What is said when the two witnesses of a page differ.
 *
 * @module
 */
import type { Point, Position } from 'unist'
import { quoteText } from '../messages/quote.js'
import { reportMessage } from '../messages/report.js'
import type { Description } from '../parse/description.js'
import type { Witnesses } from '../parse/page.js'
import { type SyntaxEntry, type SyntaxValue, syntaxPoint } from '../parse/syntax/syntax-value.js'
import type { ShapePage } from './graph.js'
import type { JoinContext } from './join-context.js'
import type { PairedMember } from './member-order.js'

/** What is said of a section that is left out, by what is left. */
const leftOut = {
  syntax: {
    what: 'the Syntax block',
    instead: 'The list was read; enum values come from other pages of the service where those show the same shapes.',
  },
  list: {
    what: 'the list',
    instead:
      'The Syntax block was read; required marks, unions and prose come from other pages of the service where those show the same shapes.',
  },
  both: { what: 'the Syntax block and the list', instead: 'Any object is accepted in its place.' },
} as const

/** Reports sections that the page leaves out as too large to render (spec/README.md §10). */
export function reportTooLarge(witnesses: Witnesses, side: 'input' | 'output', page: ShapePage): void {
  const { syntaxTooLarge, listTooLarge, node } = witnesses
  if (!syntaxTooLarge && !listTooLarge) return
  const { what, instead } = leftOut[syntaxTooLarge && listTooLarge ? 'both' : syntaxTooLarge ? 'syntax' : 'list']
  reportMessage(page.file, 'section-too-large', {
    found: `The page leaves out ${what} of the ${side} of ${page.operation ?? page.method} as too large to render`,
    instead,
    ...(node && { place: node.position }),
  })
}

/** Reports the list of a response that ends before the Syntax block does: a page that was cut off at a line's end shows nothing else. */
export function reportListEnd(members: readonly PairedMember[], context: JoinContext): void {
  const missing = members.at(-1)
  if (context.side === 'input' || !context.hasList || !context.hasSyntax) return
  if (!missing?.entry || missing.description || context.cut.isReported) return
  context.cut.isReported = true
  reportMessage(context.page.file, 'page-cut', {
    found: `The Response Structure ends before ${quoteText(missing.name)}, which the Response Syntax has`,
    expected: [`a bullet of ${quoteText(missing.name)}`],
    instead: 'What the page holds was read.',
    place: syntaxPoint(missing.entry.place),
  })
}

/** Whether a message says already that a page was cut off. */
export function wasCut({ file }: ShapePage): boolean {
  return file.messages.some(({ ruleId }) => ruleId === 'page-cut' || ruleId === 'syntax-block-cut')
}

/** Reports a member that only one witness has. Where the other witness is not there at all, nothing is said. */
export function reportLonelyMember(
  name: string,
  entry: SyntaxEntry | undefined,
  description: Description | undefined,
  context: JoinContext,
): void {
  if (!context.hasList || !context.hasSyntax || description?.filledIn) return
  // where the page was cut off, that was said: every member behind the cut would say it again
  if (context.cut.isReported) return
  reportMessage(context.page.file, 'witness-member', {
    found: `${quoteText(name)} is in the ${entry ? 'Syntax block' : 'list'} only`,
    expected: [`${quoteText(name)} in the ${entry ? 'list' : 'Syntax block'}, too`],
    instead: 'The member was kept.',
    ...placeOf(entry, description),
  })
}

/**
 * Reports a list or a map of which a witness does not show what it holds (spec/README.md §5.4, §5.5). Where a map's bullets are gone, they may have been those of a structure with one member
 * called `string` (§3.7). Where both witnesses are silent, nothing is known of what it holds.
 *
 * @param element - what the Syntax block shows within
 */
export function reportMissingElement(
  kind: 'list' | 'map',
  element: SyntaxEntry | SyntaxValue | undefined,
  syntax: SyntaxValue | undefined,
  description: Description | undefined,
  context: JoinContext,
): void {
  const hasBullet = (description?.children.length ?? 0) > 0
  if (hasBullet || (element && !description)) return
  if (!context.hasList || !context.hasSyntax || context.cut.isReported) return
  const name = description?.name === undefined ? 'an element' : quoteText(description.name)
  reportMessage(context.page.file, 'witness-member', {
    found: element
      ? `The list shows nothing below ${name}, which is a ${kind} in the Syntax block`
      : `Neither the Syntax block nor the list shows what ${name} holds, which is a ${kind}`,
    expected: [expectedBullets[kind]],
    instead: element ? 'The Syntax block was followed.' : 'Any value is accepted within.',
    ...(description ? placeOf(undefined, description) : syntax && { place: syntaxPoint(syntax.place) }),
  })
}

/** Reports bullets that the kind of their parent has no place for: a second element of a list, a member of a string, two members of one name. */
export function reportStrayBullets(kind: string, description: Description, context: JoinContext): void {
  const [strange] = description.strange
  if (strange) {
    reportMessage(context.page.file, 'bullet-stray', {
      found: `A bullet below ${description.name === undefined ? 'an element' : quoteText(description.name)} describes nothing`,
      expected: ['- **Name** *(kind) --*', '- *(kind) --*'],
      instead: 'It was taken for text.',
      place: strange.position.start,
    })
  }
  const [stray] = findStrayBullets(kind, description)
  if (!stray) return
  reportMessage(context.page.file, 'bullet-stray', {
    found: `${stray.name === undefined ? 'A bullet without a name' : `The bullet of ${quoteText(stray.name)}`} stands below a ${kind}`,
    expected: [expectedBullets[kind] ?? 'no bullet'],
    instead: 'The bullet was left out.',
    place: stray.node.position.start,
  })
}

/** Reports the note on a tagged union that names other members than the structure has (spec/README.md §7.1). */
export function reportUnionMembers(
  members: readonly { readonly name: string }[],
  description: Description | undefined,
  context: JoinContext,
): void {
  // the members of a page that was cut off are not all there
  if (!description?.union || context.cut.isReported) return
  const named = new Set(description.union)
  const had = new Set(members.map(({ name }) => name))
  const unknown = [...named].filter((name) => !had.has(name))
  const unnamed = [...had].filter((name) => !named.has(name))
  if (unknown.length + unnamed.length === 0) return
  const found = [
    ...(unknown.length > 0 ? [`names ${quoteNames(unknown)}, which the structure does not have`] : []),
    ...(unnamed.length > 0 ? [`does not name ${quoteNames(unnamed)}, which the structure has`] : []),
  ]
  reportMessage(context.page.file, 'union-members', {
    found: `The note on the tagged union ${found.join(', and ')}`,
    expected: [had.size > 0 ? quoteNames([...had]) : 'no note on a structure without members'],
    instead: "The structure's own members were taken.",
    place: description.node.position.start,
  })
}

/** Reports the note on a tagged union at a value that is no structure. */
export function reportStrayUnion(kind: string, description: Description, context: JoinContext): void {
  if (!description.union) return
  reportMessage(context.page.file, 'union-members', {
    found: `A note on a tagged union stands at a ${kind}`,
    expected: ['a structure'],
    instead: 'The note was left out.',
    place: description.node.position.start,
  })
}

/** Reports values that a request's member lists in its text and not in its Syntax block. */
export function reportProseValues(
  member: string,
  values: readonly string[],
  description: Description,
  context: JoinContext,
): void {
  const found = values.length === 1 ? 'a value' : 'values'
  reportMessage(context.page.file, 'value-in-text', {
    found: `The text of ${quoteText(member)} lists ${found} that the Syntax block lacks: ${quoteNames(values)}`,
    expected: ['the values of the Syntax block'],
    instead: 'Requests take what either of them lists; the enum has the values of the Syntax block.',
    place: description.node.position.start,
  })
}

/** At most so many names stand in a message. */
const shownNames = 10

function quoteNames(names: readonly string[]): string {
  const shown = names.slice(0, shownNames).map((name) => quoteText(name))
  const rest = names.length - shown.length
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

const expectedBullets: Readonly<Record<string, string> & Record<'list' | 'map', string>> = {
  list: 'one bullet without a name',
  map: 'one bullet without a name, and one below it',
  structure: 'bullets with names, each once',
}

function findStrayBullets(kind: string, { children }: Description): readonly Description[] {
  const [first, ...others] = children
  switch (kind) {
    case 'structure': {
      const names = new Set<string>()
      return children.filter(({ name }) => name === undefined || names.has(name) || !names.add(name))
    }
    case 'list':
      return first?.name === undefined ? others : children
    case 'map':
      return [...others, ...(first?.children.slice(1) ?? [])]
    default:
      return children
  }
}

/** Reports a value of which the witnesses make different kinds. */
export function reportKinds(
  shown: string,
  described: string,
  syntax: SyntaxValue | undefined,
  description: Description | undefined,
  isKnownOddity: boolean,
  context: JoinContext,
): void {
  if (isKnownOddity) return
  const point = syntax && syntaxPoint(syntax.place)
  const name = description?.name === undefined ? 'An element' : quoteText(description.name)
  reportMessage(context.page.file, 'witness-kind', {
    found: `${name} is ${shown} in the Syntax block${point ? ` (line ${point.line})` : ''} and ${described} in the list`,
    expected: [shown],
    instead: `${described} was taken.`,
    ...placeOf(undefined, description),
  })
}

/**
 * Reports a value to which the lists give a kind that no page has (spec/README.md §4.2, §5.1).
 *
 * @param shown - the kind in the Syntax block; undefined if no Syntax block shows the value
 */
export function reportUnknownKind(shown: string | undefined, description: Description, context: JoinContext): void {
  const name = description.name === undefined ? 'An element' : quoteText(description.name)
  const kind = quoteText(description.typeText)
  reportMessage(context.page.file, 'witness-kind', {
    found:
      shown === undefined
        ? `${name} is ${kind} in the list, which is no kind, and no Syntax block shows it`
        : `${name} is ${shown} in the Syntax block and ${kind} in the list, which is no kind`,
    expected: [shown ?? 'string, integer, float, boolean, datetime, bytes, dict or list'],
    instead: shown === undefined ? 'Any value is accepted.' : `${shown} was taken.`,
    ...placeOf(undefined, description),
  })
}

function placeOf(entry: SyntaxEntry | undefined, description: Description | undefined): { place?: Point | Position } {
  if (description) return { place: description.node.position.start }
  return entry ? { place: syntaxPoint(entry.place) } : {}
}
