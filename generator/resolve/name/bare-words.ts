/**
 * Words that say nothing by themselves.
 *
 * Found in the pages of 56 services: one-word names that members of at least four services give to shapes, and that less than a fifth of these shapes have in the service's own model. Words for
 * things (`Job`, `User`, `Model`) are left out: of what `CreateJob` shows, `Job` says enough.
 *
 * @module
 */

const words: ReadonlySet<string> = new Set(
  (
    'action attribute category code configuration content details entry error failed failure field filter format input item key location lifecycle message metadata mode name operation operator option ' +
    'output owner parameter payload reason resource result source state statistics status strategy successful summary type value version warning'
  ).split(' '),
)

/**
 * Whether a name says nothing by itself, so that no shape may be called so: `Status`, `Entry`.
 *
 * @param name - an exported name
 */
export function isBareName(name: string): boolean {
  return words.has(name.toLowerCase())
}
