/**
 * The command that was given, as it can be typed again.
 *
 * @module
 */

/**
 * The command as it can be typed again. npm, pnpm and yarn tell the name of the script that they run, and its text: where the text ends in the command's name, the
 * arguments are what stood after the script's name.
 *
 * @param args - the arguments after the program's name, the command's name first
 * @returns words for a POSIX shell, quoted where they need it
 */
export function describeCommand([command, ...rest]: readonly string[], env: NodeJS.ProcessEnv): string {
  const { npm_lifecycle_event: script, npm_lifecycle_script: text } = env
  const isScript = script !== undefined && command !== undefined && text?.trim().split(/\s+/).at(-1) === command
  const words = isScript
    ? ['npm', 'run', script, ...(rest.length > 0 ? ['--', ...rest] : [])]
    : ['shapewright', ...(command === undefined ? [] : [command]), ...rest]
  return words.map(quoteArgument).join(' ')
}

/** Quotes an argument for a POSIX shell where it needs it. */
function quoteArgument(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`
}
