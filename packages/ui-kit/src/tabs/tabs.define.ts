import { define } from '../base/define.ts'
import { JtTabPanel } from './tab-panel.ts'
import { JtTab } from './tab.ts'
import { JtTabs } from './tabs.ts'

define('jt-tab', JtTab)
define('jt-tab-panel', JtTabPanel)
define('jt-tabs', JtTabs)
