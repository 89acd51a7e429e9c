/**
 * Model → TypeScript. Names nothing but files, reads no page.
 *
 * @module
 */
import type { Operation, ServiceModel, Shape, ShapeId } from '../model/index.js'
import { emitAlias } from './alias.js'
import { emitBarrel } from './barrel.js'
import { emitClient } from './client.js'
import { createEmitContext, type EmitContext } from './context.js'
import { emitDeprecated } from './deprecated.js'
import type { EmittedFile } from './emitted-file.js'
import { emitEnumeration } from './enumeration.js'
import { emitErrors } from './errors.js'
import { emitGuards } from './guard/index.js'
import { emitJsonSchemas } from './json-schema.js'
import { boundaryShapes } from './layout.js'
import { InputHasher } from './module-inputs.js'
import { type FormerInputs, emitObserved } from './observed-module.js'
import { describeBoundary, emitDescriptor } from './operation.js'
import type { EmitOptions } from './options.js'
import { emitPackageFiles } from './package-files.js'
import { emitPaginator } from './paginator.js'
import { readRuntime } from './runtime-files.js'
import { SourceModule } from './source-module.js'
import { SourcePrinter } from './source-printer.js'
import { emitStructure } from './structure.js'
import { emitWaiter } from './waiter.js'

export type { EmittedFile } from './emitted-file.js'
export type { ModuleInputs } from './module-inputs.js'
export type { FormerInputs } from './observed-module.js'
export type { EmitOptions } from './options.js'

/**
 * Writes the package of a service.
 *
 * @param model - the service
 * @param options - choices of whoever generates
 * @param former - by path, what the same generator made files from in an earlier run; those of the same inputs are not written again
 * @returns the package's files, by path, ascending (code unit order)
 */
export function emitService(
  model: ServiceModel,
  options: EmitOptions,
  former: FormerInputs = new Map(),
): readonly EmittedFile[] {
  const context = createEmitContext(model, options)
  const runtime = readRuntime()
  const printer = new SourcePrinter()
  const modules = [
    emitBarrel(context, runtime.publicNames),
    ...(model.operations.length > 0 ? [emitClient(context)] : []),
    emitErrors(context),
    ...emitDeprecated(context),
    ...context.paginators.map((plan) => emitPaginator(context, plan)),
    ...context.waiters.map((plan) => emitWaiter(context, plan)),
  ]
  return [
    ...emitPackageFiles(context, former),
    ...(context.options.jsonSchema ? emitJsonSchemas(context) : []),
    ...modules.map((module) => ({ path: `src/${module.path}`, ...printer.print(module) })),
    ...emitShapeModules(context, printer, former),
    // The templates are kept in the layout of all sources.
    ...[...runtime.files].map(([name, text]) => ({
      path: `src/runtime/${name}`,
      text,
      settled: [{ start: 0, end: text.length }],
    })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The modules of the operations, with what they take and give, and those of all other named shapes. */
function emitShapeModules(context: EmitContext, printer: SourcePrinter, former: FormerInputs): readonly EmittedFile[] {
  const { layout, model } = context
  const hasher = new InputHasher(context)
  const isInOperation = new Set(model.operations.flatMap(boundaryShapes))
  const emit = (path: string, shapes: readonly ShapeId[], operation?: Operation): EmittedFile =>
    emitObserved(`src/${path}`, context, hasher, former, operation, () => {
      const module = new SourceModule(path)
      for (const id of shapes) {
        const shape = context.shape(id)
        emitShape(module, context, shape, operation && describeBoundary(operation, shape))
      }
      if (operation) emitDescriptor(module, context, operation)
      return printer.print(module)
    })
  return [
    ...model.operations.map((operation) => {
      const path = layout.operations.get(operation.operation)!
      const own = new Set(boundaryShapes(operation).filter((id) => layout.shapes.get(id) === path))
      return emit(path, [...own], operation)
    }),
    ...model.shapes.flatMap(({ id }) => {
      const path = layout.shapes.get(id)
      return path === undefined || isInOperation.has(id) ? [] : [emit(path, [id])]
    }),
  ]
}

/** Adds a named shape to its module: its types, then its guards. */
function emitShape(module: SourceModule, context: EmitContext, shape: Shape, summary?: string): void {
  switch (shape.kind) {
    case 'structure':
      emitStructure(module, context, shape, summary)
      emitGuards(module, shape, context)
      break
    case 'string':
      emitEnumeration(module, context, shape)
      emitGuards(module, shape, context)
      break
    case 'list':
    case 'map':
      emitAlias(module, context, shape)
      break
  }
}
