/** A service without operations. */
import { service } from './operation-sketch.js'

/** Nothing at all. */
export default service([], [], { service: 'empty', className: 'Empty' })
