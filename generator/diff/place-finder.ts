/**
 * Where the parts of a contract stand, from the model that it describes.
 *
 * @module
 */
import type { Origin, ServiceModel } from '../model/index.js'
import type { FoundPlace, PlaceFinder } from './change.js'

/** Makes a finder of places from a model's origins. */
export function findPlaces(model: ServiceModel): PlaceFinder {
  const operations = new Map(model.operations.map((operation) => [operation.method, operation]))
  const shapes = new Map(model.shapes.map((shape) => [shape.id, shape]))
  const paginators = new Map(model.paginators.map((paginator) => [paginator.name, paginator]))
  const waiters = new Map(model.waiters.map((waiter) => [waiter.name, waiter]))
  return {
    operation: (method) => toPlace(operations.get(method)?.origin),
    shape(id) {
      const shape = shapes.get(id)
      return toPlace(shape && 'origin' in shape ? shape.origin : undefined)
    },
    member(id, member) {
      const shape = shapes.get(id)
      if (shape?.kind !== 'structure') return undefined
      return toPlace(shape.members.find(({ name }) => name === member)?.origin)
    },
    paginator: (name) => toPlace(paginators.get(name)?.origin),
    waiter: (name) => toPlace(waiters.get(name)?.origin),
  }
}

function toPlace(origin: Origin | undefined): FoundPlace | undefined {
  return origin && { page: origin.page, line: origin.line, column: origin.column }
}
