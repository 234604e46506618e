import { define } from '../base/define.ts'
import { JtToastRegion } from './toast-region.ts'

define('jt-toast-region', JtToastRegion)
