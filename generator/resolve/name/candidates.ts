/**
 * What a structure or an enum may be called.
 *
 * @module
 */
import pluralize from 'pluralize'
import type { Use } from './use.js'

/**
 * Turns a member's name into an exported name.
 *
 * @param name - as the page writes it: `containerDefinitions`, `x-amz-meta`, `S3Uri`
 * @returns upper camel case of its letters and digits, beginning with a letter: `ContainerDefinitions`, `XAmzMeta`; `Member` where nothing is left
 */
export function toTypeName(name: string): string {
  const words = name.match(/[A-Za-z0-9]+/g) ?? []
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  if (joined === '') return 'Member'
  return /^[0-9]/.test(joined) ? `N${joined}` : joined
}

/** So many values are one enum whatever members have them: of 56 services none has two enums of the same seven values or more, and most have two of `ENABLED` and `DISABLED`. */
const distinctive = 7

/**
 * What tells enums of the same values apart: the member that has them, unless the values are many. Enums of `status` and `Statuses` may be one.
 *
 * @param memberName - as the page writes it
 * @param values - how many values the enum has
 * @returns the member's exported name, in singular and in lower case; empty where the values are enough
 */
export function toEnumKey(memberName: string, values: number): string {
  return values >= distinctive ? '' : singularOf(toTypeName(memberName)).toLowerCase()
}

/**
 * The name that a use suggests: the member's, in singular for the elements of a list.
 *
 * @param use - how a structure uses the shape
 * @returns an exported name
 */
export function suggestName(use: Use): string {
  const name = toTypeName(use.member)
  if (use.through.length === 0) return name
  const last = use.through.at(-1)
  if (last === 'key') return `${pluralize.singular(name)}Key`
  const singular = singularOf(name)
  return last === 'map' && singular === name ? `${name}Value` : singular
}

/** Words that end in s and are no plurals for us. */
const singularWords =
  /(?:Status|Https?|Dns|Kms|Sns|Sqs|Ecs|Eks|Aws|Ms|Os|Ids?|Address|Access|Process|Class|Analysis|Basis|Alias|Bus|Canvas|Radius|Series|Axis|Https|Metadata|Statistics)$/

/**
 * The singular of a name's last word.
 *
 * @param name - an exported name: `FileSystems`
 * @returns `FileSystem`; the name itself where it is no plural
 */
export function singularOf(name: string): string {
  const listed = /^(.*[a-z0-9])(?:List|Set)$/.exec(name)
  if (listed) return singularOf(listed[1] as string)
  if (singularWords.test(name)) return name
  // only the last word is inflected: the library changes the case of a whole name
  const match = /^(.*?)([A-Z]?[a-z]+)$/.exec(name)
  if (!match) return name.length > 1 && /[A-Z0-9]s$/.test(name) ? name.slice(0, -1) : name
  // the library makes `Cach` of it
  if (/[Cc]aches$/.test(name)) return name.slice(0, -1)
  const singular = pluralize.singular(match[2] as string)
  return `${match[1] as string}${singular}`
}
