/**
 * From a model and what was published before to a version, with all that it says of itself.
 *
 * @module
 */
import { describeContract } from '../contract/index.js'
import { type Change, type ChangeClass, compareContracts } from '../diff/index.js'
import type { Contract, ServiceModel } from '../model/index.js'
import { joinAliases } from './aliases.js'
import { addSection } from './changelog.js'
import { type PackageChoices, compareChoices } from './choices.js'
import { findNextVersion } from './next-version.js'
import type { PackageLock } from './lock-file.js'
import { type ReleaseCauses, classOfCauses, printCauses, summarizeCauses } from './release-causes.js'

/** What was published of a package. */
export interface FormerRelease {
  readonly lock: PackageLock
  /** The text of its `CHANGELOG.md`; absent where it has none. */
  readonly changelog?: string
}

/** What is left of a published package whose lock file is gone. */
export interface LostRelease {
  /** Its version, a semantic version; absent where nothing tells it. */
  readonly version?: string
  /** The text of its `CHANGELOG.md`; absent where it has none. */
  readonly changelog?: string
}

/** What goes into a release beside the model. */
export interface ReleaseOptions {
  readonly packageName: string
  readonly choices: PackageChoices
  /** Shapewright's own version. */
  readonly generator: string
  /** A semantic version that the release is not below, and that the first release has; `1.0.0` unless given. */
  readonly version?: string | undefined
  /** Where the pages are from, as a changelog says it: `boto3 1.43.11`. */
  readonly source?: string | undefined
}

/** One version of a package. */
export interface Release {
  /** The model, with those earlier names that this version keeps. */
  readonly model: ServiceModel
  readonly lock: PackageLock
  /** Text of `CHANGELOG.md`. */
  readonly changelog: string
  /** The version before; absent for the first. */
  readonly formerVersion?: string
  /** Highest class of what changed; absent for the first version and where nothing changed. */
  readonly class?: ChangeClass
  /** What changed, in a few words: `major (2 breaking, 1 addition)`. */
  readonly summary: string
}

/** The version of a package that is written for the first time. */
const firstVersion = '1.0.0'

/**
 * Plans a release. Where nothing changed, it is the former one, to the letter.
 *
 * @param model - a service's model, whose names were kept by `former`'s
 * @param former - what was published before; undefined for the first version
 */
export function planRelease(model: ServiceModel, former: FormerRelease | undefined, options: ReleaseOptions): Release {
  return former ? planNext(model, former, options) : planFirst(model, options)
}

/**
 * Plans a release after one whose lock file is gone. What changed since, nobody can tell, nor which names were published: the version is a major one.
 *
 * @param model - a service's model
 * @param lost - what is left of what was published
 */
export function planAfterLoss(
  model: ServiceModel,
  { version: formerVersion, changelog }: LostRelease,
  options: ReleaseOptions,
): Release {
  const version =
    formerVersion === undefined
      ? (options.version ?? firstVersion)
      : findNextVersion(formerVersion, 'major', options.version)
  const since = formerVersion === undefined ? '' : ` since ${formerVersion}`
  const item = `- What changed${since} is not known, as the lock file was lost. Types may have other names, and deprecated names are gone.`
  const body = [describeSource(options).trim(), '### Breaking', item].filter((part) => part !== '').join('\n\n')
  return {
    model,
    lock: makeLock(describeContract(model), version, [], options),
    changelog: addSection(changelog, options.packageName, { version, body }),
    ...(formerVersion !== undefined && { formerVersion }),
    class: 'major',
    summary: 'major (the lock file was lost)',
  }
}

function planFirst(model: ServiceModel, options: ReleaseOptions): Release {
  const version = options.version ?? firstVersion
  const types = model.shapes.filter(({ id }) => /^[A-Z]/.test(id)).length
  const body = `The first version: ${count(model.operations.length, 'operation')}, ${count(types, 'type')}.${describeSource(options)}`
  return {
    model,
    lock: makeLock(describeContract(model), version, [], options),
    changelog: addSection(undefined, options.packageName, { version, body }),
    summary: 'first version',
  }
}

function planNext(model: ServiceModel, { lock, changelog }: FormerRelease, options: ReleaseOptions): Release {
  const found = model.aliases ?? []
  const choiceChanges = compareChoices(lock.choices, options.choices)
  const contract = describeContract(model)
  const compare = (newAliases: typeof found): readonly Change[] =>
    compareContracts(lock.contract, contract, {
      responseEnums: options.choices.responseEnums,
      ...(lock.packageName !== undefined && { oldPackage: lock.packageName }),
      newPackage: options.packageName,
      oldAliases: lock.aliases,
      newAliases,
    })
  const generators = [options.generator, lock.generator] as const
  const all: ReleaseCauses = { changes: compare(found), choices: choiceChanges, generators }
  const class_ = classOfCauses(all)
  const asked = findNextVersion(lock.version, class_, undefined)
  const version = findNextVersion(lock.version, class_, options.version)
  const aliases = joinAliases(lock.aliases, found, version)
  // What a major version drops is told, and raises nothing: the version is a major one.
  const changes = aliases.length === found.length ? all.changes : compare(aliases)
  const causes = { ...all, changes, ...(version !== asked && { lifted: asked }) }
  const released = {
    ...model,
    ...(found.length > 0 && { aliases: aliases.map(({ since: _, ...alias }) => alias) }),
  }
  const body = [describeSource(options).trim(), printCauses(causes)].filter((part) => part !== '').join('\n\n')
  const isSame = version === lock.version
  return {
    model: released,
    lock: makeLock(contract, version, aliases, options),
    changelog:
      isSame && changelog !== undefined ? changelog : addSection(changelog, options.packageName, { version, body }),
    formerVersion: lock.version,
    ...(class_ && { class: class_ }),
    summary: summarizeCauses(model.service, causes),
  }
}

function makeLock(
  contract: Contract,
  version: string,
  aliases: PackageLock['aliases'],
  { packageName, choices, generator }: ReleaseOptions,
): PackageLock {
  return { lockVersion: 1, version, packageName, generator, choices, aliases, contract }
}

function describeSource({ source }: ReleaseOptions): string {
  return source === undefined ? '' : ` From the pages of ${source}.`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
