/** What pages that list products use together, in one request. */
import '../checkbox/checkbox.define.ts'
import '../chip/chip.define.ts'
import '../dialog/dialog.define.ts'
import '../drawer/drawer.define.ts'
import '../pagination/pagination.define.ts'
import '../select/select.define.ts'
