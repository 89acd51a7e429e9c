// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link LanguageValues}. */
export type Language =
  | 'af'
  | 'sq'
  | 'ar'
  | 'hy'
  | 'eu'
  | 'bn'
  | 'bg'
  | 'ca'
  | 'zh'
  | 'hr'
  | 'cs'
  | 'da'
  | 'nl'
  | 'en'
  | 'et'
  | 'fi'
  | 'fr'
  | 'de'
  | 'el'
  | 'gu'
  | 'he'
  | 'hi'
  | 'hu'
  | 'is'
  | 'id'
  | 'ga'
  | 'it'
  | 'kn'
  | 'ky'
  | 'lv'
  | 'lt'
  | 'lb'
  | 'mk'
  | 'ml'
  | 'mr'
  | 'ne'
  | 'nb'
  | 'fa'
  | 'pl'
  | 'pt'
  | 'ro'
  | 'ru'
  | 'sa'
  | 'sr'
  | 'tn'
  | 'si'
  | 'sk'
  | 'sl'
  | 'es'
  | 'sv'
  | 'tl'
  | 'ta'
  | 'tt'
  | 'te'
  | 'tr'
  | 'uk'
  | 'ur'
  | 'yo'
  | 'lij'
  | 'xx'

/** Every {@link Language} that the pages list. */
export const LanguageValues: readonly [
  'af',
  'sq',
  'ar',
  'hy',
  'eu',
  'bn',
  'bg',
  'ca',
  'zh',
  'hr',
  'cs',
  'da',
  'nl',
  'en',
  'et',
  'fi',
  'fr',
  'de',
  'el',
  'gu',
  'he',
  'hi',
  'hu',
  'is',
  'id',
  'ga',
  'it',
  'kn',
  'ky',
  'lv',
  'lt',
  'lb',
  'mk',
  'ml',
  'mr',
  'ne',
  'nb',
  'fa',
  'pl',
  'pt',
  'ro',
  'ru',
  'sa',
  'sr',
  'tn',
  'si',
  'sk',
  'sl',
  'es',
  'sv',
  'tl',
  'ta',
  'tt',
  'te',
  'tr',
  'uk',
  'ur',
  'yo',
  'lij',
  'xx',
] = /* @__PURE__ */ Object.freeze([
  'af',
  'sq',
  'ar',
  'hy',
  'eu',
  'bn',
  'bg',
  'ca',
  'zh',
  'hr',
  'cs',
  'da',
  'nl',
  'en',
  'et',
  'fi',
  'fr',
  'de',
  'el',
  'gu',
  'he',
  'hi',
  'hu',
  'is',
  'id',
  'ga',
  'it',
  'kn',
  'ky',
  'lv',
  'lt',
  'lb',
  'mk',
  'ml',
  'mr',
  'ne',
  'nb',
  'fa',
  'pl',
  'pt',
  'ro',
  'ru',
  'sa',
  'sr',
  'tn',
  'si',
  'sk',
  'sl',
  'es',
  'sv',
  'tl',
  'ta',
  'tt',
  'te',
  'tr',
  'uk',
  'ur',
  'yo',
  'lij',
  'xx',
] as const)

const setOfLanguage: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(LanguageValues)

export function isLanguage(value: unknown): value is Language {
  return setOfLanguage.has(value)
}

export const LanguageSchema: EnumSchema<Language> = /* @__PURE__ */ enumOf('Language', LanguageValues)
