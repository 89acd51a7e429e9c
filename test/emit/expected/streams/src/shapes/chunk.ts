// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { isBlob } from '../runtime/blob.js'
import { blob, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface Chunk {
  Bytes?: Uint8Array
}

export function isChunk(value: unknown): value is Chunk {
  if (!isObject(value)) return false
  let member: unknown = value['Bytes']
  if (member !== undefined && !isBlob(member)) return false
  return true
}

export const ChunkSchema: StructureSchema<Chunk> = /* @__PURE__ */ structure('Chunk', response, isChunk, () => [
  ['Bytes', blob],
])
