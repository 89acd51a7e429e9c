// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link S3DataTypeValues}. */
export type S3DataType = 'ManifestFile' | 'S3Prefix' | 'AugmentedManifestFile'

/** Every {@link S3DataType} that the pages list. */
export const S3DataTypeValues: readonly ['ManifestFile', 'S3Prefix', 'AugmentedManifestFile'] =
  /* @__PURE__ */ Object.freeze(['ManifestFile', 'S3Prefix', 'AugmentedManifestFile'] as const)

export function isS3DataType(value: unknown): value is S3DataType {
  return value === 'ManifestFile' || value === 'S3Prefix' || value === 'AugmentedManifestFile'
}

export const S3DataTypeSchema: EnumSchema<S3DataType> = /* @__PURE__ */ enumOf('S3DataType', S3DataTypeValues)
