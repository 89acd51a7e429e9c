/**
 * Reads the templates from the disk. A program without one, such as a page in a browser, brings them itself.
 *
 * @module
 */
import { readFileSync, readdirSync } from 'node:fs'
import type { Templates } from './templates.js'

/** Code and templates are neighbours, as sources and as a build. */
const ownFolder = new URL('../../templates/', import.meta.url)

let known: Templates | undefined

/** Reads this generator's templates. Read once per process. */
export function readTemplates(): Templates {
  return (known ??= readTemplatesFrom(ownFolder))
}

/**
 * Reads the templates of a folder.
 *
 * @param folder - ends with a slash
 * @throws if a file is missing: the installation is damaged
 */
export function readTemplatesFrom(folder: URL): Templates {
  const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8')
  const modules = readdirSync(new URL('runtime/', folder)).filter((name) => name.endsWith('.ts'))
  return {
    runtime: Object.fromEntries(modules.sort().map((name) => [name, read(`runtime/${name}`)])),
    package: {
      LICENSE: read('package/LICENSE'),
      'README.md': read('package/README.md'),
      'package.json': read('package/package.json'),
      'tsconfig.json': read('package/tsconfig.json'),
    },
  }
}
