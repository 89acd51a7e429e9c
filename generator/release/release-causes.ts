/**
 * Why a package gets a version: in a changelog, and in a line.
 *
 * @module
 */
import {
  type Change,
  type ChangeClass,
  classOfChanges,
  describeCounts,
  listCounts,
  printMarkdown,
  summarizeChanges,
} from '../diff/index.js'
import type { ChoiceChange } from './choices.js'

/** Everything from which a version follows. */
export interface ReleaseCauses {
  /** What changed of the contract. */
  readonly changes: readonly Change[]
  /** What is chosen otherwise than before. */
  readonly choices: readonly ChoiceChange[]
  /** The Shapewright that writes, and the one that wrote the version before. */
  readonly generators: readonly [now: string, before: string]
  /** The version that follows from the others, where the configuration asks for a higher one. */
  readonly lifted?: string
}

/** The highest class of what changed; undefined where nothing did. Another Shapewright may write a package in other words. */
export function classOfCauses({ changes, choices, generators }: ReleaseCauses): ChangeClass | undefined {
  return classOfChanges([...changes, ...choices, ...(isRewritten(generators) ? [{ class: 'patch' as const }] : [])])
}

/**
 * Prints the body of a changelog's section.
 *
 * @returns Markdown; empty where there is no cause
 */
export function printCauses(causes: ReleaseCauses): string {
  const { changes, choices, generators, lifted } = causes
  const [now, before] = generators
  const rest = classOfCauses(causes) === undefined ? 'nothing else changed' : `what changed asks for ${lifted}`
  const configuration = [
    ...choices.map(({ sentence }) => sentence),
    ...(lifted === undefined ? [] : [`The configuration asks for this version; ${rest}.`]),
  ]
  const parts = [
    printMarkdown(changes),
    ...(configuration.length > 0
      ? [`### Configuration\n\n${configuration.map((item) => `- ${item}`).join('\n')}`]
      : []),
    ...(isRewritten(generators) ? [`### Generator\n\n- Written by Shapewright ${now}, before by ${before}.`] : []),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/**
 * Sums up in a line: `major (2 breaking, 1 addition, 1 choice of the configuration)`.
 *
 * @param service - folder name of the service
 */
export function summarizeCauses(service: string, causes: ReleaseCauses): string {
  const { choices, generators, lifted } = causes
  const diff = summarizeChanges(service, causes.changes)
  const class_ = classOfCauses(causes)
  const others = [
    ...(choices.length > 0 ? [`${choices.length} choice${choices.length === 1 ? '' : 's'} of the configuration`] : []),
    ...(isRewritten(generators) ? [`written by Shapewright ${generators[0]}`] : []),
  ]
  const text =
    others.length === 0 ? describeCounts(diff) : `${class_} (${[...listCounts(diff.counts), ...others].join(', ')})`
  return lifted === undefined ? text : `${text}; the configuration asks for this version`
}

function isRewritten([now, before]: ReleaseCauses['generators']): boolean {
  return now !== before
}
