/**
 * Links out of the site, to files of the repository.
 *
 * @module
 */
import { posix } from 'node:path'
import type { MarkdownRenderer } from 'vitepress'

/** Pages that include a file of the repository, by their path: the folder that its links start from. */
const included: Readonly<Record<string, string>> = { 'how-it-works.md': 'generator' }

/**
 * Finds the file of the repository that a link leads to.
 *
 * @param page - path of the page below `docs/`
 * @param link - as the page writes it
 * @returns the path below the repository's root; nothing if the link stays on the site, or leads elsewhere
 */
export function findRepositoryFile(page: string, link: string): string | undefined {
  if (/^(?:[a-z]+:|#|\/)/i.test(link)) return undefined
  const folder = included[page] ?? posix.join('docs', posix.dirname(page))
  const path = posix.join(folder, link)
  return path.startsWith('docs/') ? undefined : path
}

/**
 * Lets links to files of the repository lead there. If nobody knows the repository's address, their text stays as it is and leads nowhere.
 *
 * @param repository - `https://github.com/owner/name`
 */
export function linkRepository(md: MarkdownRenderer, repository: string | undefined): void {
  md.core.ruler.push('repository-links', ({ env, tokens }) => {
    for (const block of tokens) {
      let isDropped = false
      block.children = (block.children ?? []).filter((token) => {
        if (token.type === 'link_close' && isDropped) {
          isDropped = false
          return false
        }
        if (token.type !== 'link_open') return true
        const path = findRepositoryFile(String(env.relativePath), token.attrGet('href') ?? '')
        if (path === undefined) return true
        if (repository === undefined) {
          isDropped = true
          return false
        }
        token.attrSet('href', `${repository}/blob/HEAD/${path}`)
        return true
      })
    }
  })
}
