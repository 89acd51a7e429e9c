import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { linkRepository } from './repository-links.js'
import { writeLlms } from './write-llms.js'

/** `https://github.com/owner/name`; the workflow that publishes the site knows it. */
const repository = process.env['DOCS_REPOSITORY']

/** Path that the site stands under, with a slash at both ends. */
const base = process.env['DOCS_BASE'] ?? '/'

const description =
  "TypeScript types, runtime guards and clients for AWS services, written from boto3's reference pages"

const chapters = [
  {
    text: 'Begin',
    items: [
      { text: 'In your own project', link: '/guide/own-project' },
      { text: 'In a monorepo', link: '/guide/monorepo' },
      { text: 'Getting pages', link: '/guide/getting-pages' },
      { text: 'Many services', link: '/guide/many-services' },
    ],
  },
  {
    text: 'Use packages',
    items: [
      { text: 'Transports', link: '/guide/transports' },
      { text: 'A gateway of your own', link: '/guide/gateway' },
      { text: 'Codecs', link: '/guide/codecs' },
      { text: 'Cold start', link: '/guide/cold-start' },
      { text: 'Jest and CommonJS', link: '/guide/jest-and-commonjs' },
      { text: 'Bun and Deno', link: '/guide/bun-and-deno' },
    ],
  },
  {
    text: 'Keep them up to date',
    items: [
      { text: 'In CI', link: '/guide/ci' },
      { text: 'Releases', link: '/guide/releases' },
      { text: 'Names of types', link: '/guide/names' },
    ],
  },
  {
    text: 'Reference',
    items: [
      { text: 'Commands', link: '/reference/commands' },
      { text: 'Configuration', link: '/reference/configuration' },
      { text: 'Rules of messages', link: '/reference/messages' },
      { text: 'Rules of changes', link: '/reference/changes' },
      { text: 'What a package holds', link: '/reference/packages' },
      { text: 'As a library', link: '/reference/library' },
      { text: 'How it works', link: '/how-it-works' },
    ],
  },
]

export default defineConfig({
  title: 'Shapewright',
  description,
  lang: 'en',
  base,
  cleanUrls: true,
  srcExclude: ['README.md', 'node_modules/**'],
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }]],
  themeConfig: {
    logo: '/icon.svg',
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Guide', link: '/guide/own-project', activeMatch: '^/guide/' },
      { text: 'Reference', link: '/reference/commands', activeMatch: '^/reference/' },
      { text: 'How it works', link: '/how-it-works' },
      { text: 'Playground', link: '/playground' },
    ],
    sidebar: chapters,
    ...(repository !== undefined && { socialLinks: [{ icon: 'github', link: repository }] }),
    footer: { message: 'MIT License. Not made, endorsed or supported by Amazon Web Services.' },
  },
  markdown: {
    // the usual ones are too pale to read
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (md) => linkRepository(md, repository),
  },
  buildEnd({ outDir }) {
    writeLlms({
      title: 'Shapewright',
      description,
      chapters,
      from: fileURLToPath(new URL('..', import.meta.url)),
      to: outDir,
    })
  },
  vite: {
    server: { fs: { allow: ['..'] } },
    // Some libraries have a form for pages that wants a document, and another one for workers.
    resolve: { conditions: ['worker'] },
    worker: { format: 'es' },
    build: { target: 'es2022', chunkSizeWarningLimit: 1500 },
  },
})
