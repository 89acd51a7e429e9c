/**
 * All rooms.
 *
 * @module
 */
import type { Room } from '../room.js'
import { build } from './build.js'
import { bundleSize } from './bundle-size.js'
import { codecs } from './codecs.js'
import { completion } from './completion.js'
import { generation } from './generation.js'
import { guards } from './guards.js'
import { importTime } from './import-time.js'
import { installedSize } from './installed-size.js'
import { typeCheck } from './type-check.js'

/** In the order of the table. */
export const rooms: readonly Room[] = [
  importTime,
  installedSize,
  typeCheck,
  completion,
  bundleSize,
  guards,
  codecs,
  generation,
  build,
]
