// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link AutoMLJobSecondaryStatusValues}. */
export type AutoMLJobSecondaryStatus =
  | 'Starting'
  | 'MaxCandidatesReached'
  | 'Failed'
  | 'Stopped'
  | 'MaxAutoMLJobRuntimeReached'
  | 'Stopping'
  | 'CandidateDefinitionsGenerated'
  | 'Completed'
  | 'ExplainabilityError'
  | 'DeployingModel'
  | 'ModelDeploymentError'
  | 'GeneratingModelInsightsReport'
  | 'ModelInsightsError'
  | 'AnalyzingData'
  | 'FeatureEngineering'
  | 'ModelTuning'
  | 'GeneratingExplainabilityReport'
  | 'TrainingModels'
  | 'PreTraining'

/** Every {@link AutoMLJobSecondaryStatus} that the pages list. */
export const AutoMLJobSecondaryStatusValues: readonly [
  'Starting',
  'MaxCandidatesReached',
  'Failed',
  'Stopped',
  'MaxAutoMLJobRuntimeReached',
  'Stopping',
  'CandidateDefinitionsGenerated',
  'Completed',
  'ExplainabilityError',
  'DeployingModel',
  'ModelDeploymentError',
  'GeneratingModelInsightsReport',
  'ModelInsightsError',
  'AnalyzingData',
  'FeatureEngineering',
  'ModelTuning',
  'GeneratingExplainabilityReport',
  'TrainingModels',
  'PreTraining',
] = /* @__PURE__ */ Object.freeze([
  'Starting',
  'MaxCandidatesReached',
  'Failed',
  'Stopped',
  'MaxAutoMLJobRuntimeReached',
  'Stopping',
  'CandidateDefinitionsGenerated',
  'Completed',
  'ExplainabilityError',
  'DeployingModel',
  'ModelDeploymentError',
  'GeneratingModelInsightsReport',
  'ModelInsightsError',
  'AnalyzingData',
  'FeatureEngineering',
  'ModelTuning',
  'GeneratingExplainabilityReport',
  'TrainingModels',
  'PreTraining',
] as const)

const setOfAutoMLJobSecondaryStatus: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(
  AutoMLJobSecondaryStatusValues,
)

/** Whether a value is of type {@link AutoMLJobSecondaryStatus}. */
export function isAutoMLJobSecondaryStatus(value: unknown): value is AutoMLJobSecondaryStatus {
  return setOfAutoMLJobSecondaryStatus.has(value)
}

/** Adds to a report what keeps a value from being of type {@link AutoMLJobSecondaryStatus}. */
export function findInAutoMLJobSecondaryStatus(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, AutoMLJobSecondaryStatusValues)
}

/** The description of {@link AutoMLJobSecondaryStatus}. */
export const shapeOfAutoMLJobSecondaryStatus: EnumShape = /* @__PURE__ */ enumOf(
  'AutoMLJobSecondaryStatus',
  AutoMLJobSecondaryStatusValues,
)

/** Asserts that a value is of type {@link AutoMLJobSecondaryStatus}; throws a ValidationError that holds every issue. */
export function assertAutoMLJobSecondaryStatus(value: unknown): asserts value is AutoMLJobSecondaryStatus {
  assertValid(validateAutoMLJobSecondaryStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJobSecondaryStatus}. */
export function validateAutoMLJobSecondaryStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAutoMLJobSecondaryStatus, 'strict', value, options)
}

/** The Standard Schema of {@link AutoMLJobSecondaryStatus}; yields its JSON Schema too. */
export const AutoMLJobSecondaryStatusSchema: StandardSchema<AutoMLJobSecondaryStatus> =
  /* @__PURE__ */ createStandardSchema(validateAutoMLJobSecondaryStatus, shapeOfAutoMLJobSecondaryStatus)

/** Makes up a value of type {@link AutoMLJobSecondaryStatus}: the same for the same seed; without one every member is there. */
export function sampleAutoMLJobSecondaryStatus(seed?: number): AutoMLJobSecondaryStatus {
  return sample(isAutoMLJobSecondaryStatus, shapeOfAutoMLJobSecondaryStatus, seed)
}

/** Makes up values that are of type {@link AutoMLJobSecondaryStatus}, but for one fault each. */
export function sampleInvalidAutoMLJobSecondaryStatus(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAutoMLJobSecondaryStatus, seed)
}
