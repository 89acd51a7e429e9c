// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { listOf, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import {
  type CandidateArtifactLocations,
  CandidateArtifactLocationsSchema,
  isCandidateArtifactLocations,
} from './candidate-artifact-locations.js'
import { type CandidateMetric, CandidateMetricSchema, isCandidateMetric } from './candidate-metric.js'

export interface CandidateProperties {
  /** The Amazon S3 prefix under which the AutoML candidate's artifacts lie. */
  CandidateArtifactLocations?: CandidateArtifactLocations
  /** How the candidate scores on the job's metrics. */
  CandidateMetrics?: CandidateMetric[]
}

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

export const CandidatePropertiesSchema: StructureSchema<CandidateProperties> = /* @__PURE__ */ structure(
  'CandidateProperties',
  response,
  isCandidateProperties,
  () => [
    ['CandidateArtifactLocations', CandidateArtifactLocationsSchema],
    ['CandidateMetrics', listOf(CandidateMetricSchema)],
  ],
)
