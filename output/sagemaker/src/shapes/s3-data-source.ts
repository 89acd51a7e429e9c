// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { outputOf, required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type S3DataType, S3DataTypeSchema, isS3DataType } from './s3-data-type.js'

export interface S3DataSource {
  /**
   * Tells how `S3Uri` is to be read.
   *
   * @remarks
   * - `S3Prefix`: `S3Uri` is a prefix, and every object under it is training input for SageMaker AI. Example:
   *   `s3://amzn-s3-demo-bucket/path/to/data`
   * - `ManifestFile`: `S3Uri` is the key of a manifest, a JSON list of the objects to train on, such as:
   *   `[ {"prefix": "s3://amzn-s3-demo-bucket/crops/"},` `"2024/wheat-1.csv",` `"2024/wheat-2.csv",`
   *   `... "2024/wheat-9.csv" ]`
   * - `AugmentedManifestFile`: `S3Uri` is the key of a JSON Lines file that carries the training data with its labels.
   *   Only jobs of the V2 API take it (those made with `CreateAutoMLJobV2`). A record looks like this:
   *   `{"source-ref": "s3://amzn-s3-demo-bucket/birds/heron.png",` `"label-metadata": {"class-name": "heron"` \} How
   *   `AugmentedManifestFile` works is told in
   *   [the guide to augmented manifests](https://docs.aws.amazon.com/sagemaker/latest/dg/augmented-manifest.html).
   */
  S3DataType: S3DataType
  /** The address in Amazon S3: a prefix or a manifest, as the data type says. */
  S3Uri: string
}

/** {@link S3DataSource} as responses have it. */
export interface S3DataSourceOutput {
  /**
   * Tells how `S3Uri` is to be read.
   *
   * @remarks
   * - `S3Prefix`: `S3Uri` is a prefix, and every object under it is training input for SageMaker AI. Example:
   *   `s3://amzn-s3-demo-bucket/path/to/data`
   * - `ManifestFile`: `S3Uri` is the key of a manifest, a JSON list of the objects to train on, such as:
   *   `[ {"prefix": "s3://amzn-s3-demo-bucket/crops/"},` `"2024/wheat-1.csv",` `"2024/wheat-2.csv",`
   *   `... "2024/wheat-9.csv" ]`
   * - `AugmentedManifestFile`: `S3Uri` is the key of a JSON Lines file that carries the training data with its labels.
   *   Only jobs of the V2 API take it (those made with `CreateAutoMLJobV2`). A record looks like this:
   *   `{"source-ref": "s3://amzn-s3-demo-bucket/birds/heron.png",` `"label-metadata": {"class-name": "heron"` \} How
   *   `AugmentedManifestFile` works is told in
   *   [the guide to augmented manifests](https://docs.aws.amazon.com/sagemaker/latest/dg/augmented-manifest.html).
   */
  S3DataType?: S3DataType | (string & {})
  /** The address in Amazon S3: a prefix or a manifest, as the data type says. */
  S3Uri?: string
}

export function isS3DataSource(value: unknown): value is S3DataSource {
  return fitsS3DataSource(value, true)
}

export function isS3DataSourceOutput(value: unknown): value is S3DataSourceOutput {
  return fitsS3DataSource(value, false)
}

/** Whether a value is of type {@link S3DataSource}, as requests or as responses have it. */
export function fitsS3DataSource(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['S3DataType']
  if ((asRequest || member !== undefined) && (asRequest ? !isS3DataType(member) : typeof member !== 'string'))
    return false
  member = value['S3Uri']
  if (typeof member !== 'string' && (asRequest || member !== undefined)) return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'S3DataType' && key !== 'S3Uri' && hasSet(value, key)) return false
    }
  }
  return true
}

export const S3DataSourceSchema: StructureSchema<S3DataSource> = /* @__PURE__ */ structure(
  'S3DataSource',
  request,
  isS3DataSource,
  () => [
    ['S3DataType', S3DataTypeSchema, required],
    ['S3Uri', string, required],
  ],
  { output: true },
)

export const S3DataSourceOutputSchema: StructureSchema<S3DataSourceOutput> = /* @__PURE__ */ outputOf(
  S3DataSourceSchema,
  response,
  isS3DataSourceOutput,
)
