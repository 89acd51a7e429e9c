/**
 * Every compiler that users may have, each asked the same way.
 *
 * @module
 */
import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type ts from 'typescript'
import { checkProgram, sharePlatformFiles } from './platform-declarations.js'

const run = promisify(execFile)

/** A folder of `node_modules`. */
export type Compiler = 'typescript-5.9' | 'typescript' | 'typescript-7'

export const compilers: readonly Compiler[] = ['typescript-5.9', 'typescript', 'typescript-7']

/**
 * Compiles a project, as `tsc -p` does. Compilers that are written in JavaScript run in this process, where what they load and parse serves the next project, too; they do not check
 * the platform's own declarations.
 *
 * @param folder - absolute path of the folder with `tsconfig.json`
 * @returns what the compiler says, as `tsc` prints it; empty where it objects to nothing
 */
export async function compileProject(compiler: Compiler, folder: string): Promise<string> {
  if (compiler === 'typescript-7') return runCompiler(compiler, folder)
  const { default: module } = (await import(compiler)) as { default: typeof ts }
  return compileHere(module, folder)
}

function compileHere(compiler: typeof ts, folder: string): string {
  const config = compiler.getParsedCommandLineOfConfigFile(join(folder, 'tsconfig.json'), undefined, {
    ...compiler.sys,
    onUnRecoverableConfigFileDiagnostic({ messageText }) {
      throw new Error(compiler.flattenDiagnosticMessageText(messageText, '\n'))
    },
  })!
  const host = compiler.createCompilerHost(config.options)
  sharePlatformFiles(compiler, host)
  const program = compiler.createProgram(config.fileNames, config.options, host)
  const said = [...config.errors, ...checkProgram(program), ...program.emit().diagnostics]
  return compiler.formatDiagnostics(compiler.sortAndDeduplicateDiagnostics(said), {
    getCanonicalFileName: (path) => path,
    getCurrentDirectory: () => folder,
    getNewLine: () => '\n',
  })
}

/** A compiler that breaks says how. */
async function runCompiler(compiler: Compiler, folder: string): Promise<string> {
  const args = [resolve('node_modules', compiler, 'bin/tsc'), '-p', folder]
  const { stdout } = await run(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 }).catch(
    (failed: { stdout: string; message: string }) => ({ stdout: failed.stdout || failed.message }),
  )
  return stdout
}
