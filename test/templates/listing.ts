/**
 * A listing of Amazon S3: the guards and descriptions that a package has of it, written by hand in the emitter's way.
 *
 * @module
 */
import { boolean, enumOf, integer, listOf, string, structure, timestamp } from '../../templates/runtime/description.js'
import { isObject } from '../../templates/runtime/object.js'
import type { Contract, EnumSchema, StructureSchema } from '../../templates/runtime/schema.js'
import { isTimestamp } from '../../templates/runtime/timestamp.js'

const response: Contract = { form: 'response', enums: 'open', unknownMembers: 'ignore' }

export type StorageClass = 'STANDARD' | 'REDUCED_REDUNDANCY' | 'GLACIER'
export type ChecksumAlgorithm = 'CRC32' | 'CRC32C' | 'SHA1' | 'SHA256'

export interface Owner {
  DisplayName?: string
  ID?: string
}

export interface RestoreStatus {
  IsRestoreInProgress?: boolean
  RestoreExpiryDate?: Date
}

export interface StoredObject {
  Key?: string
  LastModified?: Date
  ETag?: string
  ChecksumAlgorithm?: (ChecksumAlgorithm | (string & {}))[]
  Size?: number
  StorageClass?: StorageClass | (string & {})
  Owner?: Owner
  RestoreStatus?: RestoreStatus
}

export interface Listing {
  IsTruncated?: boolean
  Contents?: StoredObject[]
  Name?: string
  Prefix?: string
  MaxKeys?: number
  KeyCount?: number
  NextContinuationToken?: string
}

const storageClasses: readonly StorageClass[] = ['STANDARD', 'REDUCED_REDUNDANCY', 'GLACIER']
const checksumAlgorithms: readonly ChecksumAlgorithm[] = ['CRC32', 'CRC32C', 'SHA1', 'SHA256']

export function isOwner(value: unknown): value is Owner {
  if (!isObject(value)) return false
  let member: unknown = value['DisplayName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ID']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export function isRestoreStatus(value: unknown): value is RestoreStatus {
  if (!isObject(value)) return false
  let member: unknown = value['IsRestoreInProgress']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['RestoreExpiryDate']
  if (member !== undefined && !isTimestamp(member)) return false
  return true
}

export function isStoredObject(value: unknown): value is StoredObject {
  if (!isObject(value)) return false
  let member: unknown = value['Key']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['LastModified']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['ETag']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ChecksumAlgorithm']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  member = value['Size']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['StorageClass']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Owner']
  if (member !== undefined && !isOwner(member)) return false
  member = value['RestoreStatus']
  if (member !== undefined && !isRestoreStatus(member)) return false
  return true
}

export function isListing(value: unknown): value is Listing {
  if (!isObject(value)) return false
  let member: unknown = value['IsTruncated']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['Contents']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isStoredObject(item)) return false
    }
  }
  member = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Prefix']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['MaxKeys']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['KeyCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['NextContinuationToken']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const StorageClassSchema: EnumSchema<StorageClass> = /* @__PURE__ */ enumOf('StorageClass', storageClasses)

export const ChecksumAlgorithmSchema: EnumSchema<ChecksumAlgorithm> = /* @__PURE__ */ enumOf(
  'ChecksumAlgorithm',
  checksumAlgorithms,
)

export const OwnerSchema: StructureSchema<Owner> = /* @__PURE__ */ structure('Owner', response, isOwner, () => [
  ['DisplayName', string],
  ['ID', string],
])

export const RestoreStatusSchema: StructureSchema<RestoreStatus> = /* @__PURE__ */ structure(
  'RestoreStatus',
  response,
  isRestoreStatus,
  () => [
    ['IsRestoreInProgress', boolean],
    ['RestoreExpiryDate', timestamp],
  ],
)

export const StoredObjectSchema: StructureSchema<StoredObject> = /* @__PURE__ */ structure(
  'StoredObject',
  response,
  isStoredObject,
  () => [
    ['Key', string],
    ['LastModified', timestamp],
    ['ETag', string],
    ['ChecksumAlgorithm', listOf(ChecksumAlgorithmSchema)],
    ['Size', integer],
    ['StorageClass', StorageClassSchema],
    ['Owner', OwnerSchema],
    ['RestoreStatus', RestoreStatusSchema],
  ],
)

export const ListingSchema: StructureSchema<Listing> = /* @__PURE__ */ structure('Listing', response, isListing, () => [
  ['IsTruncated', boolean],
  ['Contents', listOf(StoredObjectSchema)],
  ['Name', string],
  ['Prefix', string],
  ['MaxKeys', integer],
  ['KeyCount', integer],
  ['NextContinuationToken', string],
])
