import { define } from '../base/define.ts'
import { JtCombobox } from './combobox.ts'

define('jt-combobox', JtCombobox)
