/**
 * One of the two states that are compared.
 *
 * @module
 */
import type { FoundPlace, PlaceFinder } from '../../../diff/index.js'
import type { MessageRecord } from '../../../messages/record.js'
import type { Contract, NameAlias } from '../../../model/index.js'
import type { PackageChoices } from '../../../release/choices.js'

/** What a state is read from. */
export type StateKind = 'pages' | 'models' | 'packages'

/** A service as one state has it. */
export interface StateService {
  /** Absent where its pages have errors: messages say which. */
  readonly contract?: Contract
  readonly aliases?: readonly NameAlias[]
  /** The npm package, where the state is one. */
  readonly packageName?: string
  /** What was chosen of it, where the state is a package. */
  readonly choices?: PackageChoices
  /** Absent where the state holds no places. */
  readonly places?: PlaceFinder
}

/** One of the two states. */
export interface State {
  readonly kind: StateKind
  /** Every service that the state has, whether it was asked for or not. */
  readonly known: readonly string[]
  /** By service, of those that were asked for. */
  readonly services: ReadonlyMap<string, StateService>
  readonly messages: readonly MessageRecord[]
  /** A place as it is shown. */
  showPlace(place: FoundPlace): string
  /** The page's path from the working directory or from the root of the repository; nothing where the state does not hold pages. */
  findFile(page: string): string | undefined
}
