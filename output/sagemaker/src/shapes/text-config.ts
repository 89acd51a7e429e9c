// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type Granularity, GranularitySchema } from './granularity.js'
import { type Language, LanguageSchema } from './language.js'

export interface TextConfig {
  /**
   * The language of the texts, as a code of [ISO 639-1](https://en.wikipedia.org/wiki/List_of_ISO_639-1_codes) or
   * [ISO 639-3](https://en.wikipedia.org/wiki/ISO_639-3).
   *
   * @remarks
   * **Note**: `'xx'` stands for several languages mixed.
   */
  Language?: Language | (string & {})
  /**
   * The pieces that a text is cut into. With `'token'` every token, roughly a word, is a feature of its own and gets
   * its own SHAP value.
   */
  Granularity?: Granularity | (string & {})
}

export function isTextConfig(value: unknown): value is TextConfig {
  if (!isObject(value)) return false
  let member: unknown = value['Language']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Granularity']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const TextConfigSchema: StructureSchema<TextConfig> = /* @__PURE__ */ structure(
  'TextConfig',
  response,
  isTextConfig,
  () => [
    ['Language', LanguageSchema],
    ['Granularity', GranularitySchema],
  ],
)
