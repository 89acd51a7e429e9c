/**
 * Names that follow from the model's names. Every exported name of a package is claimed here, once.
 *
 * @module
 */
import type {
  NameAlias,
  Operation,
  ServiceModel,
  Shape,
  ShapeId,
  StringShape,
  StructureShape,
} from '../../model/index.js'
import { affix, type DerivedNameKind, derivedNames, listDerivedNames } from '../../naming/derived-names.js'
import { outputTypeOf } from './form.js'
import { isNamed } from './layout.js'
import { planPaginators } from './paginator-plan.js'

/** What follows from the name of one type; only the kinds that its shape has. */
export type DerivedNames = Readonly<Partial<Record<DerivedNameKind, string>>>

/** Every name that a package exports beside those of the runtime. */
export interface ExportedNames {
  /** Whether a name is taken by the package's own exports. */
  has(name: string): boolean
  /** `SageMakerClient`. */
  readonly client: string
  /** `SageMakerServiceError`. */
  readonly serviceError: string
  /** Interface of the documented exceptions by name: `SageMakerErrors`. */
  readonly errorMap: string
  /** Class of each documented exception, by the documented name, ascending. */
  readonly errors: ReadonlyMap<string, string>
  /** By the exported name of a type (`Tag`, `TagOutput`): what follows from it. Earlier names have entries of their own. */
  readonly derived: ReadonlyMap<string, DerivedNames>
  /** Name of an operation's descriptor, by the operation's own name: `describeAutoMLJobOperation`. */
  readonly descriptors: ReadonlyMap<string, string>
  /** Name of an operation's method, by the operation's own name: its function name, but never `then`. */
  readonly methods: ReadonlyMap<string, string>
  /** By the paginator's own name, of those that are written. */
  readonly paginators: ReadonlyMap<string, LoopNames>
  /** By the waiter's own name. */
  readonly waiters: ReadonlyMap<string, LoopNames>
  /** Earlier names of shapes. What follows from them is in {@link derived}: by the earlier name, and by that of its response form. */
  readonly aliases: ReadonlyMap<string, AliasNames>
}

/** Names of the types that stand for a shape's under an earlier name. */
export interface AliasNames {
  /** `Label`, which is `Tag` now. */
  readonly own: string
  /** `LabelOutput`, if the response form is another type. */
  readonly output?: string
}

/** Names of a paginator or a waiter. */
export interface LoopNames {
  /** The exported descriptor: `listAutoMLJobsPaginator`, `endpointInServiceWaiter`. */
  readonly descriptor: string
  /** The client's method: `paginateListAutoMLJobs`, `waitUntilEndpointInService`. */
  readonly method: string
}

/**
 * Claims all names. Names of types are the model's and stand as they are; what follows from them yields where it would clash: `TableSchema`, a
 * structure, makes the schema of `Table` a `TableStandardSchema`. Earlier names of types stand like names of types; what follows from them comes last, and takes nothing from any shape.
 */
