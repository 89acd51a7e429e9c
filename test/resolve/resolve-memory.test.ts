/**
 * A service that is resolved again, with what was found out the last time, gives what it gives when nothing is known: the same model and the same messages, after any edits of its pages.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { recordMessages, sortMessages } from '../../generator/messages/record.js'
import type { ServiceModel } from '../../generator/model/index.js'
import { type Page, parsePage } from '../../generator/parse/index.js'
import { readPage } from '../../generator/read/index.js'
import { type ResolveMemory, resolveService } from '../../generator/resolve/index.js'
import { arbitraryService } from './arbitrary-model.js'
import { goldenCases, readPages } from './golden-pages.js'
import { arbitraryEdit, editService } from './name/edit-service.js'
import { printPages } from './print-page.js'
import { countRuns } from './runs.js'

type Texts = readonly (readonly [path: string, value: string | Uint8Array])[]

/** A page as the last run left it. */
interface ParsedPage {
  readonly value: string | Uint8Array
  readonly file: VFile
  readonly pages: readonly Page[]
  readonly messages: VFile['messages']
}

/** Resolves a service again and again. Pages of the same bytes are parsed once. */
class Resolver {
  readonly #memory: ResolveMemory = {}
  #parsed = new Map<string, ParsedPage>()

  /** The model and all messages, as text, and the model itself. */
  resolve(texts: Texts): { readonly model: ServiceModel; readonly shown: string } {
    const parsed = texts.map(([path, value]) => this.#parse(path, value))
    for (const { file, messages } of parsed) file.messages = [...messages]
    const model = resolveService(
      'harbour',
      parsed.flatMap(({ pages }) => pages),
      { memory: this.#memory },
    )
    const messages = sortMessages(parsed.flatMap(({ file }) => recordMessages(file)))
    return { model, shown: JSON.stringify({ model, messages }, undefined, 1) }
  }

  #parse(path: string, value: string | Uint8Array): ParsedPage {
    const known = this.#parsed.get(path)
    if (known?.value === value) return known
    const file = new VFile({ path, value })
    const page = { value, file, pages: parsePage(readPage(file), file), messages: [...file.messages] }
    this.#parsed.set(path, page)
    return page
  }
}

function expectSame(resolver: Resolver, texts: Texts): void {
  expect(resolver.resolve(texts).shown).toBe(new Resolver().resolve(texts).shown)
}

test('random edits', { timeout: 3_600_000 }, () => {
  const edits = fc.array(arbitraryEdit, { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(arbitraryService, edits, (service, steps) => {
      const resolver = new Resolver()
      expectSame(resolver, [...printPages(service)])
      for (const step of steps) {
        service = editService(service, step)
        expectSame(resolver, step.editPages([...printPages(service)]))
      }
    }),
    { numRuns: countRuns(40) },
  )
})

test.each(goldenCases)('one page after the other is gone, comes back and loses its last lines: %s', (name) => {
  const pages = readPages(name)
  const resolver = new Resolver()
  expectSame(resolver, pages)
  expectSame(resolver, pages)
  for (const [path, bytes] of pages) {
    const others = pages.filter(([other]) => other !== path)
    expectSame(resolver, others)
    expectSame(resolver, pages)
    const cut = bytes.subarray(0, bytes.lastIndexOf(10, bytes.length - 80) + 1)
    expectSame(resolver, [...others, [path, cut]])
    // read again, though nothing is different
    expectSame(resolver, [...others, [path, bytes.slice()]])
  }
})

test('what nobody edited stays the same object', () => {
  const resolver = new Resolver()
  const pages = readPages('too-large-elsewhere')
  const [before, after] = [resolver.resolve(pages).model, resolver.resolve(pages).model]
  expect(before.shapes.length).toBeGreaterThan(0)
  expect(after.shapes.filter((shape, at) => shape !== before.shapes[at])).toEqual([])
})
