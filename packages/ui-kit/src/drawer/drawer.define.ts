import { define } from '../base/define.ts'
import { JtDrawer } from './drawer.ts'

define('jt-drawer', JtDrawer)
