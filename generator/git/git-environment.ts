/**
 * The environment in which git is asked.
 *
 * @module
 */

/**
 * What says which repository git works on, and where in it, whatever folder it is started in (git(1), "The Git Repository"). git sets these for hooks: from a hook, a folder would be taken for the root of
 * the working tree, or no repository be found.
 */
const repositoryVariables: ReadonlySet<string> = new Set([
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_WORK_TREE',
])

/**
 * Makes an environment in which git finds the repository of the folder that it is started in, asks nobody for anything, takes no lock that it can do without, and says in English what fails.
 *
 * @param added - further variables
 */
export function makeGitEnvironment(added: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !repositoryVariables.has(name))
  return { ...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...added }
}
