/**
 * boto3: what it does that its pages do not tell.
 *
 * @module
 */
export { findAcceptors, findErrorCode, findMemberFacts, hasPolicies } from './facts.js'
export { type SdkClient, findSdkClient, nameCliCommand } from './sdk-client.js'
