/**
 * What a careful engineer writes by hand for the same listing: guard, report, and the way out of JSON and into it.
 *
 * @module
 */
import { addIssue, type IssueByHand, type Parent } from './hand-written-report.js'
import type { Listing, Owner, RestoreStatus, StoredObject } from './listing.js'

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}

function isDate(value: unknown): boolean {
  return value === undefined || (value instanceof Date && !Number.isNaN(value.getTime()))
}

function isOwner(value: unknown): boolean {
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
export function isListingByHand(value: unknown): value is Listing {
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

type Issues = IssueByHand[]

function checkText(value: unknown, parent: Parent, key: string, issues: Issues): void {
  if (!isText(value)) addIssue(value, { parent, key }, 'string', issues)
}

function checkInteger(value: unknown, parent: Parent, key: string, issues: Issues): void {
  if (value !== undefined && !Number.isInteger(value)) addIssue(value, { parent, key }, 'integer', issues)
}

function checkBoolean(value: unknown, parent: Parent, key: string, issues: Issues): void {
  if (value !== undefined && typeof value !== 'boolean') addIssue(value, { parent, key }, 'boolean', issues)
}

function checkDate(value: unknown, parent: Parent, key: string, issues: Issues): void {
  if (!isDate(value)) addIssue(value, { parent, key }, 'valid Date', issues)
}

function checkStoredObject(value: unknown, at: Parent, issues: Issues): void {
  if (!isObject(value)) return addIssue(value, at, 'object', issues)
  checkText(value['Key'], at, 'Key', issues)
  checkDate(value['LastModified'], at, 'LastModified', issues)
  checkText(value['ETag'], at, 'ETag', issues)
  const { ChecksumAlgorithm: algorithms, Owner: owner, RestoreStatus: status } = value
  if (algorithms !== undefined) {
    const place = { parent: at, key: 'ChecksumAlgorithm' }
    if (Array.isArray(algorithms)) {
      for (const [key, item] of algorithms.entries()) {
        if (typeof item !== 'string') addIssue(item, { parent: place, key }, 'string', issues)
      }
    } else addIssue(algorithms, place, 'array', issues)
  }
  checkInteger(value['Size'], at, 'Size', issues)
  checkText(value['StorageClass'], at, 'StorageClass', issues)
  if (owner !== undefined) {
    const place = { parent: at, key: 'Owner' }
    if (isObject(owner)) {
      checkText(owner['DisplayName'], place, 'DisplayName', issues)
      checkText(owner['ID'], place, 'ID', issues)
    } else addIssue(owner, place, 'object', issues)
  }
  if (status === undefined) return
  const place = { parent: at, key: 'RestoreStatus' }
  if (!isObject(status)) return addIssue(status, place, 'object', issues)
  checkBoolean(status['IsRestoreInProgress'], place, 'IsRestoreInProgress', issues)
  checkDate(status['RestoreExpiryDate'], place, 'RestoreExpiryDate', issues)
}

/** Everything that is wrong with a listing. */
export function checkListingByHand(value: unknown): Issues {
  const issues: Issues = []
  if (!isObject(value)) {
    addIssue(value, undefined, 'object', issues)
    return issues
  }
  checkBoolean(value['IsTruncated'], undefined, 'IsTruncated', issues)
  const { Contents: contents } = value
  if (contents !== undefined) {
    const place = { parent: undefined, key: 'Contents' }
    if (Array.isArray(contents)) {
      for (let key = 0; key < contents.length; key++) checkStoredObject(contents[key], { parent: place, key }, issues)
    } else addIssue(contents, place, 'array', issues)
  }
  checkText(value['Name'], undefined, 'Name', issues)
  checkText(value['Prefix'], undefined, 'Prefix', issues)
  checkInteger(value['MaxKeys'], undefined, 'MaxKeys', issues)
  checkInteger(value['KeyCount'], undefined, 'KeyCount', issues)
  checkText(value['NextContinuationToken'], undefined, 'NextContinuationToken', issues)
  return issues
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
export function decodeListingByHand(json: unknown): Listing {
  const value = copyListing(json, readDate)
  if (!isListingByHand(value)) throw new TypeError('No listing')
  return value
}

/**
 * Writes the JSON form of a listing.
 *
 * @throws TypeError for what is none
 */
export function encodeListingByHand(value: Listing): unknown {
  if (!isListingByHand(value)) throw new TypeError('No listing')
  return copyListing(value, (date) => (date instanceof Date ? date.toISOString() : date))
}

/** A listing of a thousand objects, as `JSON.parse` gives it. */
export function makeListing(count = 1000): Record<string, unknown> {
  const Contents = Array.from({ length: count }, (_, index) => ({
    Key: `folder/file-${index}.txt`,
    LastModified: new Date(Date.UTC(2024, 0, 1) + index * 86_461_000).toISOString().replace('.000Z', '+00:00'),
    ETag: `"${index.toString(16).padStart(32, '0')}"`,
    ChecksumAlgorithm: ['CRC32'],
    Size: index * 1000,
    StorageClass: 'STANDARD',
    Owner: { DisplayName: 'owner', ID: `id-${index}` },
  }))
  return { IsTruncated: false, Contents, Name: 'bucket', Prefix: 'folder/', MaxKeys: 1000, KeyCount: count }
}

export type { Owner, RestoreStatus, StoredObject }
