/**
 * Limits and defaults that the prose of members and of their elements states (spec/README.md §14.7).
 *
 * @module
 */
import type { Constraint, Documentation, Member } from '../model/index.js'
import {
  type ConstraintSubject,
  type DefaultSubject,
  mayStateLimit,
  parseConstraints,
  parseDefault,
} from '../parse/constraints/index.js'
import { documentationOf } from './documentation.js'
import type { Edge, Node } from './graph.js'
import { proseKey } from './prose-key.js'

/** A member's limits, as far as there are any. */
export type StatedConstraints = Pick<Member, 'constraints' | 'elementConstraints' | 'keyConstraints'>

/**
 * Finds the limits of a member, of the items of its list, and of the keys and values of its map.
 *
 * @param edge - the member on its first page
 * @param text - its prose on one line, with its markup: tells at little cost that there is nothing to read
 * @param documentation - its prose
 */
export function findConstraints(edge: Edge, text: string, documentation: Documentation | undefined): StatedConstraints {
  const { name, node } = edge
  const own = documentation && mayStateLimit(text) ? readNode(node, name, documentation) : []
  const element = node.kind === 'list' ? node.member : node.kind === 'map' ? node.value : undefined
  const elements = element ? readElement(element, name) : []
  const keys = node.kind === 'map' ? readElement(node.key, name) : []
  return {
    ...(own.length > 0 && { constraints: own }),
    ...(elements.length > 0 && { elementConstraints: elements }),
    ...(keys.length > 0 && { keyConstraints: keys }),
  }
}

function readElement(node: Node, name: string): readonly Constraint[] {
  if (!mayStateLimit(proseKey(node.description))) return []
  const documentation = documentationOf(node.description)
  return documentation ? readNode(node, name, documentation) : []
}

function readNode(node: Node, name: string, documentation: Documentation): readonly Constraint[] {
  const kind = limitedKind(node)
  return kind === undefined ? [] : parseConstraints(documentation, { kind, name })
}

/** What kind of limits a value has; an enum's values are limit enough. */
function limitedKind(node: Node): ConstraintSubject['kind'] | undefined {
  switch (node.kind) {
    case 'string':
      return node.enum ? undefined : 'string'
    case 'integer':
    case 'float':
    case 'blob':
    case 'list':
    case 'map':
      return node.kind
    default:
      return undefined
  }
}

/**
 * Finds the default of a member.
 *
 * @param edge - the member on its first page
 * @param text - its prose on one line, with its markup
 * @param documentation - its prose
 */
export function findDefault(
  { name, node }: Edge,
  text: string,
  documentation: Documentation | undefined,
): Pick<Member, 'defaultValue' | 'defaultSentence'> {
  if (!documentation || !/default/i.test(text)) return {}
  const item = node.kind === 'list' ? node.member : node
  const found = parseDefault(documentation, {
    name,
    kind: defaultKind(node),
    values: item.kind === 'string' ? item.enum : undefined,
  })
  return found ? { defaultValue: found.value, defaultSentence: found.sentence } : {}
}

function defaultKind({ kind }: Node): DefaultSubject['kind'] {
  switch (kind) {
    case 'integer':
    case 'float':
    case 'boolean':
    case 'string':
    case 'list':
      return kind
    default:
      return 'other'
  }
}
