/**
 * What differs between two contracts of a service.
 *
 * @module
 */
import type { NameAlias } from '../model/index.js'
import type { ChangeClass, Side } from './change-class.js'
import type { DiffRuleId } from './rules.js'

/** A place on a page of one of the two states. */
export interface ChangePlace {
  /** The state that has the page: the new one, but for what was removed. */
  readonly state: 'old' | 'new'
  /** The page's path below the folder of pages, with `/`: `sqs/client/send_message.rst`. */
  readonly page: string
  /** Line, from 1; absent where only the page is known. */
  readonly line?: number
  /** Column, from 1, in UTF-16 code units; only with {@link line}. */
  readonly column?: number
}

/** One change, once for all places at which it shows. JSON-serialisable. Names and values are a page's text: whoever prints them escapes them. */
export interface Change {
  readonly rule: DiffRuleId
  /** The highest class of {@link sides}. */
  readonly class: ChangeClass
  /** The promises that it is about; empty where it is about the package as a whole. */
  readonly sides: readonly Side[]
  /** Folder name of the service: `sagemaker`. */
  readonly service: string
  /** What changed: the exported name of a shape, the service's name of an operation, a paginator, a waiter, an error. The new name, but for what was removed. */
  readonly subject: string
  /** The member of the structure {@link subject}. */
  readonly member?: string
  /** The part of the member's value: `[]` for the elements of a list, `{}` for the values of a map, `{key}` for its keys, one after the other. */
  readonly part?: string
  /** What it was: a type, a name, a figure. */
  readonly old?: string
  /** What it is. */
  readonly new?: string
  /** The values of an enum, in page order. */
  readonly values?: readonly string[]
  /** A new member of the same shape and a similar name: the one that was removed may be meant. A guess, which no class depends on. */
  readonly similar?: string
  /** The service's name of the first operation, in the order of operations, at which it shows; absent where none leads there. */
  readonly operation?: string
  /** Where in the operation's request or response: `Config.Tags[]`; absent at its top. */
  readonly path?: string
  /** How many operations it shows at. */
  readonly operations: number
  readonly place?: ChangePlace
}

/** Where the parts of a contract stand on pages. A finder answers for one state. */
export interface PlaceFinder {
  /** @param method - boto3's method */
  operation(method: string): FoundPlace | undefined
  /** @param id - a structure's or an enum's id */
  shape(id: string): FoundPlace | undefined
  member(id: string, member: string): FoundPlace | undefined
  paginator(name: string): FoundPlace | undefined
  waiter(name: string): FoundPlace | undefined
}

/** A place without its state. */
export type FoundPlace = Omit<ChangePlace, 'state'>

/** What the configuration of a package chooses otherwise than that of the one before. */
export interface ChoiceDifference {
  /** Key of the configuration: `responseEnums`. */
  readonly choice: string
  readonly class: 'major' | 'minor'
  /** What was chosen, as the configuration has it. */
  readonly old: string
  readonly new: string
}

/** What a comparison is told beside the contracts. */
export interface CompareOptions {
  /** Whether enums in responses are closed; then a new value is one that guards refuse. `open` unless given. */
  readonly responseEnums?: 'open' | 'closed'
  /** The npm package that the old state is; absent where that is not known, as of pages. */
  readonly oldPackage?: string
  /** The same of the new state. */
  readonly newPackage?: string
  /** What was chosen for the two packages; absent where a state is none. */
  readonly choices?: readonly ChoiceDifference[]
  /** Names that the old package keeps for shapes that are called otherwise. */
  readonly oldAliases?: readonly NameAlias[]
  /** Names that the new package keeps, marked `@deprecated`. A name that is one of them is no loss. */
  readonly newAliases?: readonly NameAlias[]
  /** Where things stand in the old state; only pages are told, from the names of operations, where it is absent. */
  readonly oldPlaces?: PlaceFinder
  /** The same of the new state. */
  readonly newPlaces?: PlaceFinder
}
