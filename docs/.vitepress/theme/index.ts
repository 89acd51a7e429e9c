import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import { defineAsyncComponent } from 'vue'
import HomePage from './HomePage.vue'
import './style.css'

/** VitePress' own theme, with the site's colours and the playground, which is loaded on its page alone. */
export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('HomePage', HomePage)
    app.component(
      'PlaygroundView',
      defineAsyncComponent(() => import('../../playground/PlaygroundView.vue')),
    )
  },
} satisfies Theme
