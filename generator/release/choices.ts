/**
 * What the configuration chooses of a package's contract, and what a change of it asks of users.
 *
 * @module
 */
import type { ChoiceDifference } from '../diff/index.js'
import type { ResolvedEmitOptions } from '../emit/options.js'

/** The choices that decide what a package promises, beside its pages. */
export type PackageChoices = Pick<
  ResolvedEmitOptions,
  | 'requestEnums'
  | 'responseEnums'
  | 'requestEnumGuards'
  | 'responseEnumGuards'
  | 'requestUnknownMembers'
  | 'responseUnknownMembers'
  | 'jsonSchema'
  | 'formats'
>

/** A choice that is another than before. */
export interface ChoiceChange extends ChoiceDifference {
  /** One sentence, without Markdown but for code spans. */
  readonly sentence: string
}

/** Takes the choices out of an emitter's options. */
export function pickChoices(options: PackageChoices): PackageChoices {
  const { requestEnums, responseEnums, requestEnumGuards, responseEnumGuards } = options
  const { requestUnknownMembers, responseUnknownMembers, jsonSchema, formats } = options
  return {
    ...{ requestEnums, responseEnums, requestEnumGuards, responseEnumGuards },
    ...{ requestUnknownMembers, responseUnknownMembers, jsonSchema, formats },
  }
}

/**
 * Tells which choices are others than before, as users of the package see it.
 *
 * @returns in the order of {@link PackageChoices}
 */
export function compareChoices(former: PackageChoices, choices: PackageChoices): readonly ChoiceChange[] {
  const changes: ChoiceChange[] = []
  const compare = <Key extends keyof PackageChoices>(
    key: Key,
    describe: (choice: PackageChoices[Key]) => Pick<ChoiceChange, 'class' | 'sentence'>,
  ): void => {
    const [before, now] = [String(former[key]), String(choices[key])]
    if (before !== now) changes.push({ choice: key, old: before, new: now, ...describe(choices[key]) })
  }
  compare('requestEnums', (choice) =>
    choice === 'closed'
      ? { class: 'major', sentence: 'Types of requests take only the documented values of enums.' }
      : { class: 'minor', sentence: 'Types of requests take values of enums that are not documented, too.' },
  )
  // Either way code may break: a closed type compares with no other value, and an open one no longer ends a `switch` that named every value.
  compare('responseEnums', (choice) =>
    choice === 'closed'
      ? { class: 'major', sentence: 'Types of responses have only the documented values of enums.' }
      : { class: 'major', sentence: 'Types of responses may have values of enums that are not documented.' },
  )
  compare('requestEnumGuards', (choice) =>
    choice === 'closed'
      ? { class: 'major', sentence: 'Guards of requests refuse values of enums that are not documented.' }
      : { class: 'minor', sentence: 'Guards of requests accept values of enums that are not documented.' },
  )
  compare('responseEnumGuards', (choice) =>
    choice === 'closed'
      ? { class: 'major', sentence: 'Guards of responses refuse values of enums that are not documented.' }
      : { class: 'minor', sentence: 'Guards of responses accept values of enums that are not documented.' },
  )
  compare('requestUnknownMembers', (choice) =>
    choice === 'refuse'
      ? { class: 'major', sentence: 'Guards of requests refuse members that are not documented.' }
      : { class: 'minor', sentence: 'Guards of requests ignore members that are not documented.' },
  )
  compare('responseUnknownMembers', (choice) =>
    choice === 'refuse'
      ? { class: 'major', sentence: 'Guards of responses refuse members that are not documented.' }
      : { class: 'minor', sentence: 'Guards of responses ignore members that are not documented.' },
  )
  compare('jsonSchema', (choice) =>
    choice
      ? { class: 'minor', sentence: 'The package has JSON Schema files, below `schemas/`.' }
      : { class: 'major', sentence: 'The JSON Schema files below `schemas/` are gone.' },
  )
  compare('formats', (choice) =>
    choice.length > 1
      ? { class: 'minor', sentence: 'The package has CommonJS modules, too.' }
      : { class: 'major', sentence: 'The package has ES modules alone; its CommonJS modules are gone.' },
  )
  return changes
}
