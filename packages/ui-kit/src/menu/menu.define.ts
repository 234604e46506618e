import { define } from '../base/define.ts'
import { JtMenuItem } from './menu-item.ts'
import { JtMenu } from './menu.ts'

define('jt-menu-item', JtMenuItem)
define('jt-menu', JtMenu)
