// Written by Shapewright from boto3's reference pages; do not edit.

import {
  type ListVersionsRequest,
  type ListVersionsResponse,
  listVersionsOperation,
} from '../operations/list-versions.js'
import type { ListsPaginatorDescriptor } from '../runtime/paginate.js'

/** What `paginate` needs to go through the pages of `ListVersions`. */
export const listVersionsPaginator: ListsPaginatorDescriptor<
  ListVersionsRequest,
  ListVersionsResponse,
  'Versions' | 'Prefixes',
  Pick<ListVersionsRequest, 'IdMarker' | 'KeyMarker'>
> = {
  name: 'ListVersions',
  operation: listVersionsOperation,
  tokens: [
    { input: 'IdMarker', output: ['NextIdMarker'] },
    { input: 'KeyMarker', output: ['NextKeyMarker'] },
  ],
  limit: { name: 'MaxKeys', isText: true },
  lists: ['Versions', 'Prefixes'],
}
