/**
 * Which shape a value has.
 *
 * @module
 */
import { isRecord } from './object.js'
import type { Shape } from './shape.js'

/** Whether a value is of a shape. What stands outside of structures is held to the contract of requests: an enum has the values that the pages list. */
export function fitsShape(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case 'list':
      // Unlike `every`, `findIndex` looks at holes.
      return Array.isArray(value) && value.findIndex((item) => !fitsShape(shape.member, item)) < 0
    case 'map': {
      const { key: keys, value: values } = shape
      const fits = ([key, item]: [string, unknown]): boolean =>
        fitsShape(values, item) && (!keys || fitsShape(keys, key))
      return isRecord(value) && Object.entries(value).every(fits)
    }
    case 'enum':
      return shape.values.includes(value as string)
    case 'either':
      return fitsShape(shape.first, value) || fitsShape(shape.second, value)
    default:
      return shape.is(value)
  }
}
