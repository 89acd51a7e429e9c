/**
 * Where a page stands, and whether boto3 puts a page of its kind there (spec/README.md §1.1).
 *
 * @module
 */
import { quoteText } from '../messages/quote.js'
import { reportMessage } from '../messages/report.js'
import type { Page } from '../parse/page.js'

/** Folders that hold pages of one kind. */
const kindFolders: ReadonlySet<string> = new Set(['client', 'paginator', 'waiter'])

/** What a page is about, as a path of the index: `client/describe_table`. Empty for an index page. */
export function subjectOf(page: Page): string {
  switch (page.kind) {
    case 'operation':
    case 'clientMethod':
      return `client/${page.method}`
    case 'service':
      return ''
    default:
      return `${page.kind}/${page.name}`
  }
}

/** Whether a page stands where its subject belongs; an index page, and one with a whole service, may be called anything. */
export function isAtItsPlace(page: Page): boolean {
  return hasSubjectsName(page) && isInKindsFolder(page)
}

/** Reports a page whose file is called otherwise than its subject, or stands in the folder of another kind. The page is read all the same. */
export function checkPlace(page: Page): void {
  if (page.isPart) return
  const subject = subjectOf(page)
  const common = { instead: 'The page was read all the same.', place: page.node.position.start }
  if (!hasSubjectsName(page)) {
    const name = subject.replace(/^.*\//, '')
    reportMessage(page.file, 'page-name', {
      ...common,
      found: `The page is about ${quoteText(name)}, and its file is called ${quoteText(page.file.basename ?? '')}`,
      expected: [`${name}.rst`],
    })
  }
  if (!isInKindsFolder(page)) {
    const [kind = ''] = subject.split('/')
    reportMessage(page.file, 'page-place', {
      ...common,
      found: `${kind === '' ? 'An index page' : `The page of a ${kind}`} stands in \`${folderOf(page)}/\``,
      expected: [kind === '' ? 'its place beside the folder of its service' : `\`${kind}/\``],
    })
  }
}

function hasSubjectsName(page: Page): boolean {
  const { stem } = page.file
  const subject = subjectOf(page)
  return stem === undefined || subject === '' || stem === subject.slice(subject.indexOf('/') + 1)
}

/** A page whose path says nothing of its kind is right wherever it stands. */
function isInKindsFolder(page: Page): boolean {
  const folder = folderOf(page)
  return page.isPart === true || !kindFolders.has(folder) || subjectOf(page).startsWith(`${folder}/`)
}

/** The name of the folder that a page's file stands in; empty where its path has none. */
function folderOf({ file }: Page): string {
  return (file.dirname ?? '').replaceAll('\\', '/').replace(/^.*\//, '')
}
