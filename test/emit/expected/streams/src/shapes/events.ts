// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { union } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isUnknownMember } from '../runtime/union.js'
import { type Chunk, ChunkSchema, isChunk } from './chunk.js'
import { type End, EndSchema, isEnd } from './end.js'

export type Events =
  | {
      Chunk: Chunk
      End?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      End: End
      Chunk?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      /** A member that these types do not know, by its name. */
      SDK_UNKNOWN_MEMBER: { name: string }
      Chunk?: never
      End?: never
    }

export function isEvents(value: unknown): value is Events {
  if (!isObject(value)) return false
  let set = 0
  let member: unknown
  member = value['Chunk']
  if (member !== undefined) {
    set++
    if (!isChunk(member)) return false
  }
  member = value['End']
  if (member !== undefined) {
    set++
    if (!isEnd(member)) return false
  }
  member = value['SDK_UNKNOWN_MEMBER']
  if (member !== undefined) {
    set++
    if (!isUnknownMember(member)) return false
  }
  if (set !== 1) return false
  return true
}

export const EventsSchema: StructureSchema<Events> = /* @__PURE__ */ union('Events', response, isEvents, () => [
  ['Chunk', ChunkSchema],
  ['End', EndSchema],
])
