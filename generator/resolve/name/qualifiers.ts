/**
 * What stands in front of a name that several shapes want.
 *
 * @module
 */
import { singularOf } from './candidates.js'

/** Words of a name: `AutoMLJob` has `Auto`, `ML` and `Job`. */
const wordPattern = /[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|[0-9]+/g

/** First words of operations. */
const verbs: ReadonlySet<string> = new Set(
  (
    'Abort Accept Activate Add Admin Allocate Apply Assign Associate Assume Attach Authorize Batch Cancel Change Check Complete Confirm Copy Create Deactivate Decrypt Delete Deploy ' +
    'Deregister Describe Detach Disable Disassociate Download Enable Encrypt Execute Export Generate Get Import Initiate Invoke List Merge Modify Move Poll Publish Purchase Put Query ' +
    'Reboot Receive Refresh Register Reject Release Remove Replace Request Reset Resolve Restore Resume Retrieve Retry Return Revoke Rotate Run Scan Search Select Send Set Sign Start Stop Submit ' +
    'Subscribe Switch Sync Tag Terminate Test Transfer Unsubscribe Untag Update Upgrade Upload Validate Verify Write'
  ).split(' '),
)

/** Endings of a structure's name that say of which sort it is, and not of what it is. */
const sorts =
  /^(.*[a-z0-9])(?:Configuration|Config|Summary|Description|Details?|Info|Settings?|Specification|Result|Properties|Options|Metadata|Definition|Item|Entry|Data|Block|Location|Input|Output|Parameters|Response)$/

/**
 * Whether a name reads like an operation's.
 *
 * @param name - an exported name
 */
export function startsWithVerb(name: string): boolean {
  const [first, second] = name.match(wordPattern) ?? []
  return second !== undefined && verbs.has(first as string)
}

/**
 * What an operation is about. `CreateCluster`, `DescribeCluster` and `ListClusters` are about a `Cluster`, so the name stays when one of the three goes.
 *
 * @param operation - the service's own name of an operation
 * @returns what is left without its verbs, in singular; all of it where nothing is left
 */
export function subjectOfOperation(operation: string): string {
  const words = operation.match(wordPattern) ?? []
  let at = 0
  while (at < words.length - 1 && verbs.has(words[at] as string)) at++
  // of two verbs neither can go: what `CreateAndAttachAccessPoint` takes is no `AccessPoint`
  if (at > 0 && words[at] === 'And') return operation
  return singularOf(words.slice(at).join('') || operation)
}

/**
 * What a structure is about. `JobSummary` and `JobDescription` are about a `Job`, so the name stays when one of the two goes.
 *
 * @param name - an exported name
 * @returns the name without the word for its sort
 */
export function subjectOfShape(name: string): string {
  return sorts.exec(name)?.[1] ?? name
}

/**
 * Puts a qualifier in front of a name; words that both have where they meet are written once.
 *
 * @param qualifier - `EventFilter`
 * @param name - `FilterOperator`
 * @returns `EventFilterOperator`
 */
export function qualifyName(qualifier: string, name: string): string {
  const words = name.match(wordPattern) ?? []
  for (let count = words.length; count > 0; count--) {
    const start = words.slice(0, count).join('')
    if (qualifier.endsWith(start)) return `${qualifier}${name.slice(start.length)}`
  }
  return `${qualifier}${name}`
}
