import '../chip/chip.define.ts'
import { define } from '../base/define.ts'
import { JtChipGroup } from './chip-group.ts'

define('jt-chip-group', JtChipGroup)
