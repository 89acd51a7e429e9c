/**
 * The sources as plain JavaScript, for tests that start processes: to compile once is cheaper than to compile in each process.
 *
 * @module
 */
import { build } from 'esbuild'
import { copyFileSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Compiles the generator and what the tests start into a folder with the layout of this project. Types are not checked.
 *
 * @param folder - absolute path of an empty folder
 * @returns a function that takes the path of a source from the root of the project, `generator/cli.ts`, and gives the absolute path of the compiled one
 */
export async function compileSources(folder: string): Promise<(source: string) => string> {
  const paths = ['generator', 'test'].flatMap(listFiles)
  await build({
    entryPoints: paths.filter((path) => /(?<!\.test|\.d)\.ts$/.test(path)).map((path) => join(root, path)),
    ...{ outdir: folder, outbase: root, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning' },
  })
  for (const path of paths.filter((path) => /\.(?:py|cjs)$/.test(path))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    copyFileSync(join(root, path), join(folder, path))
  }
  for (const name of ['node_modules', 'package.json', 'spec', 'templates']) {
    symlinkSync(join(root, name), join(folder, name))
  }
  return (source) => join(folder, source.replace(/\.ts$/, '.js'))
}

/** Lists the files below a folder, from the root of the project, without those that tests expect to be written. */
function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (!entry.isDirectory()) return [path]
    return entry.name === 'expected' || entry.name === 'node_modules' ? [] : listFiles(path)
  })
}
