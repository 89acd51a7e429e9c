declare module '*.vue' {
  import type { DefineComponent } from 'vue'
  const component: DefineComponent
  export default component
}

declare module 'restructured' {
  import type { Restructured } from '../../generator/read/restructured.js'
  const restructured: Restructured
  export default restructured
}
