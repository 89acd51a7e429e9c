import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { recordMessages, sortMessages } from '../../generator/messages/record.js'
import { renderMessage } from '../../generator/messages/render.js'
import { findPages, listServices } from '../../generator/pages/find.js'
import { fillFolder, makeFolder } from '../write/folders.js'

function fill(...pages: string[]): string {
  const folder = makeFolder()
  fillFolder(folder, Object.fromEntries(pages.map((page) => [page, 'x'])))
  return folder
}

it('finds the pages of every service, sorted, and counts those of resources', () => {
  const folder = fill(
    's3/waiter/BucketExists.rst',
    's3/client/put_object.rst',
    's3/client/Aaa.rst',
    's3.rst',
    's3/paginator/ListObjects.rst',
    's3/bucket/index.rst',
    's3/bucket/create.rst',
    's3/service-resource/index.rst',
    's3/client/notes.md',
    's3/client/.hidden.rst',
    's3/client/.git/x.rst',
    's3/images/gate.png',
    '.git/x.rst',
    'README.md',
    'acm.rst',
  )
  const { services, files } = findPages(folder, folder)
  expect(files).toEqual([])
  expect(
    services.map(({ service, pages, passedOver }) => [service, pages.map(({ page }) => page), passedOver]),
  ).toEqual([
    ['acm', ['acm.rst'], 0],
    [
      's3',
      [
        's3.rst',
        's3/client/Aaa.rst',
        's3/client/put_object.rst',
        's3/paginator/ListObjects.rst',
        's3/waiter/BucketExists.rst',
      ],
      3,
    ],
  ])
  expect(findPages(folder, folder, ['acm']).services.map(({ service }) => service)).toEqual(['acm'])
  expect(listServices(folder)).toEqual(['acm', 's3'])
})

/** Everything that is said, sorted as a run sorts it, without the help of the rules. */
function showMessages(folder: string): string[] {
  const { files } = findPages(folder, folder)
  return sortMessages(files.flatMap((file) => recordMessages(file))).map(({ help: _help, ...message }) =>
    renderMessage(message, { width: 120, color: false }),
  )
}

const folders = '  expected: `s3/client/` or `s3/paginator/` or `s3/waiter/`'

it('names every page that it passes over, by its place', () => {
  const folder = fill(
    's3.rst',
    's3/client/put_object.rst',
    's3/client/deeper/a.rst',
    's3/client/deeper/still/b.rst',
    's3/client/notes/readme.md',
    's3/paginators/ListObjects.rst',
    's3/overview.rst',
    's3/bucket/index.rst',
    's3/bucket/create.rst',
    's3/bucket/deeper/c.rst',
  )
  expect(findPages(folder, folder).services).toMatchObject([{ service: 's3', passedOver: 2 }])
  expect(showMessages(folder)).toEqual([
    `s3/bucket/deeper: warning[page-place]: The folder stands too deep for pages\n${folders}\n  instead: The one page in it was passed over.`,
    `s3/client/deeper: warning[page-place]: The folder stands too deep for pages\n${folders}\n  instead: The 2 pages in it were passed over.`,
    `s3/overview.rst: warning[page-place]: The page stands beside the folders of its service, not in one of them\n${folders}\n  instead: It was passed over.`,
    `s3/paginators: warning[page-place]: The folder is no client's, paginator's, waiter's or resource's\n${folders}\n  instead: The one page in it was passed over.`,
  ])
})

it('misses the index of a service that has pages, and of no other', () => {
  const folder = fill('s3/client/put_object.rst', 'acm.rst', 'iam/user/index.rst', 'iam/user/create.rst')
  expect(showMessages(folder)).toEqual([
    `s3.rst: warning[index-missing]: There is no index page of s3
  instead: The service's title, its description and the list of its pages are unknown; its name is that of its class.`,
  ])
})

it('names folders without pages, once', () => {
  const folder = fill('s3/client/notes.md', 'iam/policies/a.rst', 'acm.rst')
  mkdirSync(join(folder, 'empty'))
  expect(findPages(folder, folder).services.map(({ service }) => service)).toEqual(['acm'])
  expect(showMessages(folder)).toEqual([
    'empty: warning[folder-empty]: The folder has no pages of a service\n  instead: It was passed over.',
    `iam/policies: warning[page-place]: The folder is no client's, paginator's, waiter's or resource's\n${folders.replaceAll('s3', 'iam')}\n  instead: The one page in it was passed over.`,
    's3: warning[folder-empty]: The folder has no pages of a service\n  instead: It was passed over.',
  ])
})

it('does not go round in circles of links', () => {
  const folder = fill('s3.rst', 's3/client/deeper/a.rst')
  symlinkSync('..', join(folder, 's3/client/deeper/back'))
  symlinkSync('.', join(folder, 's3/again'))
  expect(showMessages(folder).map((shown) => shown.split(':', 1)[0])).toEqual(['s3/again', 's3/client/deeper'])
})

it('follows links', () => {
  const folder = fill('elsewhere/client/a.rst')
  const input = makeFolder()
  symlinkSync(join(folder, 'elsewhere'), join(input, 'linked'))
  expect(findPages(input, input).services[0]!.pages.map(({ page }) => page)).toEqual(['linked/client/a.rst'])
  expect(listServices(input)).toEqual(['linked'])
})

it('reports what is no service and what cannot be followed', () => {
  const folder = fill('Not A Service/client/a.rst', 'README.rst', 'aux.rst', 'aux/client/a.rst')
  symlinkSync('loop.rst', join(folder, 'loop.rst'))
  const { services, files } = findPages(folder, folder)
  expect(services).toEqual([])
  const shown = files
    .flatMap((file) => recordMessages(file))
    .map((one) => renderMessage(one, { width: 120, color: false }))
  const help = '  help: Rename it if it is a service; otherwise keep it outside the input.'
  expect(shown).toEqual([
    'loop.rst: error[page-unreadable]: The link cannot be followed: it links to itself\n' +
      '  help: Check that the path is a file and that you may read it.',
    `Not A Service: warning[service-name]: "Not A Service" is no name of a service\n  instead: It was passed over.\n${help}`,
    `README.rst: warning[service-name]: "README" is no name of a service\n  instead: It was passed over.\n${help}`,
    `aux: warning[service-name]: "aux" is no name of a service\n  instead: It was passed over.\n${help}`,
    `aux.rst: warning[service-name]: "aux" is no name of a service\n  instead: It was passed over.\n${help}`,
  ])
})
