/** What pages that list products use together, in one request. */
import '../checkbox/checkbox.define.ts'
import '../chip/chip.define.ts'
import '../dialog/dialog.define.ts'
import '../drawer/drawer.define.ts'
import '../pagination/pagination.define.ts'
import '../select/select.define.ts'
// They share these with elements that no page of the shop has: here they burden only who uses one of those.
import '../base/check-control.ts'
import '../base/check.css.ts'
import '../base/outer-name.ts'
import '../controllers/child-watcher.ts'
import '../controllers/modals.ts'
