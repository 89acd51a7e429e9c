/**
 * Names that people choose for shapes, in the place of those that pages give.
 *
 * @module
 */
import { closest } from 'fastest-levenshtein'
import { compareText } from '../../messages/compare-text.js'
import type { Node, Root } from '../graph.js'
import type { ShapeClasses } from '../shape-classes.js'
import { isNamedNode } from './former-places.js'

/** Chosen names by the name that a shape has otherwise (`DeleteMessageBatchEntry`), or by a place where it stands (`DeleteMessageBatch.request.Entries[]`, with `{}` for a map's values and `{key}` for its keys). */
export type ChosenNames = Readonly<Record<string, string>>

/** Where a name is from: the configuration, or the file of names beside the pages. */
export type NameSource = 'configuration' | 'file'

/** A chosen name that cannot be followed. */
export interface ChosenNameProblem {
  readonly source: NameSource
  readonly found: string
  readonly expected: string
}

/** All chosen names of a service. */
export interface NameChoices {
  /** Of the configuration; these win. */
  readonly configured: ChosenNames
  /** Of the file beside the pages. */
  readonly known: ChosenNames
  /** Takes what cannot be followed. */
  readonly report: (problem: ChosenNameProblem) => void
}

/** An exported name of a type. */
const typeName = /^[A-Z][A-Za-z0-9]*$/

/** A name, and the class that it is for. */
interface Choice {
  readonly key: string
  readonly name: string
  readonly cls: number | undefined
}

/**
 * Finds the shapes that chosen names are for. A key of the configuration may also be a name that the file gives.
 *
 * @param choices - see {@link NameChoices}; the keys are looked at in code unit order
 * @param roots - all roots
 * @param classes - the classes of equal shapes
 * @param own - by name: the class that has it otherwise
 * @param taken - names that no shape may have, in lower case: those of requests and responses, and of the language
 * @returns by class: its name; no two are equal without regard to case
 */
export function findChosenNames(
  { configured, known, report }: NameChoices,
  roots: readonly Root[],
  classes: ShapeClasses,
  own: ReadonlyMap<string, number>,
  taken: ReadonlySet<string>,
): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  const given = new Map<string, number>()
  const list = (chosen: ChosenNames, byName: ReadonlyMap<string, number>): Choice[] =>
    Object.entries(chosen)
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, name]) => {
        return { key, name, cls: isPlace(key) ? findPlace(key, roots, classes) : byName.get(key) }
      })
  const follow = (source: NameSource, choices: readonly Choice[], byName: ReadonlyMap<string, number>): void => {
    for (const choice of choices) {
      const { name, cls } = choice
      const problem = findProblem(choice, byName, names, given, taken)
      if (problem) report({ source, ...problem })
      else {
        names.set(cls as number, name)
        given.set(name.toLowerCase(), cls as number)
      }
    }
  }
  // where the file has one name for shapes that differ, the one at most places has it
  const countOf = ({ cls = -1 }: Choice): number => classes.nodes[cls]?.length ?? 0
  const fromFile = list(known, own).sort((a, b) => countOf(b) - countOf(a))
  const byName = new Map([
    ...own,
    ...fromFile.flatMap(({ name, cls }) => (cls === undefined ? [] : [[name, cls] as const])),
  ])
  follow('configuration', list(configured, byName), byName)
  const renamed = new Set(names.keys())
  follow(
    'file',
    fromFile.filter(({ cls }) => cls === undefined || !renamed.has(cls)),
    own,
  )
  return names
}

/** Says why a choice cannot be followed after those before it; undefined if it can. */
function findProblem(
  { key, name, cls }: Choice,
  byName: ReadonlyMap<string, number>,
  names: ReadonlyMap<number, string>,
  given: ReadonlyMap<string, number>,
  taken: ReadonlySet<string>,
): Omit<ChosenNameProblem, 'source'> | undefined {
  const lower = name.toLowerCase()
  if (cls === undefined) return describeMissing(key, byName)
  if (!typeName.test(name)) {
    return {
      found: `${quote(name)} is no name of a type`,
      expected: "letters and digits, beginning with a capital letter, such as 'MessageEntry'",
    }
  }
  if (taken.has(lower)) {
    return {
      found: `${quote(name)} is the name of a request, a response or a type of the language`,
      expected: 'another name',
    }
  }
  if ((given.get(lower) ?? cls) !== cls) {
    return { found: `${quote(name)} is chosen for two shapes`, expected: 'a name for each' }
  }
  if ((names.get(cls) ?? name) !== name) {
    return {
      found: `${quote(key)} is a shape that is called ${quote(names.get(cls) as string)} already`,
      expected: 'one name for each shape',
    }
  }
  return undefined
}

