/**
 * Where a library says that something is wrong, in the forms that several libraries share.
 *
 * @module
 */
import type { NativeIssue } from './contender.js'

/** Reads the keys that an issue has as its `path`. */
export function readKeys(issue: NativeIssue): readonly string[] {
  // Copied first: arktype's path is a class of its own, which `map` would make another of.
  return [...(issue as NativeIssue & { readonly path: Iterable<PropertyKey> }).path].map(String)
}

/** Reads the JSON Pointer (RFC 6901) that an issue has as its `instancePath`. */
export function readPointer(issue: NativeIssue): readonly string[] {
  const { instancePath } = issue as NativeIssue & { readonly instancePath: string }
  return instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
