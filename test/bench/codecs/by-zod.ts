/**
 * The listing in zod 4. It has two ways to read a date: `coerce`, which takes whatever `new Date` takes, and a codec, which can write, too.
 *
 * @module
 */
import * as z from 'zod'

const date = z.codec(z.iso.datetime({ offset: true }), z.date(), {
  decode: (text) => new Date(text),
  encode: (date) => date.toISOString(),
})

const reader = writeSchema(z.coerce.date())
const writer = writeSchema(date)

function writeSchema<Time extends z.ZodType>(time: Time) {
  const object = z.object({
    Key: z.string().optional(),
    LastModified: time.optional(),
    ETag: z.string().optional(),
    ChecksumAlgorithm: z.array(z.string()).optional(),
    Size: z.int().optional(),
    StorageClass: z.string().optional(),
    Owner: z.object({ DisplayName: z.string().optional(), ID: z.string().optional() }).optional(),
    RestoreStatus: z
      .object({ IsRestoreInProgress: z.boolean().optional(), RestoreExpiryDate: time.optional() })
      .optional(),
  })
  return z.object({
    IsTruncated: z.boolean().optional(),
    Contents: z.array(object).optional(),
    Name: z.string().optional(),
    Prefix: z.string().optional(),
    MaxKeys: z.int().optional(),
    KeyCount: z.int().optional(),
    NextContinuationToken: z.string().optional(),
  })
}

/**
 * Reads the JSON form of a listing.
 *
 * @throws ZodError if it is none
 */
export function decode(json: unknown): unknown {
  return reader.parse(json)
}

/**
 * Writes the JSON form of a listing.
 *
 * @throws ZodError if the value is none
 */
export function encode(value: unknown): unknown {
  return z.encode(writer, value as z.output<typeof writer>)
}
