/**
 * How long properties are tried.
 *
 * @module
 */

/**
 * The runs of a property: `SHAPEWRIGHT_RUNS` where it is set, otherwise few enough for every test run. A failure prints its seed and path, which
 * fast-check takes back (`{ seed, path }`).
 *
 * @param usual - runs without the variable
 */
export function countRuns(usual: number): number {
  return Number(process.env['SHAPEWRIGHT_RUNS'] ?? usual)
}
