/** What the page of one product uses beside the core, in one request. */
import '../quantity/quantity.define.ts'
import '../swatches/swatches.define.ts'
