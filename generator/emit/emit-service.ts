/**
 * Model → TypeScript. Names nothing but files, reads no page, and no file either: it runs wherever JavaScript does.
 *
 * @module
 */
import type { Operation, ServiceModel, Shape, ShapeId } from '../model/index.js'
import type { Templates } from '../templates/templates.js'
import { emitGuards } from './guard/guards.js'
import { emitClient } from './operations/client.js'
import { emitErrors } from './operations/errors.js'
import { describeBoundary, emitDescriptor } from './operations/operation.js'
import { emitPaginator } from './operations/paginator.js'
import { emitWaiter } from './operations/waiter.js'
import type { EmitOptions } from './options.js'
import { emitBarrel } from './package/barrel.js'
import { emitContracts } from './package/contracts.js'
import { emitDeprecated } from './package/deprecated.js'
import { emitPackageFiles } from './package/package-files.js'
import { selectRuntime } from './package/runtime.js'
import { createEmitContext, type EmitContext, type ModuleContext } from './plan/context.js'
import { boundaryShapes } from './plan/layout.js'
import { type EmittedFile, type FormerInputs, SameFile } from './print/emitted-file.js'
import { SourceModule } from './print/source-module.js'
import { emitAlias } from './types/alias.js'
import { emitEnumeration } from './types/enumeration.js'
import { emitStructure } from './types/structure.js'

/**
 * Writes the package of a service.
 *
 * @param model - the service
 * @param options - choices of whoever generates
 * @param templates - what every package carries
 * @param former - by path, what the same generator made files from in an earlier run; those of the same inputs are not written again
 * @returns the package's files, by path, ascending (code unit order)
 */
export function emitServiceWith(
  model: ServiceModel,
  options: EmitOptions,
  templates: Templates,
  former: FormerInputs = new Map(),
): readonly EmittedFile[] {
  const context = createEmitContext(model, options)
  const runtime = selectRuntime(templates)
  const modules = [
    emitBarrel(context, runtime.publicNames),
    emitContracts(context),
    ...(model.operations.length > 0 ? [emitClient(context)] : []),
    emitErrors(context),
    ...emitDeprecated(context),
    ...context.paginators.map((plan) => emitPaginator(context, plan)),
    ...context.waiters.map((plan) => emitWaiter(context, plan)),
  ]
  return [
    ...emitPackageFiles(context, templates.package, former),
    ...modules.map((module) => ({ path: `src/${module.path}`, text: module.print() })),
    ...emitShapeModules(context, former),
    ...[...runtime.files].map(([name, text]) => ({
      path: `src/runtime/${name}`,
      text,
      isLaidOut: true as const,
    })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The modules of the operations, with what they take and give, and those of all other named shapes. */
function emitShapeModules(context: EmitContext, former: FormerInputs): readonly EmittedFile[] {
  const { layout, model } = context
  const isInOperation = new Set(model.operations.flatMap(boundaryShapes))
  return [
    ...model.operations.map(({ operation, input, output }) => {
      const path = layout.operations.get(operation)!
      const own = [input, output].filter((id) => id !== undefined && layout.shapes.get(id) === path)
      return emitModule(path, context, former, (module) => {
        emitOperation(module, context, operation, new Set(own as ShapeId[]))
      })
    }),
    ...model.shapes.flatMap(({ id }) => {
      const path = layout.shapes.get(id)
      if (path === undefined || isInOperation.has(id)) return []
      return [emitModule(path, context, former, (module) => emitShape(module, context, context.shape(id)))]
    }),
  ]
}

/** Emits a module, or leaves that for later if it would come out as in an earlier run: if its emitters would ask the same questions and get the same answers. */
function emitModule(
  path: string,
  { questions }: EmitContext,
  former: FormerInputs,
  emit: (module: SourceModule) => void,
): EmittedFile {
  const print = (): string => {
    const module = new SourceModule(path)
    emit(module)
    return module.print()
  }
  const known = former.get(`src/${path}`)
  if (known && questions.hash(known.asked) === known.hash) return new SameFile(`src/${path}`, known, print)
  const { result, asked } = questions.observe(print)
  return { path: `src/${path}`, text: result, inputs: { asked, hash: questions.hash(asked) } }
}

/**
 * Adds what an operation takes and gives, and its descriptor.
 *
 * @param own - the structures that stand in the operation's module
 */
function emitOperation(module: SourceModule, context: ModuleContext, name: string, own: ReadonlySet<ShapeId>): void {
  const operation: Operation = context.operation(name)
  for (const id of own) {
    const shape = context.shape(id)
    emitShape(module, context, shape, describeBoundary(operation, shape))
  }
  emitDescriptor(module, context, operation)
}

/** Adds a named shape to its module: its types, then its guards and schemas. */
function emitShape(module: SourceModule, context: ModuleContext, shape: Shape, summary?: string): void {
  switch (shape.kind) {
    case 'structure':
      emitStructure(module, context, shape, summary)
      emitGuards(module, context, shape)
      break
    case 'string':
      emitEnumeration(module, context, shape)
      emitGuards(module, context, shape)
      break
    case 'list':
    case 'map':
      emitAlias(module, context, shape)
      break
  }
}
