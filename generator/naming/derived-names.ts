/**
 * Names that follow from the name of a type: one table. Whoever claims, exports, imports or reserves such names reads it here.
 *
 * @module
 */

/** A kind of name that follows from the name of a type. */
export interface DerivedName {
  /** What stands before and after the type's name: `['is', '']`, `['', 'Schema']`. */
  readonly affixes: Affixes
  /** The same if that name is taken: a structure `TableSchema` makes the schema of `Table` a `TableStandardSchema`. */
  readonly yielding: Affixes
  /** Kinds of shapes that have it. */
  readonly of: readonly ('structure' | 'enum')[]
  /** Whether the package's entry exports it; others are exported by their modules for each other. */
  readonly isPublic: boolean
}

/** Text before and after the name of a type. */
export type Affixes = readonly [before: string, after: string]

/** Every kind of derived name. The order is the order in which names are claimed and exported. */
export const derivedNames = {
  /** `ColorValues`: every value of an enum. */
  values: { affixes: ['', 'Values'], yielding: ['', 'EnumValues'], of: ['enum'], isPublic: true },
  /** `isTag`: the guard. */
  is: { affixes: ['is', ''], yielding: ['is', 'Shape'], of: ['structure', 'enum'], isPublic: true },
  /** `TagSchema`: the description, which is a Standard Schema. */
  schema: { affixes: ['', 'Schema'], yielding: ['', 'StandardSchema'], of: ['structure', 'enum'], isPublic: true },
  /** `fitsTag`: the guard's body, if it takes the form or the depth beside the value. */
  fits: { affixes: ['fits', ''], yielding: ['fits', 'Shape'], of: ['structure'], isPublic: false },
  /** `namesOfTag`: the set of the members' names. */
  names: { affixes: ['namesOf', ''], yielding: ['namesOf', 'Members'], of: ['structure'], isPublic: false },
  /** `setOfColor`: the set of an enum's values. */
  set: { affixes: ['setOf', ''], yielding: ['setOf', 'Values'], of: ['enum'], isPublic: false },
} as const satisfies Readonly<Record<string, DerivedName>>

/** A key of {@link derivedNames}. */
export type DerivedNameKind = keyof typeof derivedNames

/** The kinds of derived names, in the order of the table. */
export const derivedNameKinds = Object.keys(derivedNames) as readonly DerivedNameKind[]

/**
 * Lists the kinds of derived names that a kind of shape has, in the order of the table.
 *
 * @param kind - a structure or an enum; others have none
 */
export function listDerivedNames(kind: 'structure' | 'enum'): readonly DerivedNameKind[] {
  return derivedNameKinds.filter((name) => (derivedNames[name] as DerivedName).of.includes(kind))
}

/** Puts affixes around the name of a type. */
export function affix(name: string, [before, after]: Affixes): string {
  return `${before}${name}${after}`
}

/**
 * The names that a new type could take from a published one: those that begin with the type's own name, because types begin with capital letters.
 *
 * @param name - the name of a type
 * @returns the name itself and what follows from it: `Tag`, `TagValues`, `TagSchema`
 */
export function listTypeLikeNames(name: string): readonly string[] {
  const like = derivedNameKinds.filter((kind) => derivedNames[kind].affixes[0] === '' && derivedNames[kind].isPublic)
  return [name, ...like.map((kind) => affix(name, derivedNames[kind].affixes))]
}
