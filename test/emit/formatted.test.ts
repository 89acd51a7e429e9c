/** What is written is in its final layout: a formatter that sees it again changes nothing. */
import { expect, test } from 'vitest'
import { emitService } from '../../generator/emit/index.js'
import { formatFiles } from '../../generator/write/index.js'
import { cases } from './cases/index.js'
import { readEmbeddedModels } from './embedded-models.js'

test.each([...Object.entries(cases), ...Object.entries(readEmbeddedModels())])(
  'the package of %s is stable under formatting',
  { timeout: 60_000 },
  async (_, model) => {
    const { files, problems } = await formatFiles(emitService(model, {}))
    expect(problems).toEqual([])
    expect(files.some(({ path }) => path.endsWith('.md'))).toBe(true)
    // The runtime's files have prettier's layout, which differs in one rule.
    const own = files.filter(({ path }) => !path.startsWith('src/runtime/'))
    const again = await formatFiles(own.map(({ path, text }) => ({ path, text })))
    expect(again.problems).toEqual([])
    for (const [index, { path, text }] of again.files.entries()) expect(text, path).toBe(own[index]?.text)
  },
)
