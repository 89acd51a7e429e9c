/**
 * The workflows that a project gets: those of `templates/workflows`, with the project's folders, scripts and package manager.
 *
 * @module
 */
import type { Choices } from './choices.js'
import type { PackageManager } from './project.js'
import { scriptNames } from './scripts.js'

/** How the runner installs the project's packages, without their scripts. */
const installs: Readonly<Record<PackageManager, string>> = {
  npm: 'npm ci --ignore-scripts',
  pnpm: 'corepack enable && pnpm install --frozen-lockfile --ignore-scripts',
  yarn: 'corepack enable && YARN_ENABLE_SCRIPTS=false yarn install --immutable',
}

/**
 * Adapts a workflow.
 *
 * @param text - of the template
 */
export function adaptWorkflow(
  text: string,
  { from, input, output }: Pick<Choices, 'from' | 'input' | 'output'>,
  packageManager: PackageManager,
): string {
  return (
    text
      .replaceAll(/\bnpm run ([\w:]+)/g, (whole, name: string) =>
        Object.hasOwn(scriptNames, name) ? `npm run ${scriptNames[name]}` : whole,
      )
      .replaceAll('npm ci --ignore-scripts', installs[packageManager])
      .replaceAll("'output/**'", `'${output}/**'`)
      .replaceAll(/(['\s])output(\/\*'|$)/gm, `$1${output}$2`)
      .replaceAll(/(['\s])spec(\/\*'| )/gm, `$1${input}$2`)
      // the runner has Python, and no boto3
      .replaceAll(/^( +)(?=- run: npm run shapewright:update\b)/gm, (indent) =>
        from === 'boto3' ? `${indent}- run: pip install boto3\n${indent}` : indent,
      )
  )
}
