/**
 * How much a change asks of users.
 *
 * @module
 */

/**
 * In the words of semantic versioning. `major`: code that compiled or values that were accepted may fail. `minor`: something is new. `patch`: neither types nor
 * guards differ in a way that a program sees.
 */
export type ChangeClass = 'major' | 'minor' | 'patch'

/** The promise that a change is about: what is sent, or what is received. */
export type Side = 'request' | 'response'

/** Classes from the one that asks most of users to the one that asks least. */
export const changeClasses: readonly ChangeClass[] = ['major', 'minor', 'patch']

/** The highest of classes; undefined where there is none. */
export function highestClass(classes: Iterable<ChangeClass>): ChangeClass | undefined {
  const present = new Set(classes)
  return changeClasses.find((class_) => present.has(class_))
}

/**
 * The class of a release with some changes.
 *
 * @returns the highest class among them; undefined where there is no change
 */
export function classOfChanges(changes: readonly { readonly class: ChangeClass }[]): ChangeClass | undefined {
  return highestClass(changes.map((change) => change.class))
}
