/**
 * A listing of a bucket: its model, and its JSON.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import type { ServiceModel } from '../../../generator/model/index.js'
import { parsePage } from '../../../generator/parse/index.js'
import { readPage } from '../../../generator/read/index.js'
import { resolveService } from '../../../generator/resolve/index.js'

/** Id of the response. */
export const listingName = 'ListObjectsV2Response'

/** Reads the page of the operation, which has the members that programs ask for most. */
export function readListingModel(): ServiceModel {
  const value = readFileSync(new URL('list_objects_v2.rst', import.meta.url))
  const file = new VFile({ path: 's3/client/list_objects_v2.rst', value })
  return resolveService('s3', parsePage(readPage(file), file))
}

/** The text of a listing as the AWS CLI prints it. */
export function printListing(count: number): string {
  const start = Date.UTC(2024, 0, 1)
  const Contents = Array.from({ length: count }, (_, index) => ({
    Key: `folder/file-${index}.txt`,
    LastModified: new Date(start + index * 86_461_000).toISOString().replace('.000Z', '+00:00'),
    ETag: `"${index.toString(16).padStart(32, '0')}"`,
    ChecksumAlgorithm: ['CRC32'],
    Size: index * 1000,
    StorageClass: 'STANDARD',
    Owner: { DisplayName: 'owner', ID: `id-${index}` },
  }))
  const KeyCount = Contents.length
  return JSON.stringify({ IsTruncated: false, Contents, Name: 'bucket', Prefix: 'folder/', MaxKeys: 1000, KeyCount })
}
