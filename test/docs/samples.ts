/**
 * The samples of the README and of the site's pages.
 *
 * @module
 */
import { readFileSync, readdirSync } from 'node:fs'

/** A block of code of a page. */
export interface DocumentSample {
  /** `docs/guide/codecs.md:7`: the line of the fence. */
  readonly place: string
  /** What follows the fence: `ts`, `sh`, `python`. */
  readonly language: string
  readonly code: string
}

/** Pages that people write; the playground and what is included from elsewhere have no samples. */
const folders = ['docs/guide', 'docs/reference'] as const

/** Reads all samples: those of the README, then the others in the order of the pages' names. */
export function readSamples(): readonly DocumentSample[] {
  // `test/package/readme.test.ts` runs the program in JavaScript, which takes the package from `output/`
  const readme = readSamplesOf('README.md').filter(({ language }) => language !== 'js')
  const pages = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .flatMap((name) => readSamplesOf(`${folder}/${name}`)),
  )
  return [...readme, ...pages]
}

function readSamplesOf(path: string): DocumentSample[] {
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(/^```(\w+)[^\n]*\n(.*?)^```$/gms)].map((match) => ({
    place: `${path}:${text.slice(0, match.index).split('\n').length}`,
    language: match[1]!,
    code: match[2]!,
  }))
}

/** What a sample says that it prints: the comments that begin with an arrow. */
export function readPrinted(code: string): readonly string[] {
  return [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, text]) => text!)
}
