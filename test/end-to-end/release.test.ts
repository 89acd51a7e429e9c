/**
 * A documentation update becomes a release, by the workflows' own steps. Runs where Debian's boto3 (the older layout) is installed and `../shared/corpus` stands beside the checkout.
 * `npm run check:release` does the same with three services, and with the TypeScript of this project instead of the native one.
 */
import { expect, it } from 'vitest'
import { makeFolder } from '../write/folders.js'
import { findSources } from './sources.js'
import { tellReleases } from './release-story.js'

const sources = findSources()
const name = 'becomes a release'

it.skipIf('missing' in sources)(
  'missing' in sources ? `skipped: ${sources.missing}` : name,
  () => {
    if ('missing' in sources) throw new Error(sources.missing)
    const { versions, names } = tellReleases(makeFolder(), {
      services: ['sqs'],
      sources: sources.found,
      compiler: 'typescript-7',
      isShort: true,
    })
    expect(versions).toEqual({ sqs: '1.0.0 → 1.1.0 minor' })
    expect(names.lost).toBe(0)
    expect(names.published).toBeGreaterThan(200)
  },
  300_000,
)
