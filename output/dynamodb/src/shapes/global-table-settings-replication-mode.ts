// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link GlobalTableSettingsReplicationModeValues}. */
export type GlobalTableSettingsReplicationMode = 'ENABLED' | 'DISABLED' | 'ENABLED_WITH_OVERRIDES'

/** Every {@link GlobalTableSettingsReplicationMode} that the pages list. */
export const GlobalTableSettingsReplicationModeValues: readonly ['ENABLED', 'DISABLED', 'ENABLED_WITH_OVERRIDES'] =
  /* @__PURE__ */ Object.freeze(['ENABLED', 'DISABLED', 'ENABLED_WITH_OVERRIDES'] as const)

export function isGlobalTableSettingsReplicationMode(value: unknown): value is GlobalTableSettingsReplicationMode {
  return value === 'ENABLED' || value === 'DISABLED' || value === 'ENABLED_WITH_OVERRIDES'
}

export const GlobalTableSettingsReplicationModeSchema: EnumSchema<GlobalTableSettingsReplicationMode> =
  /* @__PURE__ */ enumOf('GlobalTableSettingsReplicationMode', GlobalTableSettingsReplicationModeValues)
