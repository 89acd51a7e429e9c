import { defineConfig } from 'vitepress'

const repository = 'https://github.com/shapewright/shapewright'

export default defineConfig({
  title: 'Shapewright',
  description: "TypeScript types, runtime guards and clients for AWS services, written from boto3's reference pages",
  lang: 'en',
  base: process.env['DOCS_BASE'] ?? '/',
  cleanUrls: true,
  srcExclude: ['README.md', 'node_modules/**'],
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${process.env['DOCS_BASE'] ?? '/'}icon.svg` }]],
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
    sidebar: [
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
          { text: 'How it works', link: '/how-it-works' },
        ],
      },
    ],
    socialLinks: [{ icon: 'github', link: repository }],
    footer: { message: 'MIT License. Not made, endorsed or supported by Amazon Web Services.' },
  },
  vite: {
    server: { fs: { allow: ['..'] } },
    // Some libraries have a form for pages that wants a document, and another one for workers.
    resolve: { conditions: ['worker'] },
    worker: { format: 'es' },
    build: { target: 'es2022', chunkSizeWarningLimit: 1500 },
  },
})
