// Written by Shapewright from boto3's reference pages; do not edit.

import {
  type DescribeDefaultsRequest,
  type DescribeDefaultsResponse,
  describeDefaultsOperation,
} from '../operations/describe-defaults.js'
import type { PaginatorDescriptor } from '../runtime/paginate.js'

/** What `paginate` needs to go through the pages of `DescribeDefaults`. */
export const describeDefaultsPaginator: PaginatorDescriptor<
  DescribeDefaultsRequest,
  DescribeDefaultsResponse,
  string,
  string
> = {
  name: 'DescribeDefaults',
  operation: describeDefaultsOperation,
  tokens: [{ input: 'Marker', output: ['Defaults', 'Marker'] }],
  list: ['Defaults', 'Parameters'],
}
