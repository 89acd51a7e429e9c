/**
 * How long properties are tried.
 *
 * @module
 */

/** True if everything is tried as long as it is worth: `SHAPEWRIGHT_TESTS=all`, as `.ci/run` sets it. Otherwise a run of the tests is short. */
export const isWhole: boolean = process.env['SHAPEWRIGHT_TESTS'] === 'all'

/**
 * The runs of a property: `SHAPEWRIGHT_RUNS` if it is set, otherwise few in a short run. A failure prints its seed and path, which fast-check takes
 * back (`{ seed, path }`).
 *
 * @param whole - runs before a change is merged
 * @param short - runs while somebody works; a quarter of the others unless given
 */
export function countRuns(whole: number, short: number = Math.ceil(whole / 4)): number {
  return Number(process.env['SHAPEWRIGHT_RUNS'] ?? (isWhole ? whole : short))
}
