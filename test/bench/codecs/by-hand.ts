/**
 * What a careful engineer writes by hand for a listing: guard, and the way out of JSON and into it.
 *
 * @module
 */
/** Whose an object is. */
interface Owner {
  DisplayName?: string
  ID?: string
}

/** An object on its way back from an archive. */
interface RestoreStatus {
  IsRestoreInProgress?: boolean
  RestoreExpiryDate?: Date
}

/** An object of a bucket. */
interface StoredObject {
  Key?: string
  LastModified?: Date
  ETag?: string
  ChecksumAlgorithm?: string[]
  Size?: number
  StorageClass?: string
  Owner?: Owner
  RestoreStatus?: RestoreStatus
}

/** Objects of a bucket. */
export interface Listing {
  IsTruncated?: boolean
  Contents?: StoredObject[]
  Name?: string
  Prefix?: string
  MaxKeys?: number
  KeyCount?: number
  NextContinuationToken?: string
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}

function isDate(value: unknown): boolean {
  return value === undefined || (value instanceof Date && !Number.isNaN(value.getTime()))
}

function isOwner(value: unknown): value is Owner {
  return isObject(value) && isText(value['DisplayName']) && isText(value['ID'])
}

function isRestoreStatus(value: unknown): boolean {
  if (!isObject(value) || !isDate(value['RestoreExpiryDate'])) return false
  return value['IsRestoreInProgress'] === undefined || typeof value['IsRestoreInProgress'] === 'boolean'
}

function isStoredObject(value: unknown): boolean {
  if (!isObject(value)) return false
  const { ChecksumAlgorithm: algorithms, Size: size, Owner: owner, RestoreStatus: status } = value
  if (!isText(value['Key']) || !isText(value['ETag']) || !isText(value['StorageClass'])) return false
  if (!isDate(value['LastModified']) || (size !== undefined && !Number.isInteger(size))) return false
  if (algorithms !== undefined) {
    if (!Array.isArray(algorithms)) return false
    for (const algorithm of algorithms) if (typeof algorithm !== 'string') return false
  }
  return (owner === undefined || isOwner(owner)) && (status === undefined || isRestoreStatus(status))
}

/** Whether a value is a listing. */
export function isListing(value: unknown): value is Listing {
  if (!isObject(value)) return false
  const { Contents: contents, IsTruncated: isTruncated, KeyCount: count, MaxKeys: most } = value
  if (isTruncated !== undefined && typeof isTruncated !== 'boolean') return false
  if (contents !== undefined) {
    if (!Array.isArray(contents)) return false
    for (const item of contents) if (!isStoredObject(item)) return false
  }
  if (!isText(value['Name']) || !isText(value['Prefix']) || !isText(value['NextContinuationToken'])) return false
  return (most === undefined || Number.isInteger(most)) && (count === undefined || Number.isInteger(count))
}

function readDate(value: unknown): unknown {
  return typeof value === 'string' ? new Date(value) : value
}

function copyObject(value: unknown, convertDate: (value: unknown) => unknown): unknown {
  if (!isObject(value)) return value
  const copy: Record<string, unknown> = { ...value }
  const { ChecksumAlgorithm: algorithms, LastModified: modified, Owner: owner, RestoreStatus: status } = value
  if (modified !== undefined) copy['LastModified'] = convertDate(modified)
  if (Array.isArray(algorithms)) copy['ChecksumAlgorithm'] = algorithms.slice()
  if (isObject(owner)) copy['Owner'] = { ...owner }
  if (isObject(status)) {
    copy['RestoreStatus'] = { ...status, RestoreExpiryDate: convertDate(status['RestoreExpiryDate']) }
  }
  return copy
}

function copyListing(value: unknown, convertDate: (value: unknown) => unknown): unknown {
  if (!isObject(value)) return value
  const copy: Record<string, unknown> = { ...value }
  const { Contents: contents } = value
  if (Array.isArray(contents)) copy['Contents'] = contents.map((item) => copyObject(item, convertDate))
  return copy
}

/**
 * Reads the JSON form of a listing.
 *
 * @throws TypeError for what is none
 */
export function decode(json: unknown): Listing {
  const value = copyListing(json, readDate)
  if (!isListing(value)) throw new TypeError('No listing')
  return value
}

/**
 * Writes the JSON form of a listing.
 *
 * @throws TypeError for what is none
 */
export function encode(value: Listing): unknown {
  if (!isListing(value)) throw new TypeError('No listing')
  return copyListing(value, (date) => (date instanceof Date ? date.toISOString() : date))
}
