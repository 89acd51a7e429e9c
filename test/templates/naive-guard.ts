/**
 * What a guard must say, read off a description: a second opinion that shares nothing with the runtime's reports.
 *
 * @module
 */
import { types } from 'node:util'
import type { Contract, Shape, StructureSchema } from '../../templates/runtime/schema.js'
import { isUnknownMember } from '../../templates/runtime/union.js'

/** How many structures of each recursion stand open. */
type Levels = Readonly<Record<string, number>>

/** Makes the guard of a structure whose schema is still to be made. */
export function guardOf<T>(schema: () => StructureSchema<T>, contract: Contract): (value: unknown) => value is T {
  return (value): value is T => fits(schema(), value, contract, {})
}

function fits(shape: Shape, value: unknown, contract: Contract, levels: Levels): boolean {
  const isRequest = contract.form === 'request'
  const isMap = typeof value === 'object' && value !== null && !(Symbol.iterator in value)
  const yields = typeof value === 'object' && value !== null && Symbol.asyncIterator in value
  switch (shape.kind) {
    case 'string':
    case 'boolean':
      return typeof value === shape.kind
    case 'integer':
      return typeof value === 'number' && value % 1 === 0
    case 'float':
      return typeof value === 'number' && (!isRequest || Math.abs(value) < Infinity)
    case 'timestamp':
      return types.isDate(value) && !Number.isNaN(+value)
    case 'blob':
      return types.isUint8Array(value)
    case 'streaming':
      if (!isRequest) return yields && 'getReader' in value && 'transformToString' in value
      return yields || typeof value === 'string' || types.isUint8Array(value) || (isMap && isReadable(value))
    case 'events':
      return yields
    case 'document':
      return isJson(value)
    case 'json-text':
      return isJson(value) && (typeof value === 'string' || (typeof value === 'object' && value !== null))
    case 'unknown':
      return true
    case 'unknown-member':
      return isMap && typeof (value as { name?: unknown }).name === 'string'
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'enum':
      return typeof value === 'string' && (contract.enums === 'open' || shape.values.includes(value))
    case 'list':
      return (
        Array.isArray(value) &&
        Array.from(value as unknown[]).every((item) => fits(shape.member, item, contract, levels))
      )
    case 'map': {
      const { key: keys, value: values } = shape
      const isEntry = ([key, item]: [string, unknown]): boolean =>
        (!keys || fits(keys, key, contract, levels)) && fits(values, item, contract, levels)
      return isMap && Object.entries(value).every(isEntry)
    }
    case 'either':
      return fits(shape.first, value, contract, levels) || fits(shape.second, value, contract, levels)
    case 'structure':
    case 'union':
      return (
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        fitsMembers(shape, value, contract, levels)
      )
  }
}

const isReadable = (value: object): boolean => 'getReader' in value || ('arrayBuffer' in value && 'stream' in value)

function fitsMembers(
  { kind, members, recursion }: StructureSchema<unknown>,
  value: object,
  contract: Contract,
  levels: Levels,
): boolean {
  const level = recursion === undefined ? 0 : (levels[recursion] ?? 0) + 1
  if (level > 500) return false
  const within = recursion === undefined ? levels : { ...levels, [recursion]: level }
  const isRequest = contract.form === 'request'
  const own = Object.entries(value).filter(([, item]) => item !== undefined)
  const arms = kind === 'union' && !isRequest ? ['SDK_UNKNOWN_MEMBER'] : []
  const names = [...members.map(([name]) => name), ...arms]
  const isRight = own.every(([name, item]) => {
    const member = members.find(([known]) => known === name)
    if (member) return fits(member[1], item, contract, within)
    return names.includes(name)
      ? isUnknownMember(item)
      : contract.unknownMembers === 'ignore' || (members.length === 0 && kind !== 'union')
  })
  const needed = members.filter(([, , facts]) => isRequest && facts?.required)
  const isWhole = needed.every(([name]) => own.some(([known]) => known === name))
  const set = own.filter(([name]) => names.includes(name)).length
  return isRight && isWhole && (kind !== 'union' || names.length === 0 || set === 1)
}

function isJson(value: unknown): boolean {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return true
  if (typeof value === 'number') return Math.abs(value) < Infinity
  if (Array.isArray(value)) return Array.from(value as unknown[]).every(isJson)
  if (typeof value !== 'object' || ![Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null))
    return false
  return Object.values(value).every((item) => item === undefined || isJson(item))
}
