// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

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

export function isAutoMLJobSecondaryStatus(value: unknown): value is AutoMLJobSecondaryStatus {
  return setOfAutoMLJobSecondaryStatus.has(value)
}

export const AutoMLJobSecondaryStatusSchema: EnumSchema<AutoMLJobSecondaryStatus> = /* @__PURE__ */ enumOf(
  'AutoMLJobSecondaryStatus',
  AutoMLJobSecondaryStatusValues,
)
