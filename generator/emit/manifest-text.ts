/**
 * A package's manifest in its final layout, as prettier would have it: objects over several lines, arrays of strings in one line where that has room.
 *
 * @module
 */
import { lineWidth } from './statement/line-width.js'

/** What a manifest holds. */
export interface ManifestObject {
  readonly [key: string]: unknown
}

/** Writes a manifest: JSON, with a line feed at its end. */
export function printManifestText(manifest: object): string {
  return `${printObject(manifest as ManifestObject, '')}\n`
}

function printObject(object: ManifestObject, indent: string): string {
  const inner = `${indent}  `
  const entries = Object.entries(object)
  const lines = entries.map(([key, value], index) => {
    const start = `${inner}${JSON.stringify(key)}: `
    const isLast = index === entries.length - 1
    return start + printValue(value, inner, start.length + (isLast ? 0 : 1))
  })
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`
}

/** @param used - columns of the line that are taken */
function printValue(value: unknown, indent: string, used: number): string {
  if (!Array.isArray(value)) {
    return typeof value === 'object' && value !== null
      ? printObject(value as ManifestObject, indent)
      : JSON.stringify(value)
  }
  const items = value.map((item) => JSON.stringify(item))
  const line = `[${items.join(', ')}]`
  return used + line.length <= lineWidth
    ? line
    : `[\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}]`
}
