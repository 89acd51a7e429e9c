/**
 * How a structure uses a shape.
 *
 * @module
 */

/** One way in which a structure uses a class. */
export interface Use {
  /** Class of the structure that has the member. */
  readonly parent: number
  /** The member's name. */
  readonly member: string
  /** What lies between the member and the class, outermost first: `list`, `map`, or `key` for a map's key. */
  readonly through: readonly ('list' | 'map' | 'key')[]
}
