// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

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

/** Whether a value is of type {@link Language}. */
export function isLanguage(value: unknown): value is Language {
  return setOfLanguage.has(value)
}

/** Asserts that a value is of type {@link Language}; throws a ValidationError that holds every issue. */
export function assertLanguage(value: unknown): asserts value is Language {
  assertValid(validateLanguage(value))
}

/** Tells every issue that keeps a value from being of type {@link Language}. */
export function validateLanguage(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isLanguage, explainLanguage, value, options)
}

/** The Standard Schema of {@link Language}; yields its JSON Schema too. */
export const LanguageSchema: StandardSchema<Language> = /* @__PURE__ */ createStandardSchema(
  validateLanguage,
  jsonSchemaOfLanguage,
)

/** Adds to a report why a value is not of type {@link Language}. */
export function explainLanguage(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, LanguageValues)
}

/** The JSON Schema of {@link Language}. */
export function jsonSchemaOfLanguage(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Language', () => ({ type: 'string', enum: [...LanguageValues] }))
}
