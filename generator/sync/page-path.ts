/**
 * Paths of pages below the input folder (spec/README.md §1.1), and which of those that a source names are refused.
 *
 * @module
 */
import { isDeviceName, isServiceName, maxNameLength } from '../pages/service-name.js'

/** Names of folders and pages: a method, a paginator, a waiter, a resource. Nothing that a shell, a file system or an address could take for something else. */
const segmentName = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/

/**
 * Whether a path is that of a page of a service: `S.rst` or `S/folder/page.rst`, with no name in it that leads elsewhere.
 *
 * @param path - path below the input folder, with `/`
 */
export function isPagePath(service: string, path: string): boolean {
  if (!isServiceName(service)) return false
  if (path === `${service}.rst`) return true
  const [root, folder, page, ...rest] = path.split('/')
  return (
    root === service &&
    rest.length === 0 &&
    page !== undefined &&
    page.endsWith('.rst') &&
    [folder!, page.slice(0, -'.rst'.length)].every(isSegment)
  )
}

function isSegment(name: string): boolean {
  return segmentName.test(name) && name.length <= maxNameLength && !isDeviceName(name)
}
