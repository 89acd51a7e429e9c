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

/** A chosen name that cannot be followed. */
export interface ChosenNameProblem {
  readonly found: string
  readonly expected: string
}

/** An exported name of a type. */
const typeName = /^[A-Z][A-Za-z0-9]*$/

/**
 * Finds the shapes that chosen names are for.
 *
 * @param chosen - see {@link ChosenNames}; the keys are looked at in code unit order
 * @param roots - all roots
 * @param classes - the classes of equal shapes
 * @param known - by name: the class that has it otherwise
 * @param taken - names that no shape may have, in lower case: those of requests and responses, and of the language
 * @param report - takes what cannot be followed
 * @returns by class: its name; no two are equal without regard to case
 */
export function findChosenNames(
  chosen: ChosenNames,
  roots: readonly Root[],
  classes: ShapeClasses,
  known: ReadonlyMap<string, number>,
  taken: ReadonlySet<string>,
  report: (problem: ChosenNameProblem) => void,
): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  const given = new Map<string, number>()
  for (const [key, name] of Object.entries(chosen).sort(([a], [b]) => compareText(a, b))) {
    const cls = key.includes('.') ? findPlace(key, roots, classes) : known.get(key)
    const lower = name.toLowerCase()
    const other = given.get(lower)
    if (cls === undefined) report(describeMissing(key, known))
    else if (!typeName.test(name))
      report({
        found: `${quote(name)} is no name of a type`,
        expected: "letters and digits, beginning with a capital letter, such as 'MessageEntry'",
      })
    else if (taken.has(lower))
      report({
        found: `${quote(name)} is the name of a request, a response or a type of the language`,
        expected: 'another name',
      })
    else if (other !== undefined && other !== cls)
      report({ found: `${quote(name)} is chosen for two shapes`, expected: 'a name for each' })
    else if ((names.get(cls) ?? name) !== name)
      report({
        found: `${quote(key)} is a shape that is called ${quote(names.get(cls) as string)} already`,
        expected: 'one name for each shape',
      })
    else {
      names.set(cls, name)
      given.set(lower, cls)
    }
  }
  return names
}

function describeMissing(key: string, known: ReadonlyMap<string, number>): ChosenNameProblem {
  if (key.includes('.')) {
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
