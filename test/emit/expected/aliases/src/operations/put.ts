// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { TestServiceError } from '../errors.js'
import { required, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type LabelOutput, LabelOutputSchema, isLabelOutput } from '../shapes/label-output.js'
import { type LabelSchema, LabelSchemaSchema, isLabelSchema } from '../shapes/label-schema.js'
import { type Same, SameSchema, fitsSame, isSame } from '../shapes/same.js'
import { type Seen, SeenSchema, isSeen } from '../shapes/seen.js'
import { type Source, SourceSchema, isSource } from '../shapes/source.js'
import { type Tag, type TagOutput, TagSchema, isTag, isTagOutput } from '../shapes/tag.js'

/** What `Put` takes. */
export interface PutRequest {
  Tag: Tag
  Same?: Same
  Source?: Source
  Label?: LabelSchema
  Output?: LabelOutput
}

export function isPutRequest(value: unknown): value is PutRequest {
  if (!isObject(value)) return false
  let member: unknown = value['Tag']
  if (!isTag(member)) return false
  member = value['Same']
  if (member !== undefined && !isSame(member)) return false
  member = value['Source']
  if (member !== undefined && !isSource(member)) return false
  member = value['Label']
  if (member !== undefined && !isLabelSchema(member)) return false
  member = value['Output']
  if (member !== undefined && !isLabelOutput(member)) return false
  for (const key in value) {
    if (
      key !== 'Tag' &&
      key !== 'Same' &&
      key !== 'Source' &&
      key !== 'Label' &&
      key !== 'Output' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

export const PutRequestSchema: StructureSchema<PutRequest> = /* @__PURE__ */ structure(
  'PutRequest',
  request,
  isPutRequest,
  () => [
    ['Tag', TagSchema, required],
    ['Same', SameSchema],
    ['Source', SourceSchema],
    ['Label', LabelSchemaSchema],
    ['Output', LabelOutputSchema],
  ],
)

/** What `Put` gives. */
export interface PutResponse {
  Tag?: TagOutput
  Same?: Same
  Seen?: Seen
}

export function isPutResponse(value: unknown): value is PutResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Tag']
  if (member !== undefined && !isTagOutput(member)) return false
  member = value['Same']
  if (member !== undefined && !fitsSame(member, false)) return false
  member = value['Seen']
  if (member !== undefined && !isSeen(member)) return false
  return true
}

export const PutResponseSchema: StructureSchema<PutResponse> = /* @__PURE__ */ structure(
  'PutResponse',
  response,
  isPutResponse,
  () => [
    ['Tag', TagSchema],
    ['Same', SameSchema],
    ['Seen', SeenSchema],
  ],
)

/** What `invoke` needs to call `Put`. */
export const putOperation: OperationDescriptor<PutRequest, PutResponse> = {
  service: 'test',
  className: 'Test',
  operation: 'Put',
  method: 'put',
  input: PutRequestSchema,
  output: PutResponseSchema,
  errors: [],
  serviceError: TestServiceError,
}
