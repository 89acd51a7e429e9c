/**
 * Joins the two witnesses of a page into one tree of shapes (spec/README.md §3 to §7).
 *
 * @module
 */
import type { Description } from '../parse/description.js'
import type { Witnesses } from '../parse/page.js'
import type { SyntaxEntry, SyntaxObject, SyntaxValue } from '../parse/syntax/syntax-value.js'
import type { Edge, Node, ShapePage, Sighting, StructureNode } from './graph.js'
import type { JoinContext } from './join-context.js'
import { orderMembers } from './member-order.js'
import { findProseValues } from './prose-values.js'
import {
  reportKinds,
  reportListEnd,
  reportLonelyMember,
  reportMissingElement,
  reportProseValues,
  reportStrayBullets,
  reportStrayUnion,
  reportTooLarge,
  reportUnionMembers,
  reportUnknownKind,
  wasCut,
} from './witness-messages.js'

/**
 * Joins both witnesses of one side of an operation.
 *
 * @param side - which side it is, for messages
 * @param witnesses - what the page shows
 * @param page - the page; disagreements are reported to its file
 * @returns the structure of the request or the response
 */
export function joinWitnesses(side: 'input' | 'output', witnesses: Witnesses, page: ShapePage): StructureNode {
  const { syntax, list, root } = witnesses
  const context = {
    ...{ page, side, hasList: list !== undefined, hasSyntax: syntax !== undefined },
    cut: { isReported: wasCut(page) },
  }
  reportTooLarge(witnesses, side, page)
  const members = joinMembers(syntax?.entries ?? [], list ?? [], context)
  const unknown = !syntax && !list
  if (root) reportStrayBullets('structure', root, context)
  reportUnionMembers(members, root, context)
  return {
    kind: 'structure',
    ...(root && { description: root }),
    members,
    union: root?.union !== undefined,
    eventStream: false,
    unknown,
    sighting: sightingOf(context, syntax),
  }
}

function joinMembers(
  entries: readonly SyntaxEntry[],
  descriptions: readonly Description[],
  context: JoinContext,
): Edge[] {
  const members = orderMembers(entries, descriptions)
  reportListEnd(members, context)
  return members.map(({ name, entry, description }) => {
    if (!entry !== !description) reportLonelyMember(name, entry, description, context)
    const sighting = sightingOf(context, entry, description)
    const value = entry?.value
    const alternative = value?.type === 'alternative' ? value.values[0] : undefined
    const node =
      alternative && value?.type === 'alternative'
        ? joinValue(value.values[1], description, name, true, { ...context, hasList: false })
        : joinValue(value, description, name, true, description ? context : { ...context, hasList: false })
    const proseValues = description && context.side === 'input' ? findProseValues(node, description) : []
    if (description && proseValues.length > 0) reportProseValues(name, proseValues, description, context)
    return {
      name,
      node,
      required: description?.required ?? false,
      idempotencyToken: description?.autopopulated ?? false,
      ...(alternative && { alternative: joinValue(alternative, undefined, name, true, context) }),
      ...(description && { description }),
      ...(proseValues.length > 0 && { proseValues }),
      sighting,
    }
  })
}

/**
 * Joins one value.
 *
 * @param memberName - the member that the value belongs to, directly or through lists and maps
 * @param isMember - whether the bullet is a member's: its text is then the member's, not the shape's
 */
