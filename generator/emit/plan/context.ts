/**
 * What emitters see of the package that is being written.
 *
 * @module
 */
import type { Member, Operation, ServiceModel, Shape, ShapeId, StringShape, StructureShape } from '../../model/index.js'
import type { DerivedNameKind } from '../../naming/derived-names.js'
import { type EmitChoices, type EmitOptions, type ResolvedEmitOptions, resolveEmitOptions } from '../options.js'
import { type Layout, layOutModules } from './layout.js'
import { type Form, outputTypeOf } from './form.js'
import { claimNames, type DerivedNames, type ExportedNames } from './names.js'
import { type PaginatorPlan, planPaginators } from './paginator-plan.js'
import { Questions } from './questions.js'
import { findRecursions } from './recursion.js'
import { planWaiters, type WaiterPlan } from './waiter-plan.js'

/** A name that a module of the package exports. */
export interface ModuleSymbol {
  /** The exported name. */
  readonly name: string
  /** The module's path in the package's source folder, with `/` and extension: `shapes/tag.ts`. */
  readonly module: string
  /** The name to import it under, if the module may have another thing of that name. */
  readonly alias?: string
}

/**
 * What the emitters of a shape's or an operation's module see. All of it is asked for, so that it is known what a module was made from: such an emitter takes
 * nothing from anywhere else.
 */
export interface ModuleContext {
  readonly choices: EmitChoices
  /** boto3's name of the service, and its class. */
  readonly service: Pick<ServiceModel, 'service' | 'className'>
  /** The shape of an id. A model refers to nothing that it does not hold; an id that it does not hold throws. */
  shape(id: ShapeId): Shape
  /** The operation of a name (the service's own), which throws if there is none. */
  operation(name: string): Operation
  /** The type of a named shape in a form: `Tag`, or `TagOutput` for the response form if that is a type of its own. */
  typeSymbol(shape: Shape, form: Form): ModuleSymbol
  /** What follows from a shape's type in a form: its guard, its schema. A kind of name that the shape does not have throws. */
  symbol(kind: DerivedNameKind, shape: StructureShape | StringShape, form: Form): ModuleSymbol
  /**
   * Whether a member must be there: marked so, and part of a request. The client fills in the idempotency tokens of an operation's input, so those are optional.
   */
  isRequired(structure: StructureShape, member: Member, form: Form): boolean
  /** The name of the recursion that a structure is part of; undefined for most. */
  recursion(id: ShapeId): ShapeId | undefined
  /** The constant that says what a form promises. */
  contractSymbol(form: Form): ModuleSymbol
  /** The descriptor of an operation. */
  descriptorSymbol(operation: Operation): ModuleSymbol
  /** The class of a documented error. */
  errorSymbol(error: string): ModuleSymbol
  /** The class of every error of the service. */
  serviceErrorSymbol(): ModuleSymbol
  /**
   * A name that the runtime exports; imported under another name if the package has one like it.
   *
   * @param module - file in the runtime folder, without extension: `validation`, with the name it exports
   */
  runtime(module: string, name: string): ModuleSymbol
  /**
   * How to write a name of the language (`Date`, `Record`, `Array`, `Number`), as a type or as a value: `globalThis.Date` in a package that has a `Date` of its own.
   */
  global(name: string): string
}

/** The package that is being written: its model, its names, its modules. */
export interface EmitContext extends ModuleContext {
  readonly model: ServiceModel
  readonly options: ResolvedEmitOptions
  readonly layout: Layout
  readonly names: ExportedNames
  /** The paginators that are written, by name. */
  readonly paginators: readonly PaginatorPlan[]
  /** Names of the paginators of which the pages do not show the tokens; nothing is written for them. */
  readonly openPaginators: readonly string[]
  /** The waiters that are written, by name. */
  readonly waiters: readonly WaiterPlan[]
  /** What the modules of shapes and operations were made from. */
  readonly questions: Pick<Questions<Question>, 'observe' | 'hash'>
}

/** What can be asked of a package; each question has a key beside it. */
export type Question = 'shape' | 'facts' | 'operation' | 'operationFacts' | 'error' | 'taken' | 'package'

/** What follows from the whole package of a named shape. */
interface ShapeFacts {
  /** The module of a named shape. */
  readonly module: string | undefined
  /** What follows from the name of its type. */
  readonly own: DerivedNames | undefined
  /** What follows from the name of its response form, if that is another type. */
  readonly output: DerivedNames | undefined
  /** Whether it is the input of an operation. */
  readonly isInput: boolean
  readonly recursion: ShapeId | undefined
}

/** What follows from the whole package of an operation. */
interface OperationFacts {
  readonly descriptor: string
  readonly module: string
}

/** The module of the service's errors. */
export const errorsModule = 'errors.ts'

/** The module of the two contracts. */
export const contractsModule = 'contracts.ts'

