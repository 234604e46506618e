import { define } from '../base/define.ts'
import { JtDialog } from './dialog.ts'

define('jt-dialog', JtDialog)
