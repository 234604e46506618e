import { define } from '../base/define.ts'
import { JtSpinner } from './spinner.ts'

define('jt-spinner', JtSpinner)