/**
 * Finds shapes that one name is chosen for by place, and that the pages show alike: enums with the same values, which members with different names tell apart; structures with the same members, which only prose tells apart. They are one.
 *
 * @param choices - all chosen names of the service
 * @param roots - all roots
 * @param classes - the classes of equal shapes, as the pages tell them apart
 * @returns by node of such a shape: what all its nodes have in common and no other has, their parts apart
 */
export function findSameShapes(
  { configured, known }: Pick<NameChoices, 'configured' | 'known'>,
  roots: readonly Root[],
  classes: ShapeClasses,
): ReadonlyMap<Node, string> {
  const groups = new Map<string, Set<number>>()
  for (const [key, name] of Object.entries({ ...known, ...configured })) {
    const cls = isPlace(key) ? findPlace(key, roots, classes) : undefined
    const node = cls === undefined ? undefined : classes.nodes[cls]?.[0]
    if (cls === undefined || !node) continue
    const mark = `${name} ${describeLook(node)}`
    groups.set(mark, (groups.get(mark) ?? new Set()).add(cls))
  }
  const marks = new Map<Node, string>()
  for (const [mark, found] of groups) {
    if (found.size < 2) continue
    for (const cls of found) for (const node of classes.nodes[cls] ?? []) marks.set(node, mark)
  }
  return marks
}

/** What a structure or an enum is without its parts and its prose. */
function describeLook(node: Node): string {
  if (node.kind !== 'structure') return JSON.stringify(node.kind === 'string' ? node.enum : node.kind)
  const { union, eventStream, unknown, members } = node
  return JSON.stringify([union, eventStream, unknown, members.map(({ name }) => name)])
}

function isPlace(key: string): boolean {
  return key.includes('.')
}

function describeMissing(key: string, known: ReadonlyMap<string, number>): Omit<ChosenNameProblem, 'source'> {
  if (isPlace(key)) {
    return {
      found: `No structure and no enum stands at ${quote(key)}`,
      expected: 'a place such as `OpenGate.request.Locks[]`',
    }
  }
  const names = [...known.keys()]
  const expected = names.length > 0 ? `Did you mean ${quote(closest(key, names))}?` : 'a shape of the service'
  return { found: `No shape is called ${quote(key)}`, expected }
}

function quote(text: string): string {
  return JSON.stringify(text)
}

/** @returns the class that stands at a place: an operation, its side, then members, `[]`, `{}` and `{key}`; undefined if nothing with a name does */
function findPlace(place: string, roots: readonly Root[], classes: ShapeClasses): number | undefined {
  const [operation, side, ...members] = place.split('.')
  const root = roots.find(
    ({ page, side: own }) => page.operation === operation && (own === 'input' ? 'request' : 'response') === side,
  )
  let node: Node | undefined = root?.node
  for (const step of members) {
    const [, member, rest] = /^([^[{]*)(.*)$/.exec(step) as unknown as [string, string, string]
    // a class of shapes that contain themselves has its members at its first node
    const holder: Node | undefined = node && classes.nodes[classes.classOf(node)]?.[0]
    node = holder?.kind === 'structure' ? holder.members.find(({ name }) => name === member)?.node : undefined
    for (const [part] of rest.matchAll(/\[\]|\{\}|\{key\}/g)) {
      if (part === '[]') node = node?.kind === 'list' ? node.member : undefined
      else node = node?.kind === 'map' ? (part === '{}' ? node.value : node.key) : undefined
    }
  }
  return node && node !== root?.node && isNamedNode(node) ? classes.classOf(node) : undefined
}
