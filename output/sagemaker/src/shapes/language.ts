// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
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

/** Adds to a report what keeps a value from being of type {@link Language}. */
export function findInLanguage(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, LanguageValues)
}

/** The description of {@link Language}. */
export const shapeOfLanguage: EnumShape = /* @__PURE__ */ enumOf('Language', LanguageValues)

/** Asserts that a value is of type {@link Language}; throws a ValidationError that holds every issue. */
export function assertLanguage(value: unknown): asserts value is Language {
  assertValid(validateLanguage(value))
}

/** Tells every issue that keeps a value from being of type {@link Language}. */
export function validateLanguage(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInLanguage, 'strict', value, options)
}

/** The Standard Schema of {@link Language}; yields its JSON Schema too. */
export const LanguageSchema: StandardSchema<Language> = /* @__PURE__ */ createStandardSchema(
  validateLanguage,
  shapeOfLanguage,
)

/** Makes up a value of type {@link Language}: the same for the same seed; without one every member is there. */
export function sampleLanguage(seed?: number): Language {
  return sample(isLanguage, shapeOfLanguage, seed)
}

/** Makes up values that are of type {@link Language}, but for one fault each. */
export function sampleInvalidLanguage(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfLanguage, seed)
}
