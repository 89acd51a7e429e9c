/**
 * What is chosen when a project is set up, and what is chosen unless somebody says otherwise.
 *
 * @module
 */
import type { Project } from './project.js'

/** All that a set-up depends on beside the project. */
export interface Choices {
  /** Names of services, as boto3 calls them; at least one. */
  readonly services: readonly string[]
  /** As `--from` takes it: `site`, `boto3`, an address, a folder. */
  readonly from: string
  /** The interpreter for `boto3`; absent for the first of `python3` and `python`. */
  readonly python?: string
  /** Folder for the pages, from the project, with slashes. */
  readonly input: string
  /** Folder for the packages, from the project, with slashes. */
  readonly output: string
  /** Name of a service's package, with `{service}` in it. */
  readonly packageName: string
  /** Whether to write workflows for GitHub Actions. */
  readonly workflows: boolean
}

/** The folder for packages: beside the workspace's own if there are some, otherwise `output`. */
export function chooseOutput({ workspaces }: Project): string {
  const folder = workspaces?.map((pattern) => /^(?:\.\/)?([\w./-]+)\/\*$/.exec(pattern)?.[1]).find(Boolean)
  return folder === undefined ? 'output' : `${folder}/aws`
}

/**
 * The scope of the packages' names: that of the project's own name, otherwise the name itself.
 *
 * @returns with its `@`
 */
export function chooseScope({ folder, manifest }: Project): string {
  const name = manifest.name ?? folder.replace(/^.*[\\/]/, '')
  const [, scope] = /^(@[^/]+)\//.exec(name) ?? []
  return (
    scope ??
    `@${
      name
        .toLowerCase()
        .replaceAll(/[^a-z0-9-]+/g, '-')
        .replaceAll(/^-+|-+$/g, '') || 'local'
    }`
  )
}

/**
 * The name of a service's package in a scope.
 *
 * @param scope - with or without its `@`
 */
export function namePackage(scope: string): string {
  return `@${scope.replace(/^@/, '')}/aws-{service}`
}
