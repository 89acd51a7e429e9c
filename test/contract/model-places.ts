/**
 * The fields of a model, one by one.
 *
 * @module
 */

/** Keys on the way to a field. */
export type Path = readonly string[]

/** Fields that are changed as a whole: what is in them is the concern of another stage. */
const wholeFields = ['documentation', 'origin', 'usage', 'reason', 'input', 'output']

/** The place of every field below a value. */
export function listPlaces(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => listPlaces(item, [...path, String(index)]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, field]) => [
    [...path, key],
    ...(wholeFields.includes(key) ? [] : listPlaces(field, [...path, key])),
  ])
}

/** A copy with another value in a place; without the field if that is undefined. */
export function replaceAt<Value>(value: Value, [key, ...rest]: Path, change: (field: unknown) => unknown): Value {
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>
  const field = copy[key!]
  const changed = rest.length === 0 ? change(field) : replaceAt(field, rest, change)
  if (changed === undefined) delete copy[key!]
  else copy[key!] = changed
  return copy as Value
}

/** Another value of the same kind; nothing in the place of a mark or an object. */
export function changeValue(field: unknown): unknown {
  if (typeof field === 'string') return `${field}x`
  if (typeof field === 'number') return field + 1
  return Array.isArray(field) ? (field as unknown[]).slice(1) : undefined
}
