/**
 * Bundles as they would ship, and what they weigh.
 *
 * @module
 */
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type BuildOptions } from 'esbuild'

/** Where the imports of a contender's text start from. */
const sourceFolder = fileURLToPath(new URL('.', import.meta.url))

/** Bundles a module with all that it imports, for Node.js 20 and minified. */
export async function bundleText(contents: string, options: BuildOptions = {}): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: sourceFolder, loader: 'ts' },
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
