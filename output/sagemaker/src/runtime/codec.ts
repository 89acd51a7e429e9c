/**
 * Values out of JSON and into it.
 *
 * @module
 */
import { type Conversion, Converter } from './convert.js'
import type { Json } from './json-form.js'
import type { ExplainedKind } from './report.js'
import type { Schema, Shape } from './schema.js'
import { isTimestamp, printInstant, readInstant } from './timestamp.js'
import { isMisspelt, takesNull } from './union.js'
import { assert, inspect, ValidationError, type ValidateOptions, type ValidationResult } from './validation.js'

/**
 * Turns what `JSON.parse` gave into a value of a type: dates and bytes from their text, streams from their content. A member that is null is left out:
 * boto3 and services write null for what is absent. Members that the type does not have stay as they are. The JSON itself is not changed.
 *
 * @param schema - of the type: `TagSchema`
 * @param json - output that boto3 or the AWS CLI printed, AWS JSON, or what {@link encode} gave; values that are no JSON (a `Date`) are kept
 * @param options - how the value that comes out is checked
 * @returns a value of the type. It shares no objects with the JSON but those that the pages do not describe
 * @throws ValidationError if what comes out is not of the type
 */
export function decode<T>(schema: Schema<T>, json: unknown, options?: ValidateOptions): T {
  const result = tryDecode(schema, json, options)
  if (!result.success) throw new ValidationError(result.issues)
  return result.value
}

/** What {@link decode} does, without throwing. */
export function tryDecode<T>(schema: Schema<T>, json: unknown, options?: ValidateOptions): ValidationResult<T> {
  const { isMisspelt, value } = readShape(schema, json)
  return inspect(schema, value, options, isMisspelt)
}

/**
 * Turns a value of a type into its JSON form, for `JSON.stringify`. {@link decode} turns it back. The value itself is not changed.
 *
 * @param schema - of the type: `TagSchema`
 * @param options - how the value is checked before
 * @returns strings for dates (ISO 8601, UTC), bytes (base64), NaN and infinities; plain objects and arrays for the rest
 * @throws ValidationError if the value is not of the type
 * @throws TypeError for a stream whose content is not known yet
 */
export function encode<T>(schema: Schema<T>, value: NoInfer<T>, options?: ValidateOptions): Json<T> {
  assert(schema, value, options)
  return encodeShape(schema, value) as Json<T>
}

/** What {@link decode} does before it looks whether the value is right: what is wrong stays as it is, for a guard to say. */
export function decodeShape(schema: Schema<unknown>, json: unknown): unknown {
  return readShape(schema, json).value
}

/** What {@link decodeShape} gives, and whether a key equals a member but for case. Guards of responses pass over such a key. */
export function readShape(
  schema: Schema<unknown>,
  json: unknown,
): { readonly value: unknown; readonly isMisspelt: boolean } {
  const reading: Reading = { contract: schema.contract, isMisspelt: false }
  try {
    const value = decoder.convert(schema as Schema<unknown> & Shape, json, reading)
    return { value, isMisspelt: reading.isMisspelt }
  } catch {
    // It cannot be read, or holds itself.
    return { value: json, isMisspelt: false }
  }
}

/**
 * What {@link encode} does once it has looked whether the value is right.
 *
 * @throws TypeError for a stream whose content is not known yet
 */
export function encodeShape(schema: Schema<unknown>, value: unknown): unknown {
  return encoder.convert(schema as Schema<unknown> & Shape, value, { contract: schema.contract })
}

/** What a call to read JSON collects. */
interface Reading extends Conversion {
  /** Whether a key equals a member but for case: what it holds was not read. */
  isMisspelt: boolean
}

const decoder: Converter<Reading> = /* @__PURE__ */ new Converter<Reading>({
  convertScalar({ facts, kind }) {
    switch (kind) {
      case 'timestamp':
        return (value) => readInstant(value) ?? value
      case 'float':
        return (value) => (typeof value === 'string' && /^(?:NaN|-?Infinity)$/.test(value) ? Number(value) : value)
      default: {
        const { codec } = facts as ExplainedKind
        return codec && ((value, { contract }) => codec.decode(value, contract))
      }
    }
  },
  tidyCopy(shape) {
    let keepsNull: ReadonlyMap<string, boolean> | undefined
    return (copy, call) => {
      keepsNull ??= new Map(shape.members.map(([name, member]) => [name, takesNull(member)]))
      for (const key in copy) {
        const isKept = keepsNull.get(key)
        if (isKept === undefined) call.isMisspelt ||= isMisspelt(key, copy, shape)
        else if (!isKept && copy[key] === null) delete copy[key]
      }
    }
  },
  convertEvents: (value, decodeEvent, _call, { facts }) =>
    (facts as ExplainedKind).eventCodec?.decode(value, decodeEvent),
  chosenBy: 'converted',
})

const encoder: Converter<Conversion> = /* @__PURE__ */ new Converter<Conversion>({
  convertScalar({ facts, kind }) {
    switch (kind) {
      case 'timestamp':
        return (value) => (isTimestamp(value) ? printInstant(value) : value)
      case 'float':
        // As services write what JSON has no number for.
        return (value) => (Number.isFinite(value) ? value : String(value))
      default: {
        const { codec } = facts as ExplainedKind
        return codec && ((value) => codec.encode(value))
      }
    }
  },
  convertEvents: (value, encodeEvent, _call, { facts }) =>
    (facts as ExplainedKind).eventCodec?.encode(value, encodeEvent),
  chosenBy: 'given',
})
