/**
 * Whether an emitted package holds together: modules that parse, names that are there, paths that stay inside.
 *
 * @module
 */
import { posix } from 'node:path'
import type { EmittedFile } from '../../generator/emit/index.js'
import { type SourceFacts, checkSource } from './source-check.js'

/** Exports of the runtime's modules by their text: they are the same in every package. */
const runtime = new Map<string, SourceFacts['exports']>()

/**
 * Checks the files of a package. The runtime's own modules are looked at only for what they export.
 *
 * @returns what is wrong; nothing for a good package
 */
export function checkPackage(files: readonly EmittedFile[]): string[] {
  const problems = checkPaths(files.map(({ path }) => path))
  const modules = new Map<string, SourceFacts>()
  const exported = new Map<string, SourceFacts['exports']>()
  for (const { path, text } of files) {
    if (path.startsWith('src/runtime/')) exported.set(path, readRuntimeExports(path, text))
    else if (path.endsWith('.ts')) {
      const facts = checkSource(path, text)
      modules.set(path, facts)
      exported.set(path, facts.exports)
      problems.push(...facts.problems)
    } else if (path.endsWith('.json')) problems.push(...checkJson(path, text))
    else if (path.endsWith('.md')) problems.push(...checkSnippets(path, text))
  }
  for (const [path, { imports }] of modules) {
    for (const [name, from] of imports) {
      const target = posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts')
      if (!exported.get(target)?.has(name)) problems.push(`${path}: ${from} does not export ${name}`)
    }
  }
  return problems
}

function readRuntimeExports(path: string, text: string): SourceFacts['exports'] {
  const key = `${path}\n${text}`
  const known = runtime.get(key) ?? checkSource(path, text).exports
  runtime.set(key, known)
  return known
}

/** Paths are plain names inside the package that no file system takes for one another. */
function checkPaths(paths: readonly string[]): string[] {
  const found = new Set<string>()
  return paths.flatMap((path) => {
    const key = path.toLowerCase()
    const isTwice = found.has(key)
    found.add(key)
    if (isTwice) return [`${path}: a path twice`]
    return /^(?:[\w$-][\w$.-]*\/)*[\w$-][\w$.-]*$/.test(path) && path.length < 300
      ? []
      : [`${JSON.stringify(path)}: no plain path`]
  })
}

function checkJson(path: string, text: string): string[] {
  try {
    JSON.parse(text)
    return []
  } catch (error) {
    return [`${path}: ${String(error)}`]
  }
}

/** The samples of a README are TypeScript, too. */
function checkSnippets(path: string, text: string): string[] {
  return [...text.matchAll(/^```ts\n([^]*?)^```$/gm)].flatMap(({ 1: code = '' }, index) =>
    checkSource(`${path}#${index}.ts`, code, false).problems.filter(
      (problem) => !problem.includes('nothing declares: ') || /zq/i.test(problem),
    ),
  )
}