/** Makes the context of a package. */
export function createEmitContext(model: ServiceModel, options: EmitOptions): EmitContext {
  const resolved = resolveEmitOptions(options, model)
  const layout = layOutModules(model)
  const names = claimNames(model)
  const shapes = new Map(model.shapes.map((shape) => [shape.id, shape]))
  const operations = new Map(model.operations.map((operation) => [operation.operation, operation]))
  const inputs = new Set(model.operations.map(({ input }) => input))
  const recursions = findRecursions(model)
  const { open, plans } = planPaginators(model)
  const questions = new Questions<Question>({
    shape: (id) => shapes.get(id),
    facts: (id): ShapeFacts => {
      const output = outputTypeOf(shapes.get(id))
      return {
        module: layout.shapes.get(id),
        own: names.derived.get(id),
        output: output === undefined ? undefined : names.derived.get(output),
        isInput: inputs.has(id),
        recursion: recursions.get(id),
      }
    },
    operation: (name) => operations.get(name),
    operationFacts: (name): OperationFacts => ({
      descriptor: names.descriptors.get(name)!,
      module: layout.operations.get(name)!,
    }),
    error: (name) => names.errors.get(name),
    taken: (name) => names.has(name),
    package: () => {
      const { version: _, ...choices } = resolved
      const { className, service } = model
      return { choices, service: { service, className }, error: names.serviceError }
    },
  })
  const askPackage = () =>
    questions.ask('package', '') as Pick<ModuleContext, 'service' | 'choices'> & { readonly error: string }
  const factsOf = (id: ShapeId): ShapeFacts => questions.ask('facts', id) as ShapeFacts
  const isTaken = (name: string): boolean => questions.ask('taken', name) as boolean
  const moduleOf = (id: ShapeId): string => {
    const { module } = factsOf(id)
    if (module === undefined) throw new Error(`The shape ${id} has no module: it has no name`)
    return module
  }
  const outputName = (shape: Shape, form: Form): string | undefined =>
    form === 'response' ? outputTypeOf(shape) : undefined
  return {
    model,
    layout,
    names,
    paginators: plans,
    openPaginators: open,
    waiters: planWaiters(model),
    questions,
    options: resolved,
    get choices() {
      return askPackage().choices
    },
    get service() {
      return askPackage().service
    },
    shape(id) {
      const shape = questions.ask('shape', id) as Shape | undefined
      if (!shape) throw new Error(`The model refers to the shape ${id} and does not hold it`)
      return shape
    },
    operation(name) {
      const operation = questions.ask('operation', name) as Operation | undefined
      if (!operation) throw new Error(`The model has no operation ${name}`)
      return operation
    },
    typeSymbol: (shape, form) => ({
      name: outputName(shape, form) ?? shape.id,
      module: moduleOf(shape.id),
    }),
    symbol(kind, shape, form) {
      const { own, output } = factsOf(shape.id)
      const name = (outputName(shape, form) === undefined ? own : output)?.[kind]
      if (name === undefined) throw new Error(`The shape ${shape.id} has no name of the kind \`${kind}\``)
      return { name, module: moduleOf(shape.id) }
    },
    isRequired: (structure, member, form) =>
      form === 'request' && member.required && !(member.idempotencyToken && factsOf(structure.id).isInput),
    recursion: (id) => factsOf(id).recursion,
    contractSymbol: (form) => ({ name: form, module: contractsModule }),
    descriptorSymbol({ operation }) {
      const { descriptor, module } = questions.ask('operationFacts', operation) as OperationFacts
      return { name: descriptor, module }
    },
    errorSymbol: (error) => ({ name: questions.ask('error', error) as string, module: errorsModule }),
    serviceErrorSymbol: () => ({ name: askPackage().error, module: errorsModule }),
    runtime: (module, name) => ({
      name,
      module: `runtime/${module}.ts`,
      ...(isTaken(name) && { alias: findRuntimeAlias(name, isTaken) }),
    }),
    global: (name) => (isTaken(name) ? `globalThis.${name}` : name),
  }
}

/** `Transport` → `RuntimeTransport`, `isRecord` → `runtimeIsRecord`; `RuntimeTransport2` if the package has a `RuntimeTransport` too. */
function findRuntimeAlias(name: string, isTaken: (name: string) => boolean): string {
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  const alias = capital === name ? `Runtime${capital}` : `runtime${capital}`
  if (!isTaken(alias)) return alias
  let number = 2
  while (isTaken(`${alias}${number}`)) number++
  return `${alias}${number}`
}

/** The structure that an operation takes or gives; undefined for nothing. */
export function boundaryStructure(
  context: ModuleContext,
  operation: Operation,
  form: Form,
): StructureShape | undefined {
  const id = form === 'request' ? operation.input : operation.output
  const shape = id === undefined ? undefined : context.shape(id)
  if (shape && shape.kind !== 'structure') {
    throw new Error(`The ${form} of ${operation.operation} is no structure but a ${shape.kind}`)
  }
  return shape
}
