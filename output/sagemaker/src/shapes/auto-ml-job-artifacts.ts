// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface AutoMLJobArtifacts {
  /** Where the notebook lies. */
  CandidateDefinitionNotebookLocation?: string
  /** Where the notebook lies. */
  DataExplorationNotebookLocation?: string
}

/** Whether a value is of type {@link AutoMLJobArtifacts}. */
export function isAutoMLJobArtifacts(value: unknown): value is AutoMLJobArtifacts {
  if (!isObject(value)) return false
  let member: unknown = value['CandidateDefinitionNotebookLocation']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['DataExplorationNotebookLocation']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link AutoMLJobArtifacts}. */
export function findInAutoMLJobArtifacts(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['CandidateDefinitionNotebookLocation']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, 'CandidateDefinitionNotebookLocation', depth, report, 'string')
  member = value['DataExplorationNotebookLocation']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, 'DataExplorationNotebookLocation', depth, report, 'string')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['CandidateDefinitionNotebookLocation', 'DataExplorationNotebookLocation'])
}

/** The description of {@link AutoMLJobArtifacts}. */
export const shapeOfAutoMLJobArtifacts: StructureShape = /* @__PURE__ */ structure(
  'AutoMLJobArtifacts',
  'open',
  isAutoMLJobArtifacts,
  () => [
    ['CandidateDefinitionNotebookLocation', stringShape],
    ['DataExplorationNotebookLocation', stringShape],
  ],
)

/** Asserts that a value is of type {@link AutoMLJobArtifacts}; throws a ValidationError that holds every issue. */
export function assertAutoMLJobArtifacts(value: unknown): asserts value is AutoMLJobArtifacts {
  assertValid(validateAutoMLJobArtifacts(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJobArtifacts}. */
export function validateAutoMLJobArtifacts(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAutoMLJobArtifacts, 'open', value, options)
}

/** The Standard Schema of {@link AutoMLJobArtifacts}; yields its JSON Schema too. */
export const AutoMLJobArtifactsSchema: StandardSchema<AutoMLJobArtifacts> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLJobArtifacts,
  shapeOfAutoMLJobArtifacts,
)

/** The JSON form of {@link AutoMLJobArtifacts}: dates and bytes are strings. */
export type AutoMLJobArtifactsJson = JsonForm<AutoMLJobArtifacts>

/** Reads the JSON form of {@link AutoMLJobArtifacts}; throws a ValidationError where it is none. */
export function decodeAutoMLJobArtifacts(json: unknown, options?: ValidateOptions): AutoMLJobArtifacts {
  return decode(validateAutoMLJobArtifacts, shapeOfAutoMLJobArtifacts, json, options)
}

/** Writes the JSON form of {@link AutoMLJobArtifacts}; throws a ValidationError for a value that is not of the type. */
export function encodeAutoMLJobArtifacts(value: AutoMLJobArtifacts, options?: ValidateOptions): AutoMLJobArtifactsJson {
  return encode(validateAutoMLJobArtifacts, shapeOfAutoMLJobArtifacts, value, options)
}

/** Makes up a value of type {@link AutoMLJobArtifacts}: the same for the same seed; without one every member is there. */
export function sampleAutoMLJobArtifacts(seed?: number): AutoMLJobArtifacts {
  return sample(isAutoMLJobArtifacts, shapeOfAutoMLJobArtifacts, seed)
}

/** Makes up values that are of type {@link AutoMLJobArtifacts}, but for one fault each. */
export function sampleInvalidAutoMLJobArtifacts(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAutoMLJobArtifacts, seed)
}
