/**
 * Names that were published stay with the shapes that stand where theirs stood (generator/README.md, "Names that stay").
 *
 * @module
 */
import { compareText } from '../../messages/compare-text.js'
import type { Contract, NameAlias, ShapeId } from '../../model/index.js'
import { listTypeLikeNames } from '../../naming/derived-names.js'
import type { Node, Root } from '../graph.js'
import type { ShapeClasses } from '../shape-classes.js'
import { collectNodes } from '../shape-classes.js'
import { type FormerNames, type FormerShapes, findFormerPlaces, findFormerRequested } from './former-places.js'
import { countUnchanged, measureLikeness } from './likeness.js'
import { type Claim, matchNames } from './match-names.js'
import type { Precedence } from './precedence.js'

/** What becomes of the names that were published. */
export interface KeptNames {
  /** By class: the name that it keeps. */
  readonly names: ReadonlyMap<number, string>
  /** By name that no class keeps: the class that has its places. */
  readonly aliases: ReadonlyMap<string, number>
  /** Names that no other shape may get, in lower case: those above, what a package exports with them, and its errors. A new shape of such a name would push them aside. */
  readonly reserved: ReadonlySet<string>
  /**
   * Whether a class may not have a name because the shape of that name is gone and was another one: programs that import the name would go on with something else.
   *
   * @param key - the name, in lower case
   */
  isForeign(cls: number, key: string): boolean
}

/** A claim to a name, and the published name of the shape that it comes from: another one if the claim is to the name of its response form. */
interface FormerClaim extends Claim {
  readonly formerName: ShapeId
}

/** From which likeness on a shape may take the name of one that is gone. */
const leastLikeness = 0.5

/** An exported name of a shape. Whatever else a contract holds is no name to keep. */
const typeName = /^[A-Z][A-Za-z0-9]*$/

/**
 * Decides which names stay. A name goes to the class that is most like its shape among those at its places, then to the one on the same side (requests or responses), then to the one that requires what it required, then to the one at more of them, then to the one that comes first; a class with several names
 * keeps one by the same measure (`match-names.ts`). A name that is left over is an alias of the class that has the best claim to it.
 *
 * @param former - what was published
 * @param roots - all roots: operations name their classes
 * @param classes - the classes of equal shapes
 * @param precedence - which of two classes comes first
 * @param taken - names that cannot be kept, in lower case
 * @param chosen - by class: a name that people chose; it keeps no other, and published ones become its aliases
 * @returns names and aliases, no two equal without regard to case
 */
export function keepNames(
  former: FormerNames,
  roots: readonly Root[],
  classes: ShapeClasses,
  precedence: Precedence,
  taken: ReadonlySet<string>,
  chosen: ReadonlyMap<number, string> = new Map(),
): KeptNames {
  const shapes: FormerShapes = new Map(former.contract.shapes.map((shape) => [shape.id, shape]))
  // no package has two names that differ in case alone; of two in a contract the last is one
  const exported = [...shapes.keys()].filter((id) => typeName.test(id)).sort(compareText)
  const outputs = listOutputNames(former.contract)
  const spellings = new Map([...outputs.values(), ...exported].map((name) => [name.toLowerCase(), name]))
  const claims = listClaims(former, shapes, outputs, roots, classes).sort(
    (a, b) =>
      b.likeness - a.likeness ||
      Number(b.isSameSide) - Number(a.isSameSide) ||
      b.unchanged - a.unchanged ||
      b.places - a.places ||
      precedence(a.cls, b.cls) ||
      compareText(a.name, b.name),
  )
  const isFree = (name: string): boolean => typeName.test(name) && !taken.has(name.toLowerCase())
  const open = claims.filter(({ cls }) => !chosen.has(cls))
  const names = matchNames(open, (name) => isFree(name) && spellings.get(name.toLowerCase()) === name)
  const reserved = new Set([...names.values()].map((name) => name.toLowerCase()))
  const heirs = findHeirs(claims, names)
  const aliases = new Map<string, number>()
  for (const { name, shape } of [...listAliases(heirs), ...former.aliases]) {
    const heir = heirs.get(shape)
    if (heir === undefined || !isFree(name) || reserved.has(name.toLowerCase())) continue
    aliases.set(name, heir)
    reserved.add(name.toLowerCase())
  }
  const followers = [...names.values(), ...aliases.keys()].flatMap((name) => listFollowers(name, shapes))
  for (const name of [...followers, ...listClasses(former.contract)]) reserved.add(name.toLowerCase())
  const isForeign = (cls: number, key: string): boolean => {
    const shape = shapes.get(spellings.get(key) ?? '')
    const node = classes.nodes[cls]?.[0]
    return shape !== undefined && node !== undefined && measureLikeness(node, shape, shapes) < leastLikeness
  }
  return { names, aliases, reserved, isForeign }
}

