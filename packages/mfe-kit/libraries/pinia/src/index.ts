/** The shop's Pinia: stores of one mount. The `map…` helpers of the options API are left out, as that API is. */
export {
  acceptHMRUpdate,
  createPinia,
  defineStore,
  disposePinia,
  getActivePinia,
  setActivePinia,
  shouldHydrate,
  skipHydrate,
  storeToRefs,
} from 'pinia'
