import fc from 'fast-check'
import { format } from 'prettier'
import { expect, test } from 'vitest'
import type { Form } from '../../../generator/emit/form.js'
import type { ServiceModel } from '../../../generator/model/index.js'
import { arbitraryModel } from './arbitrary.js'
import { enumeration, model, structure } from './build-model.js'
import { emitShapeModules } from './guard-package.js'

/** The guards of a model: every module from its first guard on; what stands before is not written by the guards' emitter. */
function listGuards(of: ServiceModel): string[] {
  return [...emitShapeModules(of).values()].map((text) => {
    const start = /^(?:const (?:names|set)Of|\/\*\* Whether a value)/m.exec(text)
    return text
      .slice(start?.index)
      .replace(/^export interface .*$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  })
}

async function expectFormatted(of: ServiceModel): Promise<void> {
  for (const text of listGuards(of)) {
    const formatted = await format(text, { parser: 'typescript', printWidth: 120, singleQuote: true, semi: false })
    expect(text).toBe(formatted.trim())
  }
}

test.each<Form>(['request', 'response'])(
  'random guards of a %s are laid out as prettier would',
  async (form) => {
    await fc.assert(fc.asyncProperty(arbitraryModel(form, { json: true }).map(dropQuotes), expectFormatted), {
      numRuns: 40,
    })
  },
  120_000,
)

test.each(Array.from({ length: 24 }, (_, index) => index * 3))('names of about %i characters', async (length) => {
  const [inner, few, many] = ['Inner', 'Few', 'Many'].map((name) => name + 'x'.repeat(length))
  const members = ['A', 'B', 'C', 'D'].map((name) => name + 'y'.repeat(Math.min(length, 60)))
  const kinds = [inner!, few!, `list(${many!})`, `map(${few!},list(${inner!}))`]
  await expectFormatted(
    model(
      enumeration(few!, ['red', 'green', 'x'.repeat(length)]),
      enumeration(many!, ['a', 'b', 'c', 'd', 'e', 'f']),
      structure(
        inner!,
        [
          ['Self', `list(${inner!})`],
          ['Name', '!string'],
        ],
        { use: 'both' },
      ),
      structure(
        'Outer',
        members.map((name, index) => [name, kinds[index]!] as const),
        { use: 'both' },
      ),
    ),
  )
})

/** Prettier chooses the quotes of a literal by what it holds; the emitter has one form for all. */
function dropQuotes(from: ServiceModel): ServiceModel {
  return JSON.parse(JSON.stringify(from).replaceAll("it's", 'its')) as ServiceModel
}
