// Written by Shapewright from boto3's reference pages; do not edit.

import { ServiceError } from './runtime/errors.js'

/** An error that the service answered with. Those that its pages document have classes of their own. */
export class TestServiceError extends ServiceError {}

/** The documented errors by the service's names. */
export interface TestErrors {}
