// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

/**
 * One tag of a SageMaker resource: a key and, where wanted, a value.
 *
 * @remarks
 * Tags can be put on notebook instances, on jobs for training, tuning, batch transform, and labeling, on models and
 * work teams, and on endpoints and their configurations. See
 * [AddTags](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AddTags.html).
 *
 * How tags work: [tags on Amazon Web Services](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html). How
 * to use them well:
 * [a paper on tagging strategy](https://d1.awsstatic.com/whitepapers/aws-tagging-best-practices.pdf).
 */
export interface Tag {
  /** The tag's key. A resource has each key once. */
  Key: string
  /** What the tag says. */
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
