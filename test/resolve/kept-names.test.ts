/**
 * Published names stay while pages change (generator/README.md, "Names that stay"). Random services are changed at random, release after release.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ServiceModel } from '../../generator/model/index.js'
import { resolveService } from '../../generator/resolve/index.js'
import { arbitraryService } from './arbitrary-model.js'
import { type Edit, arbitraryEdit, editService } from './name/edit-service.js'
import { findLosses, findPlaces } from './name/name-losses.js'
import { parseFiles } from './name/named-shapes.js'
import { type Published, publish } from './name/published.js'
import { printPages } from './print-page.js'
import { countRuns } from './runs.js'
import type { ServiceSketch } from './sketch.js'

const timeout = 3_600_000

function resolve(texts: Iterable<readonly [string, string]>, former?: Published): ServiceModel {
  const pages = parseFiles(texts).flatMap((file) => file.pages)
  return resolveService('harbour', pages, { former })
}

/** The pages of a service, and those after each release. */
function printReleases(
  service: ServiceSketch,
  releases: readonly (readonly Edit[])[],
): (readonly [string, string])[][] {
  const pages = [[...printPages(service)]]
  for (const edits of releases) {
    service = edits.reduce(editService, service)
    pages.push(edits.reduce((texts, edit) => edit.editPages([...texts]), [...printPages(service)]))
  }
  return pages
}

const releases = fc.array(fc.array(arbitraryEdit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })

describe('published names', () => {
  it('are all there when nothing changed', { timeout }, () => {
    fc.assert(
      fc.property(arbitraryService, (service) => {
        const model = resolve(printPages(service))
        expect(resolve(printPages(service), publish(model))).toEqual(model)
      }),
      { numRuns: countRuns(40) },
    )
  })

  it('stay with what is at their places, release after release', { timeout }, () => {
    let kept = 0
    let aliased = 0
    fc.assert(
      fc.property(arbitraryService, releases, (service, edits) => {
        let former: Published | undefined
        for (const pages of printReleases(service, edits)) {
          const model = resolve(pages, former)
          if (former) {
            expect(findLosses(former, model)).toEqual([])
            kept += [...findPlaces(former.contract, model)].filter(([name, found]) => found.has(name)).length
          }
          aliased += model.aliases?.length ?? 0
          former = publish(model)
          expect(resolve(pages, former)).toEqual(model)
        }
      }),
      { numRuns: countRuns(200, 200) },
    )
    // the changes are such that all of it happens
    expect(kept).toBeGreaterThan(0)
    expect(aliased).toBeGreaterThan(0)
  })

  it('do not depend on the order of pages', { timeout }, () => {
    fc.assert(
      fc.property(
        arbitraryService,
        fc.array(arbitraryEdit, { minLength: 1, maxLength: 3 }),
        fc.infiniteStream(fc.nat()),
        (service, edits, random) => {
          const [before, after] = printReleases(service, [edits]) as [
            (readonly [string, string])[],
            (readonly [string, string])[],
          ]
          const former = publish(resolve(before))
          const shuffled = after.map((page) => [random.next().value, page] as const).sort(([a], [b]) => a - b)
          expect(
            resolve(
              shuffled.map(([, page]) => page),
              former,
            ),
          ).toEqual(resolve(after, former))
        },
      ),
      { numRuns: countRuns(60) },
    )
  })
})
