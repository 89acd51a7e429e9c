/**
 * `CHANGELOG.md` of a package: one section a version, the newest first.
 *
 * @module
 */
import isUpTo from 'semver/functions/lte.js'
import validVersion from 'semver/functions/valid.js'

/** One version's section. */
export interface ChangelogSection {
  readonly version: string
  /** Markdown below the section's heading, with headings of depth 3 and more. */
  readonly body: string
}

/** The heading of a version's section. */
const heading = /^## (\S+)[ \t]*$/m

/** The versions of which a changelog tells, in its order. */
export function listVersions(changelog: string): readonly string[] {
  return splitSections(changelog).flatMap((section) => findVersion(section) ?? [])
}

/**
 * The changelog of what was published, as it stands now: with what people have written into it since, and without the sections of versions that runs have made since.
 *
 * @param published - the changelog of the published version; undefined where it has none
 * @param standing - the changelog in the output folder; undefined where there is none
 * @param version - the published version
 * @returns `published` where `standing` has lost a version of it: that is mended, and not an edit
 */
export function keepEdits(
  published: string | undefined,
  standing: string | undefined,
  version: string,
): string | undefined {
  if (standing === undefined || standing === published) return published
  const kept = splitSections(standing).filter((section) => {
    const found = findVersion(section)
    return found === undefined || isUpTo(found, version)
  })
  const versions = new Set(kept.map(findVersion))
  return listVersions(published ?? '').every((known) => versions.has(known)) ? kept.join('') : published
}

/** What stands before the first section, then section by section. */
function splitSections(changelog: string): readonly string[] {
  return changelog.split(/^(?=## )/m)
}

function findVersion(section: string): string | undefined {
  return validVersion(heading.exec(section)?.[1]) ?? undefined
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
