/**
 * Two real versions of the documentation.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What `shapewright sync` takes for the older and for the newer pages, or what is missing of them. */
export type Sources = { readonly found: readonly [older: string, newer: string] } | { readonly missing: string }

const python = '/usr/bin/python3'
const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))

/** Finds them: Debian's boto3, and the pages beside the checkout. */
export function findSources(): Sources {
  const { status } = spawnSync(python, ['-c', "import boto3; assert boto3.__version__.startswith('1.26.')"])
  if (status !== 0) return { missing: `${python} has no boto3 1.26` }
  if (!existsSync(corpus)) return { missing: '../shared/corpus is not beside the checkout' }
  return { found: [`--from boto3 --python ${python}`, `--from ${corpus}`] }
}
