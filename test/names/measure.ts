/**
 * How far names that come from pages alone are those that the services themselves use. The facts are those of `conformance/truth`, which no stage of the generator sees.
 *
 * @module
 */
import type { ServiceDescription } from '../../generator/cli/service-description.js'
import type { ServiceModel, Shape, ShapeId } from '../../generator/model/index.js'
import { isBareName } from '../../generator/resolve/name/bare-words.js'
import { toTypeName } from '../../generator/resolve/name/candidates.js'

/** A shape of the truth, as far as names go. */
export interface TrueShape {
  readonly kind: string
  readonly enum?: readonly string[]
  readonly members?: Readonly<Record<string, ShapeId>>
  readonly member?: ShapeId
  readonly key?: ShapeId
  readonly value?: ShapeId
}

/** What is known of a service from elsewhere. */
export interface Truth {
  readonly operations: Readonly<
    Record<string, { readonly operation: string; readonly input?: ShapeId; readonly output?: ShapeId }>
  >
  readonly shapes: Readonly<Record<ShapeId, TrueShape>>
}

/** A shape of the service, and what stands at its places in the model. */
export interface NamePair {
  readonly service: string
  readonly kind: 'structure' | 'enum'
  readonly trueName: ShapeId
  readonly names: readonly ShapeId[]
}

/** What was found about some services. Of structures and enums of the service as `conformance/compare.mjs` counts them. */
export interface NameFigures {
  readonly pairs: NamePair[]
  /** `sqs.Entry is the service's own SendMessageBatchRequestEntry`: a name that is the service's own of another shape. */
  readonly misleading: string[]
  /** Structures and enums of models that a name was compared of. */
  compared: number
  /** `wafv2.CapacityRule is the service's Rule`: a structure or an enum, no request and no response, that has none of the names that the service has at its places. */
  readonly foreign: string[]
  /** Structures and enums that {@link foreign} was asked of. */
  asked: number
  /** `ec2.Name`: types that are called by a word which says nothing by itself. */
  readonly bare: string[]
}

/**
 * Walks a model beside the truth, from the request and the response of each operation.
 *
 * @param figures - takes what is found
 */
export function measureNames(service: string, model: ServiceModel, truth: Truth, figures: NameFigures): void {
  const shapes = new Map(model.shapes.map((shape) => [shape.id, shape]))
  const [names, trueNames] = [new Map<ShapeId, Set<ShapeId>>(), new Map<ShapeId, Set<ShapeId>>()]
  const roots = new Set(model.operations.flatMap(({ input, output }) => [input, output]))
  const seen = new Set<string>()
  for (const { method, input, output } of model.operations) {
    const operation = truth.operations[method]
    walk(operation?.input, input)
    walk(operation?.output, output)
  }
  for (const [trueName, found] of names) {
    const { kind, enum: values } = truth.shapes[trueName] as TrueShape
    if (kind === 'structure' || values) {
      figures.pairs.push({ service, kind: values ? 'enum' : 'structure', trueName, names: [...found] })
    }
  }
  const own = new Map(
    Object.entries(truth.shapes).flatMap(([name, shape]) =>
      shape.kind === 'structure' || shape.enum ? [[name.toLowerCase(), name]] : [],
    ),
  )
  for (const [name, found] of trueNames) {
    if (!hasName(shapes.get(name))) continue
    figures.compared++
    if (!roots.has(name)) {
      figures.asked++
      if (![...found].map(toTypeName).includes(name))
        figures.foreign.push(`${service}.${name} is the service's ${[...found].join(', ')}`)
    }
    const claimed = own.get(name.toLowerCase())
    if (claimed !== undefined && !found.has(claimed))
      figures.misleading.push(`${service}.${name} is the service's ${[...found].slice(0, 3).join(', ')}`)
  }
  for (const shape of model.shapes)
    if (hasName(shape) && isBareName(shape.id)) figures.bare.push(`${service}.${shape.id}`)
  return

  function walk(trueName: ShapeId | undefined, name: ShapeId | undefined): void {
    const [trueShape, shape] = [truth.shapes[trueName ?? ''], shapes.get(name ?? '')]
    if (trueName === undefined || name === undefined || !trueShape || !shape) return
    if (seen.has(`${trueName} ${name}`)) return
    seen.add(`${trueName} ${name}`)
    add(names, trueName, name)
    add(trueNames, name, trueName)
    if (trueShape.kind !== shape.kind) return
    if (shape.kind === 'structure')
      for (const member of shape.members) walk(trueShape.members?.[member.name], member.shape)
    else if (shape.kind === 'list') walk(trueShape.member, shape.member)
    else if (shape.kind === 'map') walk(trueShape.value, shape.value)
  }
}

function hasName(shape: Shape | undefined): boolean {
  return shape?.kind === 'structure' || (shape?.kind === 'string' && shape.enum !== undefined)
}

function add(sets: Map<ShapeId, Set<ShapeId>>, key: ShapeId, value: ShapeId): void {
  const known = sets.get(key)
  if (known) known.add(value)
  else sets.set(key, new Set([value]))
}

/** The share of the shapes of a kind that carry the service's own name wherever they stand, in percent. */
export function shareEqual(pairs: readonly NamePair[], kind: NamePair['kind']): number {
  const ofKind = pairs.filter((pair) => pair.kind === kind)
  return (
    (100 * ofKind.filter(({ trueName, names }) => names.length === 1 && names[0] === trueName).length) / ofKind.length
  )
}

/** The facts in the form of botocore's description. */
export function describeTruth({ operations, shapes }: Truth): ServiceDescription {
  const use = (shape: ShapeId): { shape: ShapeId } => ({ shape })
  return {
    operations: Object.fromEntries(
      Object.values(operations).map(({ operation, input, output }) => [
        operation,
        { ...(input !== undefined && { input: use(input) }), ...(output !== undefined && { output: use(output) }) },
      ]),
    ),
    shapes: Object.fromEntries(
      Object.entries(shapes).map(([name, { kind, members, member, key, value }]) => [
        name,
        {
          type: kind,
          ...(members && {
            members: Object.fromEntries(Object.entries(members).map(([of, shape]) => [of, use(shape)])),
          }),
          ...(member !== undefined && { member: use(member) }),
          ...(key !== undefined && { key: use(key) }),
          ...(value !== undefined && { value: use(value) }),
        },
      ]),
    ),
  }
}
