/**
 * What printers know of structures.
 *
 * @module
 */

/**
 * Whether a structure says nothing but what its printer knows. One that says more is left to ts-morph, so that nothing is lost.
 *
 * @param structure - any of ts-morph's
 * @param keys - the properties that are known
 */
export function hasOnly(structure: object, keys: ReadonlySet<string>): boolean {
  return Object.entries(structure).every(([key, value]) => keys.has(key) || value === undefined)
}
