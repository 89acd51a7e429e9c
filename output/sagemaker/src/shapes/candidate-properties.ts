// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type CandidateArtifactLocations,
  findInCandidateArtifactLocations,
  isCandidateArtifactLocations,
  shapeOfCandidateArtifactLocations,
} from './candidate-artifact-locations.js'
import {
  type CandidateMetric,
  findInCandidateMetric,
  isCandidateMetric,
  shapeOfCandidateMetric,
} from './candidate-metric.js'

export interface CandidateProperties {
  /** The Amazon S3 prefix under which the AutoML candidate's artifacts lie. */
  CandidateArtifactLocations?: CandidateArtifactLocations
  /** How the candidate scores on the job's metrics. */
  CandidateMetrics?: CandidateMetric[]
}

/** Whether a value is of type {@link CandidateProperties}. */
export function isCandidateProperties(value: unknown): value is CandidateProperties {
  if (!isObject(value)) return false
  let member: unknown = value['CandidateArtifactLocations']
  if (member !== undefined && !isCandidateArtifactLocations(member)) return false
  member = value['CandidateMetrics']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isCandidateMetric(item)) return false
    }
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link CandidateProperties}. */
export function findInCandidateProperties(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['CandidateArtifactLocations']
  if (member !== undefined && (report.isThorough || !isCandidateArtifactLocations(member)))
    findInCandidateArtifactLocations(member, enter(report, depth, 'CandidateArtifactLocations'), report)
  member = value['CandidateMetrics']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isCandidateMetric(item)) continue
      findInCandidateMetric(item, enter(report, enter(report, depth, 'CandidateMetrics'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'CandidateMetrics', depth, report, 'array')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['CandidateArtifactLocations', 'CandidateMetrics'])
}

/** The description of {@link CandidateProperties}. */
export const shapeOfCandidateProperties: StructureShape = /* @__PURE__ */ structure(
  'CandidateProperties',
  'open',
  isCandidateProperties,
  () => [
    ['CandidateArtifactLocations', shapeOfCandidateArtifactLocations],
    ['CandidateMetrics', listOf(shapeOfCandidateMetric)],
  ],
)

/** Asserts that a value is of type {@link CandidateProperties}; throws a ValidationError that holds every issue. */
export function assertCandidateProperties(value: unknown): asserts value is CandidateProperties {
  assertValid(validateCandidateProperties(value))
}

/** Tells every issue that keeps a value from being of type {@link CandidateProperties}. */
export function validateCandidateProperties(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCandidateProperties, 'open', value, options)
}

/** The Standard Schema of {@link CandidateProperties}; yields its JSON Schema too. */
export const CandidatePropertiesSchema: StandardSchema<CandidateProperties> = /* @__PURE__ */ createStandardSchema(
  validateCandidateProperties,
  shapeOfCandidateProperties,
)

/** The JSON form of {@link CandidateProperties}: dates and bytes are strings. */
export type CandidatePropertiesJson = JsonForm<CandidateProperties>

/** Reads the JSON form of {@link CandidateProperties}; throws a ValidationError where it is none. */
export function decodeCandidateProperties(json: unknown, options?: ValidateOptions): CandidateProperties {
  return decode(validateCandidateProperties, shapeOfCandidateProperties, json, options)
}

/** Writes the JSON form of {@link CandidateProperties}; throws a ValidationError for a value that is not of the type. */
export function encodeCandidateProperties(
  value: CandidateProperties,
  options?: ValidateOptions,
): CandidatePropertiesJson {
  return encode(validateCandidateProperties, shapeOfCandidateProperties, value, options)
}

/** Makes up a value of type {@link CandidateProperties}: the same for the same seed; without one every member is there. */
export function sampleCandidateProperties(seed?: number): CandidateProperties {
  return sample(isCandidateProperties, shapeOfCandidateProperties, seed)
}

/** Makes up values that are of type {@link CandidateProperties}, but for one fault each. */
export function sampleInvalidCandidateProperties(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCandidateProperties, seed)
}
