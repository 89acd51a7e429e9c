/**
 * The exported form of a model: one JSON document per service, keyed by names, for other tools.
 *
 * @module
 */
import type { Operation, Paginator, ServiceModel, Shape, StructureShape, Waiter } from '../model/index.js'

/** A JSON object whose keys may be anything a page holds. */
export type ExportedModel = Readonly<Record<string, unknown>>

/**
 * Turns a model into its exported form: `operations` by method, `shapes` by id, a structure's `members` as name → shape id with `required` names beside
 * them and all else about members in `memberDetails`.
 *
 * @param model - a service's model
 * @returns an object to serialise; keys in the order of the model
 */
export function exportModel(model: ServiceModel): ExportedModel {
  const { operations, shapes, paginators, waiters, clientMethods, ...rest } = model
  return {
    ...rest,
    operations: toRecord(operations, (operation) => [operation.method, exportOperation(operation)]),
    shapes: toRecord(shapes, (shape) => [shape.id, exportShape(shape)]),
    paginators: toRecord(paginators, ({ name, ...paginator }: Paginator) => [name, paginator]),
    waiters: toRecord(waiters, ({ name, ...waiter }: Waiter) => [name, waiter]),
    clientMethods: toRecord(clientMethods, ({ method, ...clientMethod }) => [method, clientMethod]),
  }
}

function exportOperation({ method: _method, ...operation }: Operation): ExportedModel {
  return operation
}

function exportShape(shape: Shape): ExportedModel {
  if (shape.kind === 'structure') return exportStructure(shape)
  const { id: _id, ...rest } = shape
  return rest
}

function exportStructure({ id: _id, members, ...rest }: StructureShape): ExportedModel {
  const required = members.filter((member) => member.required).map((member) => member.name)
  return {
    ...rest,
    members: toRecord(members, (member) => [member.name, member.shape]),
    ...(required.length > 0 && { required }),
    memberDetails: toRecord(members, ({ name, shape: _shape, required: _required, ...details }) => [name, details]),
  }
}

/** An object without a prototype: a member may be called `__proto__`. */
function toRecord<T>(items: readonly T[], entryOf: (item: T) => readonly [string, unknown]): ExportedModel {
  const record = Object.create(null) as Record<string, unknown>
  for (const item of items) {
    const [key, value] = entryOf(item)
    record[key] = value
  }
  return record
}
