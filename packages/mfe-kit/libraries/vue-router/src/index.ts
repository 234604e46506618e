/** The shop's vue-router, without the histories that touch `window.history`: only the shell does that, MFEs use `createShellHistory` of mfe-kit. */
export {
  createMemoryHistory,
  createRouter,
  isNavigationFailure,
  NavigationFailureType,
  onBeforeRouteLeave,
  onBeforeRouteUpdate,
  RouterLink,
  RouterView,
  START_LOCATION,
  useLink,
  useRoute,
  useRouter,
} from 'vue-router'
