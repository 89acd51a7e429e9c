// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

/**
 * One tag: a key and its value. A table takes up to 50.
 *
 * @remarks
 * Tags by Amazon Web Services begin with `aws:`; you cannot set those, and they do not count towards the 50. Yours
 * begin with `user:` in the report on costs. A tag holds from now on, not from an earlier day.
 *
 * What tags are for:
 * [tags in DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Tagging.html).
 */
export interface Tag {
  /**
   * The tag's key, with upper and lower case told apart. A table has each key once; setting it again replaces its
   * value.
   */
  Key: string
  /** The tag's value, with upper and lower case told apart; null is allowed. */
  Value: string
}

export function isTag(value: unknown): value is Tag {
  if (!isObject(value)) return false
  let member: unknown = value['Key']
  if (typeof member !== 'string') return false
  member = value['Value']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'Key' && key !== 'Value' && hasSet(value, key)) return false
  }
  return true
}

export const TagSchema: StructureSchema<Tag> = /* @__PURE__ */ structure('Tag', request, isTag, () => [
  ['Key', string, required],
  ['Value', string, required],
])
