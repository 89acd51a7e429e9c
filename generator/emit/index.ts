/**
 * Model → TypeScript. Names nothing but files, reads no page.
 *
 * @module
 */
import type { ServiceModel, Shape, ShapeId } from '../model/index.js'
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
export type { EmitOptions } from './options.js'

/**
 * Writes the package of a service.
 *
 * @param model - the service
 * @param options - choices of whoever generates
 * @returns the package's files, by path, ascending (code unit order)
 */
export function emitService(model: ServiceModel, options: EmitOptions): readonly EmittedFile[] {
  const context = createEmitContext(model, options)
  const runtime = readRuntime()
  const printer = new SourcePrinter()
  const modules = [
    emitBarrel(context, runtime.publicNames),
    ...(model.operations.length > 0 ? [emitClient(context)] : []),
    emitErrors(context),
    ...emitShapeModules(context),
    ...emitDeprecated(context),
    ...context.paginators.map((plan) => emitPaginator(context, plan)),
    ...context.waiters.map((plan) => emitWaiter(context, plan)),
  ]
  return [
    ...emitPackageFiles(context),
    ...(context.options.jsonSchema ? emitJsonSchemas(context) : []),
    ...modules.map((module) => ({ path: `src/${module.path}`, ...printer.print(module) })),
    // The templates are kept in the layout of all sources.
    ...[...runtime.files].map(([name, text]) => ({
      path: `src/runtime/${name}`,
      text,
      settled: [{ start: 0, end: text.length }],
    })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The modules of the operations, with what they take and give, and those of all other named shapes. */
function emitShapeModules(context: EmitContext): readonly SourceModule[] {
  const modules = new Map<string, SourceModule>()
  const open = (path: string): SourceModule => {
    const module = modules.get(path) ?? new SourceModule(path)
    modules.set(path, module)
    return module
  }
  const done = new Set<ShapeId>()
  for (const operation of context.model.operations) {
    const module = open(context.layout.operations.get(operation.operation)!)
    for (const id of boundaryShapes(operation)) {
      if (done.has(id)) continue
      done.add(id)
      const structure = context.shape(id)
      emitShape(module, context, structure, describeBoundary(operation, structure))
    }
    emitDescriptor(module, context, operation)
  }
  for (const shape of context.model.shapes) {
    const path = context.layout.shapes.get(shape.id)
    if (path !== undefined && !done.has(shape.id)) emitShape(open(path), context, shape)
  }
  return [...modules.values()]
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