function joinValue(
  syntax: SyntaxValue | undefined,
  description: Description | undefined,
  memberName: string,
  isMember: boolean,
  context: JoinContext,
): Node {
  const base = {
    sighting: sightingOf(context, syntax, description),
    ...(description && !isMember && { description }),
  }
  if (syntax?.type === 'recursive') return { ...base, kind: 'recursive', wanted: description?.type ?? 'unknown' }
  const kind = agreeOnKind(syntax, description, context)
  if (description) reportStrayBullets(kind, description, context)
  if (description && kind !== 'structure') reportStrayUnion(kind, description, context)
  switch (kind) {
    case 'list':
      reportMissingElement(kind, syntax?.type === 'array' ? syntax.item : undefined, syntax, description, context)
      return {
        ...base,
        kind,
        member: joinValue(
          syntax?.type === 'array' ? syntax.item : undefined,
          description?.children[0],
          memberName,
          false,
          context,
        ),
      }
    case 'map': {
      const entry = syntax?.type === 'object' ? syntax.entries[0] : undefined
      const key = description?.children[0]
      reportMissingElement(kind, entry, syntax, description, context)
      const keySyntax =
        entry && ({ type: 'string', place: entry.place, ...(entry.keyValues && { values: entry.keyValues }) } as const)
      return {
        ...base,
        kind,
        key:
          key || keySyntax
            ? joinValue(keySyntax, key && { ...key, children: [] }, memberName, false, context)
            : { ...base, kind: 'string' },
        value: joinValue(entry?.value, key?.children[0], memberName, false, context),
      }
    }
    case 'structure':
      return joinStructure(syntax?.type === 'object' ? syntax : undefined, description, base, context)
    case 'string': {
      const values = syntax?.type === 'string' ? syntax.values : undefined
      return values ? { ...base, kind, enum: values, memberName } : { ...base, kind }
    }
    case 'stream':
      return { ...base, kind: 'blob', streaming: true }
    default:
      return { ...base, kind }
  }
}

function joinStructure(
  syntax: SyntaxObject | undefined,
  description: Description | undefined,
  base: Pick<StructureNode, 'sighting' | 'description'>,
  context: JoinContext,
): StructureNode {
  const members = joinMembers(syntax?.entries ?? [], description?.children ?? [], context)
  reportUnionMembers(members, description, context)
  return {
    ...base,
    kind: 'structure',
    members,
    union: description?.union !== undefined,
    eventStream: syntax?.eventStream ?? description?.type === 'eventStream',
    unknown: false,
  }
}

type AgreedKind = Exclude<Node['kind'], 'recursive'> | 'stream'

/** What both witnesses make of a value; where they differ, the lists win, and a message says so (spec/README.md §5.7). */
function agreeOnKind(
  syntax: SyntaxValue | undefined,
  description: Description | undefined,
  context: JoinContext,
): AgreedKind {
  const shown = syntax && kindOfSyntax(syntax, description)
  const described = description && kindOfDescription(description, syntax)
  if (shown === undefined) {
    if (description && described === 'unknown') reportUnknownKind(undefined, description, context)
    return described ?? 'unknown'
  }
  if (described === undefined || described === shown) return shown
  if (description && described === 'unknown') reportUnknownKind(shown, description, context)
  if (described === 'unknown' || (shown === 'stream' && described === 'blob')) return shown
  const isEmpty = syntax?.type === 'object' && syntax.entries.length === 0
  if (syntax?.type === 'unspecified') return described
  reportKinds(shown, described, syntax, description, isEmpty && (described === 'map' || described === 'list'), context)
  return described
}

function kindOfSyntax(syntax: SyntaxValue, description: Description | undefined): AgreedKind | undefined {
  switch (syntax.type) {
    case 'array':
      return 'list'
    case 'object':
      return isMapObject(syntax, description) ? 'map' : 'structure'
    case 'unspecified':
      return 'float'
    case 'alternative':
    case 'recursive':
      return undefined
    default:
      return syntax.type
  }
}

/** One key `'string'` is a map, unless the lists name a member so (spec/README.md §3.7). */
function isMapObject(syntax: SyntaxObject, description: Description | undefined): boolean {
  const [entry] = syntax.entries
  if (syntax.eventStream || syntax.entries.length !== 1 || !entry) return false
  if (entry.keyValues) return true
  return entry.name === 'string' && description?.children[0]?.name === undefined
}

function kindOfDescription(description: Description, syntax: SyntaxValue | undefined): AgreedKind | undefined {
  switch (description.type) {
    case 'dict': {
      const [first] = description.children
      if (first) return first.name === undefined ? 'map' : 'structure'
      return syntax?.type === 'object' && isMapObject(syntax, description) ? 'map' : 'structure'
    }
    case 'eventStream':
      return 'structure'
    case 'alternative':
      return syntax ? undefined : 'unknown'
    default:
      return description.type
  }
}

function sightingOf(
  context: JoinContext,
  syntax?: { readonly place: NonNullable<Sighting['syntax']> },
  description?: Description,
): Sighting {
  return { page: context.page, ...(syntax && { syntax: syntax.place }), ...(description && { description }) }
}
