/**
 * A temporary folder with programs of the benchmark, bundled: they run without a loader, which would be measured with them.
 *
 * @module
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bundleText } from './bundle.js'

/** The folder, while it is there. */
export interface WorkFolder<Program extends string> {
  /** Writes a file; gives its path. */
  write(name: string, text: string): Promise<string>
  /**
   * Runs a program in a Node.js of its own; gives what it writes.
   *
   * @throws if the program does, with what it said
   */
  run(program: Program, argument: string): Promise<string>
}

/**
 * Bundles programs into a new folder, lets somebody work with it, and removes it.
 *
 * @param source - folder of the programs, in that of the benchmark
 * @param programs - names of the programs' modules
 * @throws whatever the work throws, and if a program cannot be bundled
 */
export async function openWorkFolder<T, Program extends string>(
  source: string,
  programs: readonly Program[],
  work: (folder: WorkFolder<Program>) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), `bench-${source}-`))
  const write = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text)
    return join(folder, name)
  }
  try {
    for (const name of programs) {
      // A program is all side effects, whatever the project's package says of its modules.
      const options = { platform: 'node', ignoreAnnotations: true } as const
      await write(`${name}.mjs`, await bundleText(`import './${source}/${name}.js'`, options))
    }
    const run = async (program: Program, argument: string): Promise<string> => {
      const { stdout } = await promisify(execFile)(process.execPath, [join(folder, `${program}.mjs`), argument])
      return stdout
    }
    return await work({ write, run })
  } finally {
    await rm(folder, { recursive: true })
  }
}
