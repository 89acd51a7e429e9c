/**
 * All contenders.
 *
 * @module
 */
import type { Contender } from '../contender.js'
import { ajv, ajvWithIssues } from './ajv.js'
import { arktype } from './arktype.js'
import { byHand } from './by-hand.js'
import { emitted } from './emitted.js'
import { typebox } from './typebox.js'
import { typia } from './typia.js'
import { valibot } from './valibot.js'
import { zod } from './zod.js'

/** In the order of the table. The first is what the others are measured against. */
export const contenders: readonly Contender[] = [
  byHand,
  emitted,
  ajv,
  ajvWithIssues,
  typia,
  typebox,
  zod,
  valibot,
  arktype,
]
