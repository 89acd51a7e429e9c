/**
 * Bundles as they would ship, and what they weigh.
 *
 * @module
 */
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type BuildOptions } from 'esbuild'

/** The benchmark's folder, from which the imports of a text start unless told. */
const sourceFolder = fileURLToPath(new URL('.', import.meta.url))

/**
 * Bundles a module with all that it imports, for Node.js 20 and minified.
 *
 * @param folder - that its imports start from
 * @throws if something that it imports is not there
 */
export async function bundleText(
  contents: string,
  options: BuildOptions = {},
  folder: string = sourceFolder,
): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    ...options,
  })
  return result.outputFiles![0]!.text
}

/** Bytes of a text after gzip at its best. */
export function weigh(text: string): number {
  return gzipSync(text, { level: 9 }).length
}
