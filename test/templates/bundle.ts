/**
 * The runtime, bundled as programs bundle it.
 *
 * @module
 */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Bundles a module of this folder over the runtime, minified. */
export async function bundleRuntime(entry: string): Promise<string> {
  const result = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
  })
  return result.outputFiles[0]!.text
}
