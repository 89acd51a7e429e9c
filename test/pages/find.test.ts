import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { recordMessages } from '../../generator/messages/record.js'
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

it('follows links', () => {
  const folder = fill('elsewhere/client/a.rst')
  const input = makeFolder()
  symlinkSync(join(folder, 'elsewhere'), join(input, 'linked'))
  expect(findPages(input, input).services[0]!.pages.map(({ page }) => page)).toEqual(['linked/client/a.rst'])
  expect(listServices(input)).toEqual(['linked'])
})

it('reports what is no service and what cannot be followed', () => {
  const folder = fill('Not A Service/client/a.rst', 'README.rst')
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
  ])
})
