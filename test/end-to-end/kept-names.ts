/**
 * Names that were published, in the next version.
 *
 * @module
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listExports } from './packed-package.js'

/** Two versions of a package: absolute paths of what was unpacked. */
export interface TwoVersions {
  readonly older: string
  readonly newer: string
}

/**
 * Holds that every name of the older version is still exported, a value as a value, or told as breaking in the changelog.
 *
 * @returns how many names there were, and how many went
 * @throws AssertionError where one went without a word
 */
export function checkNames(packages: readonly TwoVersions[]): Readonly<Record<'published' | 'lost', number>> {
  let [published, lost] = [0, 0]
  for (const { older, newer } of packages) {
    const [before, after] = [listExports(older), listExports(newer)]
    const told = listBreaking(readFileSync(join(newer, 'CHANGELOG.md'), 'utf8'))
    for (const [name, kind] of before) {
      published++
      if (after.get(name) === kind) continue
      lost++
      assert(
        told.has(findSubject(name)),
        `${name} is gone from ${newer}, and its changelog does not tell that it breaks`,
      )
    }
  }
  return { published, lost }
}

/** What stands in code spans under the changelog's first heading "Breaking". */
function listBreaking(changelog: string): ReadonlySet<string> {
  const [, section = ''] = /^### Breaking\n(.*?)^##/ms.exec(changelog) ?? []
  return new Set([...section.matchAll(/`([^`]+)`/g)].map(([, text]) => text!))
}

/** What a name is made from: `Tag` of `isTag`, `TagSchema`, `decodeTag`; `ListTags` of `listTagsPaginator`. */
function findSubject(name: string): string {
  const subject = name
    .replace(/^(?:is|assert|validate|sampleInvalid|sample|decode|encode|paginate|waitUntil)(?=[A-Z])/, '')
    .replace(/(?:Json|Schema|Values|Paginator|Waiter|Operation)$/, '')
  return subject.charAt(0).toUpperCase() + subject.slice(1)
}
