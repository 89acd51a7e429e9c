/**
 * The scripts that a project gets. Their names begin with `shapewright:`, so that they collide with no other.
 *
 * @module
 */
import type { Choices } from './choices.js'

const folder = 'node_modules/shapewright/templates/workflows/scripts'

/** Scripts of the workflows and of Shapewright's own repository, and what a project calls them. */
export const scriptNames: Readonly<Record<string, string>> = {
  sync: 'shapewright:sync',
  generate: 'shapewright:generate',
  check: 'shapewright:check',
  'check:output': 'shapewright:check-types',
  'build:output': 'shapewright:build',
  'test:output': 'shapewright:test',
  'release:update': 'shapewright:update',
  'release:describe': 'shapewright:describe',
  'release:pack': 'shapewright:pack',
  'release:publish': 'shapewright:publish',
}

/**
 * Lists the scripts, by name, in their order.
 *
 * @returns commands
 */
export function listScripts({ from, output, python, workflows }: Choices): ReadonlyMap<string, string> {
  const place = output === 'output' ? '' : ` --output ${quote(output)}`
  const run = (file: string): string => `node ${folder}/${file}.mjs${place}`
  const source = from === 'site' ? '' : ` --from ${quote(from)}`
  const interpreter = python === undefined ? '' : ` --python ${quote(python)}`
  const scripts: [string, string][] = [
    ['sync', `shapewright sync${source}${interpreter}`],
    ['generate', 'shapewright generate'],
    ['check', 'shapewright check'],
    ['build:output', run('build-output')],
  ]
  if (workflows) {
    scripts.push(
      ['check:output', run('check-output')],
      ['test:output', run('test-output')],
      ['release:update', `node ${folder}/update-services.mjs`],
      ['release:describe', run('describe-release')],
      ['release:pack', run('pack-output')],
      ['release:publish', `node ${folder}/publish-output.mjs`],
    )
  }
  return new Map(scripts.map(([name, command]) => [scriptNames[name]!, command]))
}

/** A word of a command; in double quotes, which every shell knows, if it needs some. */
function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `"${word.replaceAll(/["\\$`]/g, '\\$&')}"`
}
