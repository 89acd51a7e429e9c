/**
 * The command that mends stale output, as it can be typed.
 *
 * @module
 */

/** Options of commands that look, which the `generate` that mends does not have. */
const lookingOptions: ReadonlySet<string> = new Set(['--check', '--strict'])

/**
 * Names the command that mends what a command found. npm, pnpm and yarn tell the name of the script that they run, and its text: where the text ends in the command's name, the
 * arguments are what stood after the script's name. Of a project that checks by such a script it is taken that it generates by one.
 *
 * @param args - the arguments after the program's name, the command's name first
 * @returns words for a POSIX shell, quoted where they need it
 */
export function describeMendingCommand([command, ...rest]: readonly string[], env: NodeJS.ProcessEnv): string {
  const { npm_lifecycle_event: script, npm_lifecycle_script: text } = env
  const isScript = script !== undefined && command !== undefined && text?.trim().split(/\s+/).at(-1) === command
  const mending = command === 'check' ? 'generate' : command
  const options = rest.filter((arg) => !lookingOptions.has(arg))
  const words = isScript
    ? ['npm', 'run', command === 'check' ? 'generate' : script, ...(options.length > 0 ? ['--', ...options] : [])]
    : ['shapewright', ...(mending === undefined ? [] : [mending]), ...options]
  return words.map(quoteArgument).join(' ')
}

/** Quotes an argument for a POSIX shell where it needs it. */
function quoteArgument(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`
}
