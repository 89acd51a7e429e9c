/**
 * Earlier names of response forms: a program that imports `XOutput` compiles as long as responses show what it was.
 *
 * @module
 */
import { compareText } from '../../messages/compare-text.js'
import type { NameAlias, Shape, ShapeId } from '../../model/index.js'
import { type FormerNames, findFormerRequested } from './former-places.js'

/**
 * Settles which forms earlier names stand for, now that the forms are known. The name of a response form that is no type of its own any more is an earlier name of the one form that is left.
 *
 * @param aliases - the earlier names that shapes have
 * @param former - what was published
 * @param shapes - the shapes as they are
 * @returns aliases by name, ascending; none is called like a type
 */
export function settleAliases(
  aliases: readonly NameAlias[],
  former: FormerNames | undefined,
  shapes: ReadonlyMap<ShapeId, Shape>,
): readonly NameAlias[] {
  if (!former) return aliases
  const { contract } = former
  const formerShapes = new Map(contract.shapes.map((shape) => [shape.id, shape]))
  const requested = findFormerRequested(contract, formerShapes)
  const wasResponse = new Map<string, boolean>([
    ...former.aliases.map(({ name, shape, form }) => [name, form === 'response' || !requested.has(shape)] as const),
    ...contract.shapes.map(({ id }) => [id, !requested.has(id)] as const),
  ])
  const taken = new Set(
    [...shapes.values()].flatMap((shape) => [shape.id, ...listOutput(shape)]).map((name) => name.toLowerCase()),
  )
  const targets = new Map(aliases.map(({ name, shape }) => [name, shape]))
  const settled = new Map<string, NameAlias>()
  const add = (name: string, id: ShapeId, isResponse: boolean): void => {
    const shape = shapes.get(id)
    if (!shape || taken.has(name.toLowerCase())) return
    taken.add(name.toLowerCase())
    settled.set(name, { name, shape: id, ...(isResponse && hasForms(shape) && { form: 'response' as const }) })
  }
  for (const { name, shape } of aliases) add(name, shape, wasResponse.get(name) ?? false)
  for (const shape of formerShapes.values()) {
    if (shape.kind !== 'structure' || !shape.outputDiffers || shape.outputName === undefined) continue
    const id = shapes.has(shape.id) ? shape.id : targets.get(shape.id)
    const now = id === undefined ? undefined : shapes.get(id)
    if (!now?.usage.output || (now.id !== shape.id && listOutput(now).length > 0)) continue
    add(shape.outputName, now.id, true)
  }
  return [...settled.values()].sort((a, b) => compareText(a.name, b.name))
}

/** The name of a response form that is a type of its own. */
function listOutput(shape: Shape): readonly string[] {
  return shape.kind === 'structure' && shape.outputDiffers && shape.outputName !== undefined ? [shape.outputName] : []
}

function hasForms(shape: Shape): boolean {
  return listOutput(shape).length > 0
}
