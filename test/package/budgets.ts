/**
 * What a package of `output/` may weigh. A change that needs more raises a limit here, and says why in its message.
 *
 * @module
 */

/** Limits of one package, as npm installs it. */
export interface PackageBudget {
  /** Bytes of `dist/index.js`. */
  readonly code: number
  /** Bytes of `dist/index.d.ts`. */
  readonly declarations: number
  /** Bytes of all files together. */
  readonly all: number
  /** Number of files. */
  readonly files: number
  /** Names that can be imported; a name that is a value and a type counts once. */
  readonly names: number
}

/** By folder of `output/`. */
export const budgets: Readonly<Record<string, PackageBudget>> = {
  dynamodb: { code: 116_000, declarations: 169_000, all: 297_500, files: 8, names: 400 },
  sagemaker: { code: 126_000, declarations: 171_000, all: 313_000, files: 8, names: 500 },
}
