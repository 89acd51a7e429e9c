/**
 * What every emitter sees of the package that is being written.
 *
 * @module
 */
import type { Member, ServiceModel, Shape, ShapeId, StringShape, StructureShape } from '../model/index.js'
import { type Form, ownForm } from './form.js'
import { type Layout, layOutModules } from './layout.js'
import { claimNames, type ExportedNames, type GuardNames } from './names.js'
import { type EmitOptions, type ResolvedEmitOptions, resolveEmitOptions } from './options.js'
import { type PaginatorPlan, planPaginators } from './paginator-plan.js'
import type { ModuleSymbol } from './source-module.js'
import { planWaiters, type WaiterPlan } from './waiter-plan.js'

/** The guards of one form of a named shape, and what stands beside them, to be mentioned in a module. */
export type GuardSymbols = Readonly<Record<keyof GuardNames, ModuleSymbol>>

/** What emitters looked at beside what they were given. */
export interface Observed {
  /** Ids of shapes, each once. */
  readonly shapes: readonly ShapeId[]
  /** Names of the language and of the runtime, of which they asked whether the package has one of its own; each once. */
  readonly names: readonly string[]
}

/** The package that is being written: its model, its names, its modules. */
export interface EmitContext {
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
  /** The shape of an id. A model refers to nothing that it does not hold; an id that it does not hold throws. */
  shape(id: ShapeId): Shape
  /** The shape of an id; undefined where the model does not hold it. Emitters take {@link shape}: this is for looking whether anything changed. */
  findShape(id: ShapeId): Shape | undefined
  /** Ids of the operations' inputs. */
  readonly inputs: ReadonlySet<ShapeId | undefined>
  /** Notes the shapes that {@link shape} gives, and the names that are asked for, while a task runs. Tasks do not nest. */
  observe<Result>(task: () => Result): { readonly result: Result; readonly observed: Observed }
  /** The type of a named shape in a form: `Tag`, or `TagOutput` for the response form where that is an interface of its own. */
  typeSymbol(shape: Shape, form: Form): ModuleSymbol
  /**
   * Whether a member must be there: marked so, and part of a request. The client fills in the idempotency tokens of an operation's input, so those are optional.
   */
  isRequired(structure: StructureShape, member: Member, form: Form): boolean
  /** The guards of a structure in a form, or of an enum. */
  guardSymbols(shape: StructureShape | StringShape, form: Form): GuardSymbols
  /** The type of a structure's JSON form. */
  jsonFormSymbol(shape: StructureShape, form: Form): ModuleSymbol
  /** An enum's array of its values. */
  valuesSymbol(shape: StringShape): ModuleSymbol
  /**
   * A name that the runtime exports; imported under another name where the package has one like it.
   *
   * @param module - file in the runtime folder, without extension: `validation`, with the name it exports
   */
  runtime(module: string, name: string): ModuleSymbol
  /**
   * How to write a name of the language (`Date`, `Record`, `Array`, `Number`), as a type or as a value: `globalThis.Date` in a package that has a `Date` of its own.
   */
  global(name: string): string
}

/** Makes the context of a package. */
export function createEmitContext(model: ServiceModel, options: EmitOptions): EmitContext {
  const shapes = new Map(model.shapes.map((shape) => [shape.id, shape]))
  const layout = layOutModules(model)
  const names = claimNames(model)
  const inputs = new Set(model.operations.map(({ input }) => input))
  const moduleOf = (shape: Shape): string => {
    const module = layout.shapes.get(shape.id)
    if (module === undefined) throw new Error(`The shape ${shape.id} has no module: it has no name`)
    return module
  }
  const typeSymbol = (shape: Shape, form: Form): ModuleSymbol => {
    const own = shape.kind !== 'structure' || form === 'request' || !shape.outputDiffers
    return { name: own ? shape.id : (shape.outputName ?? shape.id), module: moduleOf(shape) }
  }
  const { open, plans } = planPaginators(model)
  const seen = { shapes: new Set<ShapeId>(), names: new Set<string>() }
  const isTaken = (name: string): boolean => {
    seen.names.add(name)
    return names.has(name)
  }
  /** By the name of the type: every mention of a guard asks for them. */
  const guardSymbols = new Map<string, GuardSymbols>()
  return {
    model,
    options: resolveEmitOptions(options, model),
    layout,
    names,
    paginators: plans,
    openPaginators: open,
    waiters: planWaiters(model),
    shape(id) {
      const shape = shapes.get(id)
      if (!shape) throw new Error(`The model refers to the shape ${id} and does not hold it`)
      seen.shapes.add(id)
      return shape
    },
    findShape: (id) => shapes.get(id),
    inputs,
    observe(task) {
      seen.shapes.clear()
      seen.names.clear()
      const result = task()
      return { result, observed: { shapes: [...seen.shapes], names: [...seen.names] } }
    },
    typeSymbol,
    isRequired: (structure, member, form) =>
      form === 'request' && member.required && !(member.idempotencyToken && inputs.has(structure.id)),
    guardSymbols(shape, form) {
      const outputName = shape.kind === 'structure' && form !== ownForm(shape) ? shape.outputName : undefined
      const id = outputName ?? shape.id
      const known = guardSymbols.get(id) ?? listGuardSymbols(names.guards.get(id)!, moduleOf(shape))
      guardSymbols.set(id, known)
      return known
    },
    jsonFormSymbol(shape, form) {
      const { name, module } = typeSymbol(shape, form)
      return { name: names.jsonForms.get(name)!, module }
    },
    valuesSymbol: (shape) => ({ name: names.values.get(shape.id)!, module: moduleOf(shape) }),
    runtime: (module, name) => ({
      name,
      module: `runtime/${module}.ts`,
      ...(isTaken(name) && { alias: findRuntimeAlias(name, isTaken) }),
    }),
    global: (name) => (isTaken(name) ? `globalThis.${name}` : name),
  }
}

function listGuardSymbols(guards: GuardNames, module: string): GuardSymbols {
  const symbols = Object.entries(guards).map(([kind, name]: [string, string]) => [kind, { name, module }])
  return Object.fromEntries(symbols) as GuardSymbols
}

/** `Transport` → `RuntimeTransport`, `isRecord` → `runtimeIsRecord`; `RuntimeTransport2` where the package has a `RuntimeTransport` too. */
function findRuntimeAlias(name: string, isTaken: (name: string) => boolean): string {
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  const alias = capital === name ? `Runtime${capital}` : `runtime${capital}`
  if (!isTaken(alias)) return alias
  let number = 2
  while (isTaken(`${alias}${number}`)) number++
  return `${alias}${number}`
}
