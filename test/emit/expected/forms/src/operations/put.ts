// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { TestServiceError } from '../errors.js'
import { listOf, required, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type Bare, BareSchema, isBare } from '../shapes/bare.js'
import { type Hidden, HiddenSchema, isHidden } from '../shapes/hidden.js'
import { type Mode, ModeSchema } from '../shapes/mode.js'
import { type None, type NoneOutput, NoneSchema, isNone, isNoneOutput } from '../shapes/none.js'
import { type Same, SameSchema, fitsSame, isSame } from '../shapes/same.js'
import { type Single, SingleSchema, isSingle } from '../shapes/single.js'
import { type Source, type SourceOutput, SourceSchema, isSource, isSourceOutput } from '../shapes/source.js'

/** What `Put` takes. */
export interface PutRequest {
  Source: Source
  Single?: Single
  None?: None
  Same?: Same
  Hidden?: Hidden
}

export function isPutRequest(value: unknown): value is PutRequest {
  if (!isObject(value)) return false
  let member: unknown = value['Source']
  if (!isSource(member)) return false
  member = value['Single']
  if (member !== undefined && !isSingle(member)) return false
  member = value['None']
  if (member !== undefined && !isNone(member)) return false
  member = value['Same']
  if (member !== undefined && !isSame(member)) return false
  member = value['Hidden']
  if (member !== undefined && !isHidden(member)) return false
  for (const key in value) {
    if (
      key !== 'Source' &&
      key !== 'Single' &&
      key !== 'None' &&
      key !== 'Same' &&
      key !== 'Hidden' &&
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
    ['Source', SourceSchema, required],
    ['Single', SingleSchema],
    ['None', NoneSchema],
    ['Same', SameSchema],
    ['Hidden', HiddenSchema],
  ],
)

/** What `Put` gives. */
export interface PutResponse {
  Source?: SourceOutput
  None?: NoneOutput
  Same?: Same
  Hidden?: Hidden
  Bare?: Bare
  Modes?: (Mode | (string & {}))[]
}

export function isPutResponse(value: unknown): value is PutResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Source']
  if (member !== undefined && !isSourceOutput(member)) return false
  member = value['None']
  if (member !== undefined && !isNoneOutput(member)) return false
  member = value['Same']
  if (member !== undefined && !fitsSame(member, false)) return false
  member = value['Hidden']
  if (member !== undefined && !isHidden(member)) return false
  member = value['Bare']
  if (member !== undefined && !isBare(member)) return false
  member = value['Modes']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  return true
}

export const PutResponseSchema: StructureSchema<PutResponse> = /* @__PURE__ */ structure(
  'PutResponse',
  response,
  isPutResponse,
  () => [
    ['Source', SourceSchema],
    ['None', NoneSchema],
    ['Same', SameSchema],
    ['Hidden', HiddenSchema],
    ['Bare', BareSchema],
    ['Modes', listOf(ModeSchema)],
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
