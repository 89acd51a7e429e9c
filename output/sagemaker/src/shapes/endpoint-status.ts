// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link EndpointStatusValues}. */
export type EndpointStatus =
  | 'OutOfService'
  | 'Creating'
  | 'Updating'
  | 'SystemUpdating'
  | 'RollingBack'
  | 'InService'
  | 'Deleting'
  | 'Failed'
  | 'UpdateRollbackFailed'

/** Every {@link EndpointStatus} that the pages list. */
export const EndpointStatusValues: readonly [
  'OutOfService',
  'Creating',
  'Updating',
  'SystemUpdating',
  'RollingBack',
  'InService',
  'Deleting',
  'Failed',
  'UpdateRollbackFailed',
] = /* @__PURE__ */ Object.freeze([
  'OutOfService',
  'Creating',
  'Updating',
  'SystemUpdating',
  'RollingBack',
  'InService',
  'Deleting',
  'Failed',
  'UpdateRollbackFailed',
] as const)

const setOfEndpointStatus: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(EndpointStatusValues)

export function isEndpointStatus(value: unknown): value is EndpointStatus {
  return setOfEndpointStatus.has(value)
}

export const EndpointStatusSchema: EnumSchema<EndpointStatus> = /* @__PURE__ */ enumOf(
  'EndpointStatus',
  EndpointStatusValues,
)
