import { define } from '../base/define.ts'
import { JtField } from './field.ts'

define('jt-field', JtField)
