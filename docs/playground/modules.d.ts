declare module '*.vue' {
  import type { DefineComponent } from 'vue'
  const component: DefineComponent
  export default component
}

declare module 'restructured' {
  import type { RestructuredParser } from '../../generator/read/restructured.js'
  const restructured: RestructuredParser
  export default restructured
}
