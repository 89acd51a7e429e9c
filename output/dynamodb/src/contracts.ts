// Written by Shapewright from boto3's reference pages; do not edit.

import type { Contract } from './runtime/schema.js'

/** What a request must be: the contract of schemas that requests use. */
export const request: Contract = { form: 'request', enums: 'closed', unknownMembers: 'refuse' }

/** What a response may be: the contract of schemas that only responses use, and of the response forms of others. */
export const response: Contract = { form: 'response', enums: 'open', unknownMembers: 'ignore' }