function listClaims(
  { contract }: FormerNames,
  shapes: FormerShapes,
  outputs: ReadonlyMap<ShapeId, string>,
  roots: readonly Root[],
  classes: ShapeClasses,
): FormerClaim[] {
  const places = findFormerPlaces(roots, classes, contract, shapes)
  const requested = new Set(
    collectNodes(roots.filter(({ side }) => side === 'input')).map((node) => classes.classOf(node)),
  )
  const formerRequested = findFormerRequested(contract, shapes)
  const rootClasses = new Set(roots.map(({ node }) => classes.classOf(node)))
  return [...places].flatMap(([cls, counts]) => {
    if (rootClasses.has(cls)) return []
    const node = classes.nodes[cls]?.[0] as Node
    return [...counts].flatMap(([name, count]) => {
      const shape = shapes.get(name)
      if (!shape) return []
      const likeness = measureLikeness(node, shape, shapes)
      const isSameSide = requested.has(cls) === formerRequested.has(name)
      // of a shape with two forms, what only responses show now has been the response form, and goes by its name
      const own = requested.has(cls) ? name : (outputs.get(name) ?? name)
      const unchanged = countUnchanged(node, shape)
      return [{ cls, name: own, formerName: name, likeness, isSameSide, unchanged, places: count }]
    })
  })
}

/** By structure: the name of its response form, where that was a type of its own and no shape has it. */
function listOutputNames({ shapes }: Contract): ReadonlyMap<ShapeId, string> {
  const ids = new Set(shapes.map(({ id }) => id.toLowerCase()))
  return new Map(
    shapes.flatMap((shape) => {
      if (shape.kind !== 'structure' || !shape.outputDiffers || shape.outputName === undefined) return []
      return ids.has(shape.outputName.toLowerCase()) ? [] : [[shape.id, shape.outputName] as const]
    }),
  )
}

/**
 * By earlier name: the class that keeps it; otherwise the one with the best claim to it. If only the response form of a structure is left, it has the name of the
 * request form, too.
 */
function findHeirs(claims: readonly FormerClaim[], names: ReadonlyMap<number, string>): ReadonlyMap<ShapeId, number> {
  const heirs = new Map<ShapeId, number>()
  for (const { cls, name } of claims) if (!heirs.has(name)) heirs.set(name, cls)
  for (const [cls, name] of names) heirs.set(name, cls)
  for (const { cls, formerName } of claims) if (!heirs.has(formerName)) heirs.set(formerName, cls)
  return heirs
}

/** Each earlier name as an alias of itself: those that a class keeps are not free any more. */
function listAliases(heirs: ReadonlyMap<ShapeId, number>): readonly NameAlias[] {
  return [...heirs.keys()].sort(compareText).map((name) => ({ name, shape: name }))
}

/** The names of the client and of the errors, which are no shapes. */
function listClasses({ className, operations }: Contract): readonly string[] {
  const whole = ['Client', 'ServiceError', 'Errors'].map((ending) => className + ending)
  return [...whole, ...new Set(operations.flatMap(({ errors }) => errors))]
}

/** The name of a type, its response form's, and what follows from them. */
function listFollowers(name: string, shapes: FormerShapes): readonly string[] {
  const shape = shapes.get(name)
  const output = (shape?.kind === 'structure' ? shape.outputName : undefined) ?? `${name}Output`
  return [name, output].flatMap(listTypeLikeNames)
}
