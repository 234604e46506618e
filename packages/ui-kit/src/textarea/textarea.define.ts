import { define } from '../base/define.ts'
import { JtTextarea } from './textarea.ts'

define('jt-textarea', JtTextarea)
