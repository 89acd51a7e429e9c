// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import {
  type AutoRollbackConfiguration,
  AutoRollbackConfigurationSchema,
  isAutoRollbackConfiguration,
} from './auto-rollback-configuration.js'
import {
  type BlueGreenUpdatePolicy,
  BlueGreenUpdatePolicySchema,
  isBlueGreenUpdatePolicy,
} from './blue-green-update-policy.js'
import { type RollingUpdatePolicy, RollingUpdatePolicySchema, isRollingUpdatePolicy } from './rolling-update-policy.js'

export interface LastDeploymentConfig {
  /**
   * Blue/green: a second fleet is set up beside the first, and traffic is moved over as the routing says. A deployment
   * follows one policy only; where none is given, it is blue/green with all traffic moved at once.
   */
  BlueGreenUpdatePolicy?: BlueGreenUpdatePolicy
  /** Rolling: the endpoint is replaced batch by batch. */
  RollingUpdatePolicy?: RollingUpdatePolicy
  /** When a deployment that fails is undone by itself. */
  AutoRollbackConfiguration?: AutoRollbackConfiguration
}

export function isLastDeploymentConfig(value: unknown): value is LastDeploymentConfig {
  if (!isObject(value)) return false
  let member: unknown = value['BlueGreenUpdatePolicy']
  if (member !== undefined && !isBlueGreenUpdatePolicy(member)) return false
  member = value['RollingUpdatePolicy']
  if (member !== undefined && !isRollingUpdatePolicy(member)) return false
  member = value['AutoRollbackConfiguration']
  if (member !== undefined && !isAutoRollbackConfiguration(member)) return false
  return true
}

export const LastDeploymentConfigSchema: StructureSchema<LastDeploymentConfig> = /* @__PURE__ */ structure(
  'LastDeploymentConfig',
  response,
  isLastDeploymentConfig,
  () => [
    ['BlueGreenUpdatePolicy', BlueGreenUpdatePolicySchema],
    ['RollingUpdatePolicy', RollingUpdatePolicySchema],
    ['AutoRollbackConfiguration', AutoRollbackConfigurationSchema],
  ],
)
