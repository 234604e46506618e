/** Whether submitting this form closes the dialog it stands in, as `method="dialog"` does in a native one. */
export function closesDialog({ target }: Event, dialog: Element): boolean {
  if (!(target instanceof HTMLFormElement) || target.method !== 'dialog') return false
  return target.closest('jt-dialog, jt-drawer, dialog') === dialog
}
