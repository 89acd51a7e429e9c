// Written by Shapewright from boto3's reference pages; do not edit.

import { type QueryRequest, type QueryResponse, queryOperation } from '../operations/query.js'
import type { PaginatorDescriptor } from '../runtime/paginate.js'
import type { AttributeValue } from '../shapes/attribute-value.js'

/** What `paginate` needs to go through the pages of `Query`. */
export const queryPaginator: PaginatorDescriptor<
  QueryRequest,
  QueryResponse,
  Record<string, AttributeValue>,
  Record<string, AttributeValue>
> = {
  name: 'Query',
  operation: queryOperation,
  tokens: [{ input: 'ExclusiveStartKey', output: ['LastEvaluatedKey'] }],
  limit: { name: 'Limit' },
  list: ['Items'],
}
