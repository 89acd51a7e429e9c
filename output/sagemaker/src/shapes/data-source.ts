// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { outputOf, required, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type S3DataSource, type S3DataSourceOutput, S3DataSourceSchema, fitsS3DataSource } from './s3-data-source.js'

export interface DataSource {
  /** The place in Amazon S3 that holds the input. */
  S3DataSource: S3DataSource
}

/** {@link DataSource} as responses have it. */
export interface DataSourceOutput {
  /** The place in Amazon S3 that holds the input. */
  S3DataSource?: S3DataSourceOutput
}

export function isDataSource(value: unknown): value is DataSource {
  return fitsDataSource(value, true)
}

export function isDataSourceOutput(value: unknown): value is DataSourceOutput {
  return fitsDataSource(value, false)
}

/** Whether a value is of type {@link DataSource}, as requests or as responses have it. */
export function fitsDataSource(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['S3DataSource']
  if ((asRequest || member !== undefined) && !fitsS3DataSource(member, asRequest)) return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'S3DataSource' && hasSet(value, key)) return false
    }
  }
  return true
}

export const DataSourceSchema: StructureSchema<DataSource> = /* @__PURE__ */ structure(
  'DataSource',
  request,
  isDataSource,
  () => [['S3DataSource', S3DataSourceSchema, required]],
  { output: true },
)

export const DataSourceOutputSchema: StructureSchema<DataSourceOutput> = /* @__PURE__ */ outputOf(
  DataSourceSchema,
  response,
  isDataSourceOutput,
)
