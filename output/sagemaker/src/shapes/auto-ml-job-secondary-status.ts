// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
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

/** Asserts that a value is of type {@link AutoMLJobSecondaryStatus}; throws a ValidationError that holds every issue. */
export function assertAutoMLJobSecondaryStatus(value: unknown): asserts value is AutoMLJobSecondaryStatus {
  assertValid(validateAutoMLJobSecondaryStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJobSecondaryStatus}. */
export function validateAutoMLJobSecondaryStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAutoMLJobSecondaryStatus, explainAutoMLJobSecondaryStatus, value, options)
}

/** The Standard Schema of {@link AutoMLJobSecondaryStatus}; yields its JSON Schema too. */
export const AutoMLJobSecondaryStatusSchema: StandardSchema<AutoMLJobSecondaryStatus> =
  /* @__PURE__ */ createStandardSchema(validateAutoMLJobSecondaryStatus, jsonSchemaOfAutoMLJobSecondaryStatus)

/** Adds to a report why a value is not of type {@link AutoMLJobSecondaryStatus}. */
export function explainAutoMLJobSecondaryStatus(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, AutoMLJobSecondaryStatusValues)
}

/** The JSON Schema of {@link AutoMLJobSecondaryStatus}. */
export function jsonSchemaOfAutoMLJobSecondaryStatus(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AutoMLJobSecondaryStatus', () => ({
    type: 'string',
    enum: [...AutoMLJobSecondaryStatusValues],
  }))
}
