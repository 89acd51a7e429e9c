// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface AutoMLJobArtifacts {
  /** Where the notebook lies. */
  CandidateDefinitionNotebookLocation?: string
  /** Where the notebook lies. */
  DataExplorationNotebookLocation?: string
}

export function isAutoMLJobArtifacts(value: unknown): value is AutoMLJobArtifacts {
  if (!isObject(value)) return false
  let member: unknown = value['CandidateDefinitionNotebookLocation']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['DataExplorationNotebookLocation']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const AutoMLJobArtifactsSchema: StructureSchema<AutoMLJobArtifacts> = /* @__PURE__ */ structure(
  'AutoMLJobArtifacts',
  response,
  isAutoMLJobArtifacts,
  () => [
    ['CandidateDefinitionNotebookLocation', string],
    ['DataExplorationNotebookLocation', string],
  ],
)
