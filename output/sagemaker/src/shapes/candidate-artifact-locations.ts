// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface CandidateArtifactLocations {
  /** The Amazon S3 prefix of reports that explain the candidate. */
  Explainability?: string
  /** The Amazon S3 prefix of reports that look into the model. */
  ModelInsights?: string
  /**
   * The Amazon S3 prefix of accuracy figures and of predictions for the testing window. Forecasts of time series have
   * it, other problems do not.
   */
  BacktestResults?: string
}

export function isCandidateArtifactLocations(value: unknown): value is CandidateArtifactLocations {
  if (!isObject(value)) return false
  let member: unknown = value['Explainability']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ModelInsights']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['BacktestResults']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const CandidateArtifactLocationsSchema: StructureSchema<CandidateArtifactLocations> = /* @__PURE__ */ structure(
  'CandidateArtifactLocations',
  response,
  isCandidateArtifactLocations,
  () => [
    ['Explainability', string],
    ['ModelInsights', string],
    ['BacktestResults', string],
  ],
)
