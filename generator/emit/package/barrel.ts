/**
 * The package's entry: every public name, listed, so that nothing becomes public by accident.
 *
 * @module
 */
import type { Operation } from '../../model/index.js'
import { clientSymbol } from '../operations/client.js'
import { errorMapSymbol } from '../operations/errors.js'
import { paginatorSymbol } from '../operations/paginator.js'
import { waiterSymbol } from '../operations/waiter.js'
import type { EmitContext, ModuleSymbol } from '../plan/context.js'
import { boundaryShapes, isNamed } from '../plan/layout.js'
import { SourceModule } from '../print/source-module.js'
import { StructureKind } from '../print/structure-kind.js'
import { deprecatedModule, listDeprecatedNames } from './deprecated.js'
import type { PublicRuntimeName } from './runtime.js'
import { listShapeExports } from './shape-exports.js'

/** A name that the entry gives away. */
interface Export {
  readonly name: string
  readonly alias?: string
  readonly isTypeOnly: boolean
}

/**
 * Writes the entry: client, errors, operations, shapes, earlier names of shapes, paginators and waiters in the model's order, then the runtime. A name of the
 * runtime that the service uses itself is given away as `RuntimeX`.
 */
export function emitBarrel(context: EmitContext, runtime: readonly PublicRuntimeName[]): SourceModule {
  const module = new SourceModule('index.ts')
  const exports = new Map<string, Export[]>()
  const give = (path: string, ...names: readonly Export[]): void => {
    if (names.length > 0) exports.set(path, [...(exports.get(path) ?? []), ...names])
  }
  if (context.model.operations.length > 0) give(clientSymbol(context).module, value(context.names.client))
  give(
    context.serviceErrorSymbol().module,
    value(context.names.serviceError),
    type(errorMapSymbol(context).name),
    ...[...context.names.errors.values()].map(value),
  )
  const boundary = new Set<string>()
  for (const operation of context.model.operations) {
    give(context.layout.operations.get(operation.operation)!, ...listOperationExports(context, operation))
    for (const id of boundaryShapes(operation)) boundary.add(id)
  }
  for (const shape of context.model.shapes) {
    if (!isNamed(shape) || boundary.has(shape.id)) continue
    give(context.layout.shapes.get(shape.id)!, ...listShapeExports(context, shape).map(exportOf))
  }
  give(deprecatedModule, ...listDeprecatedNames(context))
  const giveDescriptor = ({ module: path, name }: ModuleSymbol): void => give(path, value(name))
  for (const plan of context.paginators) giveDescriptor(paginatorSymbol(context, plan))
  for (const plan of context.waiters) giveDescriptor(waiterSymbol(context, plan))
  for (const { module: file, name, isTypeOnly } of runtime) {
    const { alias, module: path } = context.runtime(file, name)
    give(path, { name, isTypeOnly, ...(alias !== undefined && { alias }) })
  }
  for (const [path, names] of exports) {
    const isTypeOnly = names.every((name) => name.isTypeOnly)
    module.add({
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: `./${path.replace(/\.ts$/, '.js')}`,
      isTypeOnly,
      namedExports: names.map(({ name, alias, isTypeOnly: isType }) => ({
        name,
        isTypeOnly: isType && !isTypeOnly,
        ...(alias !== undefined && { alias }),
      })),
    })
  }
  return module
}

function listOperationExports(context: EmitContext, operation: Operation): Export[] {
  const shapes = boundaryShapes(operation).filter((id, index, ids) => ids.indexOf(id) === index)
  return [
    value(context.names.descriptors.get(operation.operation)!),
    ...shapes
      .filter((id) => context.layout.shapes.get(id) === context.layout.operations.get(operation.operation))
      .flatMap((id) => listShapeExports(context, context.shape(id)).map(exportOf)),
  ]
}

const exportOf = ({ isTypeOnly, symbol: { name } }: ReturnType<typeof listShapeExports>[number]): Export => ({
  name,
  isTypeOnly,
})
const value = (name: string): Export => ({ name, isTypeOnly: false })
const type = (name: string): Export => ({ name, isTypeOnly: true })
