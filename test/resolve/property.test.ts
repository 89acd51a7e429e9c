/** A random service, printed as boto3 lays out its pages and read back, is the same service. `SHAPEWRIGHT_RUNS=100000` runs it longer. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryService } from './arbitrary-model.js'
import { buildModel, renderMessages } from './build-model.js'
import { compareModel } from './compare-model.js'
import { printPages } from './print-page.js'
import { countRuns } from './runs.js'

const timeout = 3_600_000

test('a printed service reads back as the same service, without a message', { timeout }, () => {
  fc.assert(
    fc.property(arbitraryService, (service) => {
      const { model, messages } = buildModel('harbour', printPages(service))
      expect(compareModel(service, JSON.parse(JSON.stringify(model)))).toEqual([])
      expect(renderMessages(messages)).toBe('no messages\n')
    }),
    { numRuns: countRuns(100) },
  )
})

test('the order of pages means nothing', { timeout }, () => {
  fc.assert(
    fc.property(
      arbitraryService.chain((service) => {
        const pages = [...printPages(service)]
        return fc.tuple(
          fc.constant(pages),
          fc.shuffledSubarray(pages, { minLength: pages.length, maxLength: pages.length }),
        )
      }),
      ([pages, shuffled]) => {
        const [one, other] = [buildModel('harbour', pages), buildModel('harbour', shuffled)]
        expect(JSON.stringify(other.model)).toBe(JSON.stringify(one.model))
        expect(renderMessages(other.messages)).toBe(renderMessages(one.messages))
      },
    ),
    { numRuns: countRuns(50) },
  )
})

test('what the files of pages are called means nothing but a message', { timeout }, () => {
  fc.assert(
    fc.property(
      arbitraryService.chain((service) => {
        const pages = [...printPages(service)]
        const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9_]{0,5}$/), {
          minLength: pages.length,
          maxLength: pages.length,
        })
        return fc.tuple(fc.constant(pages), names)
      }),
      ([pages, names]) => {
        // the folder says what kind a page is, and the index is beside it: those two stay
        const renamed = pages.map(([path, text], index): [string, string] => [
          path.includes('/') ? path.replace(/[^/]*$/, `${names[index] as string}.rst`) : path,
          text,
        ])
        const [one, other] = [buildModel('harbour', pages), buildModel('harbour', renamed)]
        expect(withoutOrigins(other.model)).toBe(withoutOrigins(one.model))
        expect(other.messages.filter(({ severity }) => severity === 'error')).toEqual([])
      },
    ),
    { numRuns: countRuns(50) },
  )
})

/** Everything but the places on pages, which have the page's path. */
function withoutOrigins(model: object): string {
  return JSON.stringify(model, (key, value: unknown) => (key === 'origin' ? undefined : value))
}
