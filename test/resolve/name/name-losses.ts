/**
 * What becomes of published names: the rules of generator/README.md, "Names that stay", written down a second time, over models and without the generator's classes.
 *
 * @module
 */
import type { Contract, ServiceModel, ShapeId } from '../../../generator/model/index.js'
import type { Published } from './published.js'

/** A shape of a contract or a model, as far as names go. */
interface Part {
  readonly kind: string
  readonly id: ShapeId
  readonly enum?: readonly string[]
  readonly member?: ShapeId
  readonly key?: ShapeId
  readonly value?: ShapeId
  readonly members?: readonly { readonly name: string; readonly shape: ShapeId; readonly alternative?: ShapeId }[]
}

/** By published name of a structure or an enum (requests and responses left out): the ids of the shapes that are at its places now. */
export type Places = ReadonlyMap<ShapeId, ReadonlySet<ShapeId>>

/**
 * Finds what is at the places of published names now. A place is a way from an operation's request or response over names of members; it is another place where the kind has changed.
 *
 * @returns every published name; those whose places are all gone have none
 */
export function findPlaces(former: Contract, model: ServiceModel): Places {
  const was = new Map<ShapeId, Part>(former.shapes.map((shape) => [shape.id, shape]))
  const is = new Map<ShapeId, Part>(model.shapes.map((shape) => [shape.id, shape]))
  const roots = new Set(former.operations.flatMap(({ input, output }) => [input, output]))
  const places = new Map(
    former.shapes.filter((shape) => isNamed(shape) && !roots.has(shape.id)).map(({ id }) => [id, new Set<ShapeId>()]),
  )
  const seen = new Set<string>()
  const walk = (before: ShapeId | undefined, after: ShapeId | undefined): void => {
    const [one, other] = [was.get(before ?? ''), is.get(after ?? '')]
    if (!one || !other || one.kind !== other.kind || isNamed(one) !== isNamed(other)) return
    if (isNamed(one)) places.get(one.id)?.add(other.id)
    const key = JSON.stringify([before, after])
    if (seen.has(key)) return
    seen.add(key)
    walk(one.member, other.member)
    walk(one.key, other.key)
    walk(one.value, other.value)
    const members = new Map(other.members?.map((member) => [member.name, member]))
    for (const { name, shape, alternative } of one.members ?? []) {
      walk(shape, members.get(name)?.shape)
      if (alternative !== undefined) walk(alternative, members.get(name)?.alternative)
    }
  }
  for (const operation of model.operations) {
    const before = former.operations.find((one) => one.operation === operation.operation)
    if (before?.input !== undefined) walk(before.input, operation.input)
    if (before?.output !== undefined) walk(before.output, operation.output)
  }
  return places
}

/**
 * Finds published names that are lost, or that mean something else.
 *
 * @param former - what was published
 * @param model - what is to be published
 * @returns what is wrong, a sentence each; none where every rule holds
 */
export function findLosses(former: Published, model: ServiceModel): readonly string[] {
  const places = findPlaces(former.contract, model)
  const ids = new Set(model.shapes.map(({ id }) => id))
  const aliases = new Map(model.aliases?.map(({ name, shape }) => [name, shape]))
  // the response form of a structure is a type, too, which programs import by its name
  const outputs = findOutputs(model)
  const formerOutputs = new Map([...findOutputs(former.contract)].map(([output, id]) => [id, output]))
  const roots = new Set(
    model.operations.flatMap(({ input, output }) => [input, output]).filter((id) => id !== undefined),
  )
  const rootNames = new Set([...roots].map((id) => id.toLowerCase()))
  const owners = new Map<ShapeId, ShapeId[]>()
  for (const [name, found] of places) for (const id of found) owners.set(id, [...(owners.get(id) ?? []), name])
  const losses: string[] = []
  for (const [name, found] of places) {
    const [only] = found
    if (only === undefined || rootNames.has(name.toLowerCase())) continue
    const holder = ids.has(name) ? name : (aliases.get(name) ?? outputs.get(name))
    if (holder === undefined) losses.push(`${name} is no name any more; at its places: ${[...found].join()}`)
    else if (!found.has(holder)) losses.push(`${name} is a name of what was never at its places: ${holder}`)
    // of a structure with two forms, what only responses show now goes by the name of the response form
    const isOwnOutput = only === formerOutputs.get(name) && aliases.get(name) === only
    const isAlone = found.size === 1 && owners.get(only)?.length === 1 && !roots.has(only)
    if (isAlone && only !== name && !isOwnOutput) losses.push(`${name} became ${only}, and nothing forced it`)
    if (holder !== name && !isOwnOutput && [...found].every((id) => !roots.has(id) && !places.has(id)))
      losses.push(`${name} is nobody's, though ${[...found].join()} had to take new names`)
  }
  for (const { name, shape } of former.aliases) {
    const found = places.get(shape)
    if (!found || found.size === 0 || rootNames.has(name.toLowerCase())) continue
    const holder = aliases.get(name) ?? outputs.get(name)
    if (holder === undefined) losses.push(`${name} is no alias any more`)
    else if (!found.has(holder)) losses.push(`${name} is an alias of what was never at its places: ${holder}`)
    else if (ids.has(shape) && holder !== shape) losses.push(`${name} left ${shape}`)
  }
  for (const [name, shape] of aliases) if (!ids.has(shape)) losses.push(`${name} is an alias of nothing: ${shape}`)
  return losses
}

/** By name of a response form that is a type of its own: its structure. */
function findOutputs({ shapes }: Pick<Contract | ServiceModel, 'shapes'>): ReadonlyMap<string, ShapeId> {
  return new Map(
    shapes.flatMap((shape) =>
      shape.kind === 'structure' && shape.outputDiffers && shape.outputName !== undefined
        ? [[shape.outputName, shape.id] as const]
        : [],
    ),
  )
}

function isNamed(shape: Part): boolean {
  return shape.kind === 'structure' || shape.enum !== undefined
}
