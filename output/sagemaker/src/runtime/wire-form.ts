/**
 * What boto3 changes on the way to the wire: names of members, JSON texts, base64. The pages describe what boto3 takes and gives; the AWS SDK takes and gives what
 * is on the wire.
 *
 * @module
 */
import { decodeBase64, encodeBase64, isBlob } from './blob.js'
import { type Conversion, Converter } from './convert.js'
import { closeJsonText, openJsonText } from './json-text.js'
import { isObject } from './object.js'
import type { MemberFacts, Schema, Shape, StructureSchema } from './schema.js'

/** Platform classes, which programs without the types of a platform do not know. */
const platform = globalThis as unknown as {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array }
  readonly TextDecoder: new () => { decode(bytes: Uint8Array): string }
}

/**
 * Gives the members of a request their names and forms on the wire. JSON texts within are the converter's.
 *
 * @param input - the request; not changed
 */
export function toWire(schema: Schema<unknown>, input: unknown): unknown {
  return changeMembers(schema, input, true, (value, { wireForm }, holder) => {
    switch (wireForm) {
      case 'base64-json':
        return closeJsonText(value)
      case 'base64':
        return typeof value === 'string' ? encodeBase64(new platform.TextEncoder().encode(value)) : value
      case 'copy-source':
        return printCopySource(value)
      case 'source-region':
        return hasSourceIn(value, holder) ? undefined : value
      default:
        return value
    }
  })
}

/**
 * Gives the members of a response the forms that boto3 gives them.
 *
 * @param output - the response; not changed
 */
export function fromWire(schema: Schema<unknown>, output: unknown): unknown {
  return changeMembers(schema, output, false, (value, { wireForm }) => {
    if (wireForm === 'base64-json') return openJsonText(value instanceof String ? value.toString() : value)
    return wireForm === 'base64' && typeof value === 'string' ? decodeText(value) : value
  })
}

/**
 * Gives a request the form that boto3 takes: it wants the text of a JSON text, and closes those by itself that it sends in base64.
 *
 * @param input - the request in its JSON form; not changed
 */
export function toBoto3(schema: Schema<unknown>, input: unknown): unknown {
  const closed = boto3Converter.convert(schema as Schema<unknown> & Shape, input, { contract: schema.contract })
  return changeMembers(schema, closed, false, (value, { wireForm }) =>
    wireForm === 'base64-json' ? openJsonText(value) : value,
  )
}

const boto3Converter: Converter<Conversion> = /* @__PURE__ */ new Converter<Conversion>({
  convertScalar: ({ kind }) => (kind === 'json-text' ? closeJsonText : undefined),
  convertEvents: (value) => value,
  chosenBy: 'order',
})

/**
 * Copies an object with some of its members in another form. One that has none of them is given back itself.
 *
 * @param renames - whether the members have their names on the wire, too
 */
function changeMembers(
  schema: Schema<unknown>,
  value: unknown,
  renames: boolean,
  change: (value: unknown, facts: MemberFacts, holder: object) => unknown,
): unknown {
  const { members = [] } = schema as Partial<StructureSchema<unknown>>
  let copy: Record<string, unknown> | undefined
  for (const [name, , facts] of members) {
    if (!facts || (facts.wireName === undefined && facts.wireForm === undefined) || !isObject(value)) continue
    if (value[name] === undefined) continue
    copy ??= { ...value }
    delete copy[name]
    copy[(renames ? facts.wireName : undefined) ?? name] = change(value[name], facts, value)
  }
  return copy ?? value
}

/**
 * Whether something in a request is the ARN of a source in a region. The AWS SDK makes a presigned URL of it by itself, so the region need not be sent. Without such an ARN the region would be lost:
 * it stays, and the transport refuses it. Of a URL that is given, boto3 asks no region.
 */
function hasSourceIn(region: unknown, request: object): boolean {
  if ('PreSignedUrl' in request && request.PreSignedUrl !== undefined) return true
  return Object.values(request).some(
    (value) => typeof value === 'string' && /^arn:[^:]*:[^:]*:([^:]*):/.exec(value)?.[1] === region,
  )
}

/** What the bytes say; bytes that are no text become the replacement character, as in boto3. What is no base64 stays as it is. */
function decodeText(value: string): string {
  const bytes = decodeBase64(value)
  return isBlob(bytes) ? new platform.TextDecoder().decode(bytes) : value
}

/** Access points and objects of Outposts, whose keys stand behind `object`. */
const accessPoint = /^arn:aws[^:]*:(?:s3|s3-object-lambda|s3-outposts):.+(?:accesspoint|outpost)[/:]/

/** Writes the source of a copy as the header has it: `bucket/key?versionId=id`, percent-encoded but for the version, as botocore does (`handle_copy_source_param`). */
function printCopySource(value: unknown): unknown {
  if (typeof value === 'string') {
    const [, path = value, version = ''] = /^(.*?)(\?versionId=\S+)$/s.exec(value) ?? []
    return encodePath(path) + version
  }
  if (!isObject(value)) return value
  const { Bucket: bucket, Key: key, VersionId: version } = value
  if (typeof bucket !== 'string' || typeof key !== 'string') return value
  const path = encodePath(accessPoint.test(bucket) ? `${bucket}/object/${key}` : `${bucket}/${key}`)
  return typeof version === 'string' ? `${path}?versionId=${version}` : path
}

/** Percent-encodes all but letters, digits, `-._~` and the slash. */
function encodePath(path: string): string {
  return encodeURIComponent(path)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%2F/g, '/')
}