export function claimNames(model: ServiceModel): ExportedNames {
  const named = model.shapes.filter(isNamed)
  const taken = new Set(named.flatMap(typeNames))
  const aliases = claimAliases(model.aliases ?? [], new Map(named.map((shape) => [shape.id, shape])), taken)
  const claim = (...candidates: readonly string[]): string => claimName(taken, ...candidates)
  const client = claim(`${model.className}Client`, `${model.className}ServiceClient`)
  const serviceError = claim(`${model.className}ServiceError`, `${model.className}ServiceBaseError`)
  const errorMap = claim(`${model.className}Errors`, `${model.className}DocumentedErrors`)
  const errors = new Map(
    documentedErrors(model.operations).map((error) => {
      const name = formatIdentifier(error)
      return [error, claim(name, `${name}Error`, `${name}ServiceError`)]
    }),
  )
  const descriptors = new Map(
    model.operations.map(({ operation, functionName }) => [
      operation,
      claim(`${functionName}Operation`, `${functionName}Descriptor`),
    ]),
  )
  const claimDerived = (name: string, shape: StructureShape | StringShape): DerivedNames =>
    Object.fromEntries(
      listDerivedNames(shape.kind === 'string' ? 'enum' : 'structure').map((kind) => {
        const { affixes, yielding } = derivedNames[kind]
        return [kind, claim(affix(name, affixes), affix(name, yielding))]
      }),
    )
  const derived = new Map<string, DerivedNames>()
  for (const shape of named) {
    if (shape.kind !== 'structure' && shape.kind !== 'string') continue
    for (const type of typeNames(shape)) derived.set(type, claimDerived(type, shape))
  }
  const methods = nameMethods(model.operations)
  const takenMethods = new Set([...methods.values(), 'isError'])
  const claimLoops = (names: readonly string[], verb: string, kind: string): Map<string, LoopNames> =>
    new Map(
      names.map((own) => {
        const name = formatIdentifier(own)
        const descriptor = `${name.charAt(0).toLowerCase()}${name.slice(1)}${kind}`
        return [
          own,
          {
            descriptor: claim(descriptor, `${descriptor}Descriptor`),
            method: claimName(takenMethods, `${verb}${name}`, `${verb}${name}${kind}`),
          },
        ]
      }),
    )
  const paginators = claimLoops(
    planPaginators(model).plans.map(({ paginator }) => paginator.name),
    'paginate',
    'Paginator',
  )
  const waiters = claimLoops(
    model.waiters.map(({ name }) => name),
    'waitUntil',
    'Waiter',
  )
  const shapes = new Map(named.map((shape) => [shape.id, shape]))
  for (const { name, shape: id } of model.aliases ?? []) {
    const shape = shapes.get(id)
    if (shape?.kind !== 'structure' && shape?.kind !== 'string') continue
    const { own, output } = aliases.get(name)!
    for (const type of output === undefined ? [own] : [own, output]) derived.set(type, claimDerived(type, shape))
  }
  return {
    has: (name) => taken.has(name),
    client,
    serviceError,
    errorMap,
    errors,
    derived,
    descriptors,
    methods,
    paginators,
    waiters,
    aliases,
  }
}

/** Takes the earlier names of types, and names for their response forms. */
function claimAliases(
  aliases: readonly NameAlias[],
  shapes: ReadonlyMap<ShapeId, Shape>,
  taken: Set<string>,
): ReadonlyMap<string, AliasNames> {
  for (const { name } of aliases) taken.add(name)
  return new Map(
    aliases.map(({ name, shape: id, form }) => {
      if (form === 'response' || outputTypeOf(shapes.get(id)) === undefined) return [name, { own: name }]
      return [name, { own: name, output: claimName(taken, `${name}Output`, `${name}OutputForm`) }]
    }),
  )
}

/** Takes the first candidate that is free, or the last one with a number. */
function claimName(taken: Set<string>, ...candidates: readonly string[]): string {
  let name = candidates.find((candidate) => !taken.has(candidate))
  for (let number = 2; name === undefined; number++) {
    const numbered = `${candidates.at(-1)}${number}`
    if (!taken.has(numbered)) name = numbered
  }
  taken.add(name)
  return name
}

/** A client with a method `then` would be taken for a promise: `await` and `async` functions would call it. */
function nameMethods(operations: readonly Operation[]): Map<string, string> {
  const taken = new Set(operations.map(({ functionName }) => functionName))
  let other = 'thenOperation'
  for (let number = 2; taken.has(other); number++) other = `thenOperation${number}`
  return new Map(
    operations.map(({ operation, functionName }) => [operation, functionName === 'then' ? other : functionName]),
  )
}

/** The names of a shape's types: its own, and the response form's if that is another type. */
function typeNames(shape: Shape): string[] {
  const output = outputTypeOf(shape)
  return output === undefined ? [shape.id] : [shape.id, output]
}

/** The documented exceptions of a service, each once, ascending. */
function documentedErrors(operations: readonly Operation[]): string[] {
  return [...new Set(operations.flatMap(({ errors }) => errors))].sort()
}

/** A documented name (of an exception, a paginator, a waiter) as an identifier with a capital letter; a page may hold anything. */
function formatIdentifier(error: string): string {
  const name = error.replace(/[^A-Za-z0-9_$]+/g, '_')
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  return /^[A-Z]/.test(capital) ? capital : `Error${capital}`
}
