/**
 * `llms.txt` (llmstxt.org): what the site holds, for programs that read it; each page as Markdown beside its HTML.
 *
 * @module
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A heading of the sidebar with its pages. */
export interface Chapter {
  readonly text: string
  readonly items: readonly { readonly text: string; readonly link: string }[]
}

/** What is written. */
export interface LlmsSource {
  readonly title: string
  readonly description: string
  readonly chapters: readonly Chapter[]
  /** Folder with the pages. */
  readonly from: string
  /** Folder of the built site. */
  readonly to: string
}

/** Writes `llms.txt` with links, `llms-full.txt` with all pages, and a `.md` for each page. @throws if a page of the sidebar is not there */
export function writeLlms({ chapters, description, from, title, to }: LlmsSource): void {
  const links: string[] = [`# ${title}`, '', `> ${description}`]
  const texts: string[] = []
  for (const { items, text } of chapters) {
    links.push('', `## ${text}`, '')
    for (const item of items) {
      const page = readPage(join(from, `${item.link}.md`))
      const path = join(to, `${item.link}.md`)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, page)
      links.push(`- [${item.text}](${item.link}.md)`)
      texts.push(page.trim())
    }
  }
  writeFileSync(join(to, 'llms.txt'), `${links.join('\n')}\n`)
  writeFileSync(join(to, 'llms-full.txt'), `${texts.join('\n\n')}\n`)
}

/** Reads a page: without its frontmatter, and with what it includes. */
function readPage(path: string): string {
  const text = readFileSync(path, 'utf8').replace(/^---\n.*?\n---\n/s, '')
  return text.replace(/<!--\s*@include:\s*(\S+?)\s*-->/g, (_, file: string) =>
    readFileSync(join(dirname(path), file), 'utf8'),
  )
}
