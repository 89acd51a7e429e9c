/**
 * Writes the index page of a service.
 *
 * @param className - boto3's class
 * @param pages - what it lists, without `.rst`
 */
export function printIndexPage(className: string, pages: readonly string[]): string {
  const title = '*'.repeat(className.length)
  return `
${title}
${className}
${title}

======
Client
======

.. py:class:: ${className}.Client

  A low-level client representing ${className} Service

.. toctree::
  :maxdepth: 1
  :titlesonly:

${pages.map((page) => `  ${page}\n`).join('')}`
}
