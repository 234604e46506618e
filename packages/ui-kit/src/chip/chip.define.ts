import { define } from '../base/define.ts'
import { JtChip } from './chip.ts'

define('jt-chip', JtChip)
