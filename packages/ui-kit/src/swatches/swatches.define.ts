import { define } from '../base/define.ts'
import { JtSwatches } from './swatches.ts'

define('jt-swatches', JtSwatches)
