/**
 * The files of `templates/` that every package carries or is filled in from.
 *
 * @module
 */

/** Texts of template files, by name. */
export interface Templates {
  /** `templates/runtime`: TypeScript, copied as it is. With `index.ts`. */
  readonly runtime: Readonly<Record<string, string>>
  /** `templates/package`: what packages have beside their source. */
  readonly package: Readonly<Record<'LICENSE' | 'README.md' | 'package.json' | 'tsconfig.json', string>>
}
