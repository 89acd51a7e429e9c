/**
 * The package's entry: every public name, listed, so that nothing becomes public by accident.
 *
 * @module
 */
import type { Operation, Shape } from '../model/index.js'
import { clientSymbol } from './client.js'
import type { EmitContext } from './context.js'
import { deprecatedModule, listDeprecatedNames } from './deprecated.js'
import { errorMapSymbol, serviceErrorSymbol } from './errors.js'
import { formsOf } from './form.js'
import { boundaryShapes, isNamed } from './layout.js'
import { printNames } from './name-list.js'
import { paginatorSymbol } from './paginator.js'
import type { PublicRuntimeName } from './runtime-files.js'
import { type ModuleSymbol, SourceModule } from './source-module.js'
import { waiterSymbol } from './waiter.js'

/** A name that the entry gives away. */
interface Export {
  readonly name: string
  readonly alias?: string
  readonly isTypeOnly: boolean
}

/**
 * Writes the entry: client, errors, operations, shapes, earlier names of shapes, paginators and waiters in the model's order, then the runtime. A name of the runtime that the service uses itself is
 * given away as `RuntimeX`.
 */
export function emitBarrel(context: EmitContext, runtime: readonly PublicRuntimeName[]): SourceModule {
  const module = new SourceModule('index.ts')
  const exports = new Map<string, Export[]>()
  const give = (path: string, ...names: readonly Export[]): void => {
    if (names.length > 0) exports.set(path, [...(exports.get(path) ?? []), ...names])
  }
  if (context.model.operations.length > 0) give(clientSymbol(context).module, value(context.names.client))
  give(
    serviceErrorSymbol(context).module,
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
    give(context.layout.shapes.get(shape.id)!, ...listShapeExports(context, shape))
  }
  give(deprecatedModule, ...listDeprecatedNames(context))
  const giveDescriptor = ({ module: path, name }: ModuleSymbol): void => give(path, value(name))
  for (const plan of context.paginators) giveDescriptor(paginatorSymbol(context, plan))
  for (const plan of context.waiters) giveDescriptor(waiterSymbol(context, plan))
  for (const { module: file, name, isTypeOnly } of runtime) {
    const { alias, module: path } = context.runtime(file, name)
    give(path, { name, isTypeOnly, ...(alias !== undefined && { alias }) })
  }
  module.add([...exports].map(([path, names]) => printExport(path, names)).join('\n'))
  return module
}

function printExport(path: string, exports: readonly Export[]): string {
  const isTypeOnly = exports.every((name) => name.isTypeOnly)
  const names = exports.map(({ name, alias, isTypeOnly: isType }) => {
    const given = alias === undefined ? name : `${name} as ${alias}`
    return isType && !isTypeOnly ? `type ${given}` : given
  })
  return printNames(`export ${isTypeOnly ? 'type ' : ''}`, names, `./${path.replace(/\.ts$/, '.js')}`)
}

function listOperationExports(context: EmitContext, operation: Operation): Export[] {
  const shapes = boundaryShapes(operation).filter((id, index, ids) => ids.indexOf(id) === index)
  return [
    value(context.names.descriptors.get(operation.operation)!),
    ...shapes
      .filter((id) => context.layout.shapes.get(id) === context.layout.operations.get(operation.operation))
      .flatMap((id) => listShapeExports(context, context.shape(id))),
  ]
}

function listShapeExports(context: EmitContext, shape: Shape): Export[] {
  if (shape.kind !== 'structure' && shape.kind !== 'string') return [type(shape.id)]
  const types =
    shape.kind === 'string' ? [shape.id] : formsOf(shape).map((form) => context.typeSymbol(shape, form).name)
  return [
    ...[...new Set(types)].map(type),
    ...(shape.kind === 'string' ? [] : [...new Set(types)].map((name) => type(context.names.jsonForms.get(name)!))),
    ...(shape.kind === 'string' ? [value(context.names.values.get(shape.id)!)] : []),
    ...formsOf(shape).flatMap((form) => {
      const { decode, encode, ...guards } = context.guardSymbols(shape, form)
      // A string is its own JSON form.
      const symbols = [...Object.values(guards), ...(shape.kind === 'string' ? [] : [decode, encode])]
      return symbols.map(({ name }) => value(name))
    }),
  ]
}

const value = (name: string): Export => ({ name, isTypeOnly: false })
const type = (name: string): Export => ({ name, isTypeOnly: true })
