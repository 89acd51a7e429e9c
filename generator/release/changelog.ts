/**
 * `CHANGELOG.md` of a package: one section a version, the newest first.
 *
 * @module
 */

/** One version's section. */
export interface ChangelogSection {
  readonly version: string
  /** Markdown below the section's heading, with headings of depth 3 and more. */
  readonly body: string
}

/**
 * Puts a section before all others. What a changelog has otherwise, written by whomever, stays as it is.
 *
 * @param former - the changelog so far; undefined for a package that has none
 * @param packageName - the npm package
 * @returns Markdown that ends in a line break
 */
export function addSection(former: string | undefined, packageName: string, section: ChangelogSection): string {
  const text = former ?? printHead(packageName)
  const added = `## ${section.version}\n\n${section.body.trim()}\n`
  const at = text.search(/^## /m)
  if (at === -1) return `${text.trimEnd()}\n\n${added}`
  return `${text.slice(0, at)}${added}\n${text.slice(at)}`
}

function printHead(packageName: string): string {
  return `# Changelog\n\nWhat changed in \`${packageName}\`. Its versions follow [semantic versioning](https://semver.org), seen by programs that use its types and guards.\n`
}
