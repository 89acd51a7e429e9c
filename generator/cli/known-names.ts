/**
 * Names of a service's shapes from a description of it, and the file that keeps them.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toTypeName } from '../resolve/name/candidates.js'
import { languageNames } from '../resolve/name/name-shapes.js'
import { compareText } from '../messages/compare-text.js'
import { describeError } from '../pages/describe-error.js'
import type { ServiceModel, Shape, ShapeId } from '../model/index.js'
import type { ServiceDescription } from './service-description.js'
import { UsageError } from './usage-error.js'

/** What pages and a description say of names. */
export interface KnownNames {
  /** By the first place of a shape: its name in the description. By place, ascending. */
  readonly names: Readonly<Record<string, string>>
  /** Shapes of the pages whose names in the description other shapes have: they are named from the pages. */
  readonly differing: readonly string[]
}

/** A shape of the pages that has names in a description. */
interface Named {
  readonly id: ShapeId
  /** The first place where the shape stands. */
  readonly place: string
  /** The values or the names of the members, as one text. Shapes of one name that look the same are one, if their parts are. */
  readonly look: string
  /** By name: at how many members, elements and values the shape stands under it. */
  readonly uses: Map<string, number>
}

/**
 * Walks a model and a description side by side, from the request and the response of each operation, and notes what the description calls the shapes. Kinds that differ end the walk.
 *
 * A shape that the description has as several gets the name that stands at most places, of those that are free. Of several shapes that the description has as one, the one at most places gets the name,
 * together with those that look the same.
 *
 * @param model - the model of the pages
 * @param description - the same service as botocore or the AWS SDK describes it
 */
export function findKnownNames(model: ServiceModel, description: ServiceDescription): KnownNames {
  const shapes = new Map(model.shapes.map((shape) => [shape.id, shape]))
  const roots = new Set(model.operations.flatMap(({ input, output }) => [input, output]))
  const found = new Map<ShapeId, Named>()
  const seen = new Set<string>()
  const walk = (id: ShapeId | undefined, name: string | undefined, place: string): void => {
    const [shape, described] = [shapes.get(id ?? ''), description.shapes[name ?? '']]
    if (!shape || !described || id === undefined || name === undefined) return
    if (hasName(shape) && !roots.has(id) && shape.kind === described.type) addUse(found, shape, toTypeName(name), place)
    if (seen.has(`${id} ${name}`)) return
    seen.add(`${id} ${name}`)
    if (shape.kind === 'list') return walk(shape.member, described.member?.shape, `${place}[]`)
    if (shape.kind === 'map') {
      walk(shape.key, described.key?.shape, `${place}{key}`)
      return walk(shape.value, described.value?.shape, `${place}{}`)
    }
    if (shape.kind !== 'structure') return
    for (const member of shape.members) {
      const { members } = described
      walk(member.shape, (members?.[member.name] ?? members?.[member.wireName ?? ''])?.shape, `${place}.${member.name}`)
    }
  }
  for (const { operation, input, output } of [...model.operations].sort((a, b) =>
    compareText(a.operation, b.operation),
  )) {
    const described = description.operations[operation]
    walk(input, described?.input?.shape, `${operation}.request`)
    walk(output, described?.output?.shape, `${operation}.response`)
  }
  return shareNames(
    [...found.values()],
    new Set([...languageNames, ...[...roots].map((id) => (id ?? '').toLowerCase())]),
  )
}

function addUse(found: Map<ShapeId, Named>, shape: Shape, name: string, place: string): void {
  const { id } = shape
  const look = JSON.stringify(
    shape.kind === 'structure' ? shape.members.map((member) => member.name) : shape.kind === 'string' && shape.enum,
  )
  const named = found.get(id) ?? { id, place, look, uses: new Map<string, number>() }
  named.uses.set(name, (named.uses.get(name) ?? 0) + 1)
  found.set(id, named)
}

/**
 * Gives each shape one of its names.
 *
 * @param taken - names that no shape may have, in lower case
 */
function shareNames(shapes: readonly Named[], taken: ReadonlySet<string>): KnownNames {
  // who has but one name comes first
  const claims = shapes.flatMap((shape) =>
    [...shape.uses].map(([name, uses]) => ({ shape, name, uses, isOnly: shape.uses.size === 1 })),
  )
  claims.sort(
    (a, b) =>
      Number(b.isOnly) - Number(a.isOnly) ||
      b.uses - a.uses ||
      compareText(a.shape.place, b.shape.place) ||
      compareText(a.name, b.name),
  )
  const owners = new Map<string, { readonly name: string; readonly look: string }>()
  const names = new Map<ShapeId, readonly [string, string]>()
  for (const { shape, name } of claims) {
    const lower = name.toLowerCase()
    const owner = owners.get(lower)
    const isSame = owner?.name === name && owner.look === shape.look
    if (names.has(shape.id) || taken.has(lower) || (owner && !isSame)) continue
    owners.set(lower, { name, look: shape.look })
    names.set(shape.id, [shape.place, name])
  }
  return {
    names: Object.fromEntries([...names.values()].sort(([a], [b]) => compareText(a, b))),
    differing: shapes.flatMap(({ id }) => (names.has(id) ? [] : [id])).sort(compareText),
  }
}

function hasName(shape: Shape): boolean {
  return shape.kind === 'structure' || (shape.kind === 'string' && shape.enum !== undefined)
}

/** The path of the file that keeps a service's names. */
export function namesPath(input: string, service: string): string {
  return join(input, `${service}.names.json`)
}

/**
 * Reads the names that a file beside the pages keeps.
 *
 * @returns by place: the name; empty if there is no file
 * @throws UsageError if the file is no object of texts
 */
export function readNamesFile(input: string, service: string): Readonly<Record<string, string>> {
  const path = namesPath(input, service)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw new UsageError(`${path} cannot be read: ${describeError(error)}.`, 'Check the file.')
  }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      if (Object.values(value).every((name) => typeof name === 'string')) return value as Record<string, string>
    }
  } catch {
    // told below
  }
  throw new UsageError(
    `${path} does not hold names by place.`,
    `Write it anew with \`shapewright names ${service} --from boto3\`, or \`--from sdk\`.`,
  )
}
